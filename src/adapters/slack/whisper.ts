import type { RespondFn } from "@slack/bolt";
import { z } from "zod";
import { type Forms, inTurn, type Outcome } from "./forms.ts";
import type { SlackMessage } from "./present.ts";
import { pauseAfter, troubleOf } from "./trouble.ts";
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

const Denial = z.object({ ok: z.literal(false), error: z.string().regex(/^\w{1,80}$/) });

/** Answers at a `response_url`. Gives null, or why it could not. */
export async function whisper(
  respond: RespondFn,
  forms: Forms,
  how: Whispered,
  work: Pick<Work, "clock" | "log">,
): Promise<string | null> {
  const said = await inTurn(forms, (form) => tried(respond, form, how, work), work.log);
  return said.ok ? null : said.code;
}

async function tried(
  respond: RespondFn,
  { text, blocks }: SlackMessage,
  { to, first }: Whispered,
  { clock }: Pick<Work, "clock">,
): Promise<Outcome> {
  let replace = false;
  let why = "";
  for (let n = 0; n < TRIES; n++) {
    try {
      const given = await respond({
        response_type: to === "asker" ? "ephemeral" : "in_channel",
        replace_original: replace,
        text,
        blocks: [...blocks],
        unfurl_links: false,
        unfurl_media: false,
      });
      return said(await given.text().catch(() => ""));
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.kind === "refused") return { ok: false, code: trouble.code };
      if (trouble.kind === "limited" && trouble.seconds > PATIENCE)
        return { ok: false, code: "limited" };
      why = trouble.kind;
      replace = first && trouble.kind === "unsure";
      await clock.wait(pauseAfter(trouble, n));
    }
  }
  return { ok: false, code: why };
}

/** What an answer of 200 says: nothing, "ok", or as JSON why it was refused all the same. */
function said(body: string): Outcome {
  if (!body.startsWith("{")) return { ok: true };
  try {
    const { data } = Denial.safeParse(JSON.parse(body));
    return data ? { ok: false, code: data.error } : { ok: true };
  } catch {
    return { ok: true };
  }
}
