import { type Forms, inTurn, type Outcome } from "./forms.ts";
import type { SlackMessage } from "./present.ts";
import type { Respond } from "./respond.ts";
import { pauseAfter } from "./trouble.ts";
import type { Work } from "./work.ts";

/** How often an answer to a `response_url` is tried: it takes five uses in all. */
const TRIES = 3;
/** A `response_url` lasts 30 minutes; nobody waits this long, in seconds. */
const PATIENCE = 60;

/** How an answer by `response_url` is shown. */
export interface Whispered {
  /** To the asker alone, or to the channel. */
  readonly to: "asker" | "channel";
  /** Nothing was said at this address before, so that a second try may replace the first. */
  readonly first: boolean;
}

/** Answers at a `response_url`. Gives null, or why it could not. */
export async function whisper(
  respond: Respond,
  forms: Forms,
  how: Whispered,
  work: Pick<Work, "clock" | "log">,
): Promise<string | null> {
  const said = await inTurn(forms, (form) => tried(respond, form, how, work), work.log);
  return said.ok ? null : said.code;
}

async function tried(
  respond: Respond,
  { text, blocks }: SlackMessage,
  { to, first }: Whispered,
  { clock }: Pick<Work, "clock">,
): Promise<Outcome> {
  const response_type = to === "asker" ? "ephemeral" : "in_channel";
  let replace_original = false;
  let why = "";
  for (let n = 0; n < TRIES; n++) {
    const trouble = await respond({ response_type, replace_original, text, blocks });
    if (trouble === null) return { ok: true };
    if (trouble.kind === "refused") return { ok: false, code: trouble.code };
    if (trouble.kind === "limited" && trouble.seconds > PATIENCE) {
      return { ok: false, code: "limited" };
    }
    why = trouble.kind;
    replace_original = first && trouble.kind === "unsure";
    await clock.wait(pauseAfter(trouble, n));
  }
  return { ok: false, code: why };
}
