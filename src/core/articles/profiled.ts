import { lastWordOf } from "#src/words.ts";
import type { ReadArticle } from "../news.ts";
import { peopleIn } from "./named-before.ts";

const ANOTHER = /\b(?:he|she|him|her|his|hers)(?:[’']\w+)?\b/i;
const QUOTED = /[“"][^“”"]*/g;
/** So many lines name whom all of an article is about, at least. */
const FEWEST = 3;

/** Whom all of an article is about, by a name that is not in the record: alone in its headline, and named again and again. */
export function profiledIn({ article, lines, strangers }: ReadArticle): string | null {
  const titled = strangers.filter((name) => article.title.includes(lastWordOf(name)));
  const [only, ...others] = titled;
  if (only === undefined || others.length > 0) return null;
  const named = lines.filter(({ text }) => text.includes(lastWordOf(only))).length;
  return named >= FEWEST ? only : null;
}

/** Whether others speak of whom all of an article is about in a line whose quoted words have a pronoun, and which has no name but theirs. */
export function isOnProfiled(
  read: ReadArticle,
  at: number,
  profiled: string,
  speakers: readonly string[],
): boolean {
  if (speakers.length === 0 || speakers.includes(profiled)) return false;
  const quoted = read.lines[at]?.text.match(QUOTED) ?? [];
  if (!quoted.some((words) => ANOTHER.test(words))) return false;
  return peopleIn(read, at).every((name) => speakers.includes(name) || name === profiled);
}
