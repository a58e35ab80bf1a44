import { lastWordOf } from "#src/words.ts";
import { oneNamedBefore } from "../../articles/named-before.ts";
import { namesIn } from "../../articles/speaker.ts";
import type { ReadArticle } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";

/** An article without those among its strangers who are asked about by the last name: they are nobody's answer to who. */
export function withoutThose(read: ReadArticle, words: readonly string[]): ReadArticle {
  const strangers = read.strangers.filter(
    (name) => !words.includes(lastWordOf(name).toLowerCase()),
  );
  return { ...read, strangers };
}

/** Whether a line, or the one that its "she" goes back to, names somebody who is not asked about. */
export function tellsWho(read: ReadArticle, at: number, subjects: readonly string[]): boolean {
  const asked = new Set(subjects);
  const described = DESCRIBED.test(read.lines[at]?.text ?? "");
  return described || namesIn(read, at, asked) || oneNamedBefore(read, at) !== null;
}

/** Who says something and is only described: "another member says". */
const DESCRIBED =
  /^(?:One|Another), who [^“”"‘.,]{2,60}, (?:said|says|told|called|described|wrote|complained|warned)\b|\b(?:an?|another|one)\b(?: [\p{L}-]+){0,6} (?:sa(?:ys|id)|told|tells|described?s?|called|calls|wrote)\b|\banother (?:says|said)\b/iu;

/** Whether it is asked who said or did something. */
export const asksForWho = (query: NewsQuery): boolean =>
  query.kind === "said"
    ? !query.speaker
    : query.kind === "reported" && query.hints?.includes("who") === true;
