import { lastWordOf } from "#src/words.ts";
import { hasDescribedSpeaker } from "../../articles/whom/described-speaker.ts";
import { oneNamedBefore } from "../../articles/whom/named-before.ts";
import { namesIn } from "../../articles/whom/speaker.ts";
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
  const described = hasDescribedSpeaker(read.lines[at]?.text ?? "");
  return described || namesIn(read, at, asked) || oneNamedBefore(read, at) !== null;
}

/** Whether it is asked who said or did something. */
export const asksForWho = (query: NewsQuery): boolean =>
  query.kind === "said"
    ? !query.speaker
    : query.kind === "reported" && query.hints?.includes("who") === true;
