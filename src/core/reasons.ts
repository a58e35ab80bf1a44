import type { Asked } from "./ask.ts";
import type { Query } from "./query.ts";
import type { Token } from "./understand/read.ts";

/** What the record has of somebody that says how it came out, and never why. */
const WITHOUT_REASONS: ReadonlySet<Query["kind"]> = new Set([
  "candidacy",
  "candidacies",
  "backing",
]);

const ASKS_WHY =
  /\b(?:why|how come|explain(?:s|ed)?|reasons?|what made|find out|found out|feel|felt)\b/;

/** Whether an answer is of what the record has no more than the figures of. */
export const isOfFigures = ({ answer, query }: Asked): boolean =>
  answer.status === "answered" && query !== null && WITHOUT_REASONS.has(query.kind);

/** Whether a question asks for a reason, or how something was for somebody. */
export const asksWhy = (said: readonly Token[]): boolean =>
  ASKS_WHY.test(said.map(({ text }) => text).join(" "));
