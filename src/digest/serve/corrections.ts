import type { Answer } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import type { Correction } from "../deliver/ledger.ts";
import type { At } from "../requests/request.ts";
import type { Serving } from "./context.ts";
import { momentWords } from "./words.ts";

/** How many corrections are listed. */
const LAST = 10;
const ZONE = "Europe/London";

/** What was put right under the desk's posts in a channel, the latest first. */
export async function corrections(at: At, { store }: Serving): Promise<Answer> {
  const last = await store.corrections.recent(at.channel, LAST);
  const log = { label: "What was corrected in the record", ask: "/nec about changes" };
  if (last.length === 0)
    return notice(
      "help",
      "No corrections here",
      ["Nothing that the desk posted in this channel had to be put right."],
      { suggestions: [log] },
    );
  return notice("help", "Corrections in this channel", ["The latest first."], {
    items: last.map(correctionWords),
    suggestions: [log],
  });
}

function correctionWords({ delivery }: Correction): string {
  const { state, scheduledFor, composed } = delivery;
  const sentences = (composed?.answer.parts ?? []).flatMap((part) =>
    part.kind === "text" ? part.sentences.map(({ text }) => text) : [],
  );
  const done =
    state === "sent"
      ? "posted"
      : state === "due" || state === "sending"
        ? "on its way"
        : "not posted";
  return `${momentWords(scheduledFor, ZONE)}, ${done}: ${composed?.answer.title ?? "a correction"}. ${sentences.join(" ")}`;
}
