import type { RespondFn } from "@slack/bolt";
import type { SlackMessage } from "./present.ts";
import { troubleOf } from "./trouble.ts";
import type { Work } from "./work.ts";

/** How often an answer to a `response_url` is tried: it takes five uses in all. */
const TRIES = 3;
const BACKOFF = 500;
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
  respond: RespondFn,
  { text, blocks }: Pick<SlackMessage, "text" | "blocks">,
  { to, first }: Whispered,
  { clock }: Pick<Work, "clock">,
): Promise<string | null> {
  let replace = false;
  let why = "";
  for (let n = 0; n < TRIES; n++) {
    try {
      await respond({
        response_type: to === "asker" ? "ephemeral" : "in_channel",
        replace_original: replace,
        text,
        blocks: [...blocks],
        unfurl_links: false,
        unfurl_media: false,
      });
      return null;
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.kind === "refused") return trouble.code;
      if (trouble.kind === "limited" && trouble.seconds > PATIENCE) return "limited";
      why = trouble.kind;
      replace = first && trouble.kind === "unsure";
      await clock.wait(trouble.kind === "limited" ? trouble.seconds * 1_000 : BACKOFF * 2 ** n);
    }
  }
  return why;
}
