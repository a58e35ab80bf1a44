import { lastWordOf } from "#src/words.ts";
import type { ReadArticle } from "../../news.ts";
import { peopleIn } from "./named-before.ts";

const ANOTHER = /\b(?:he|she|him|her|his|hers)(?:[’']\w+)?\b/i;
const QUOTED = /[“"][^“”"]*(?:[”"]|$)/g;
/** So many lines name whom all of an article is about, at least. */
const FEWEST = 3;

/** A headline that names nobody leaves it to the text: whom so many lines name, and so many times as many as name any other. */
const FEWEST_OF_TEXT = 5;
const TIMES_ANOTHER = 1.5;
const OPENING = 3;

/**
 * Whom all of an article is about, by a name that is not in the record: alone in its headline, and named again and again;
 * where that names nobody, whom it opens with and goes on about.
 */
export function profiledIn({ article, lines, strangers }: ReadArticle): string | null {
  const count = (name: string) =>
    lines.filter(({ text }) => text.includes(lastWordOf(name))).length;
  const titled = strangers.filter((name) => article.title.includes(lastWordOf(name)));
  // Of two of one surname the one whom the headline has in full is meant.
  const whole = titled.filter((name) => article.title.includes(name));
  const [only, ...others] = whole.length > 0 ? whole : titled;
  if (only !== undefined) return others.length === 0 && count(only) >= FEWEST ? only : null;
  const [most, next] = strangers
    .map((name) => ({ name, named: count(name) }))
    .toSorted((a, b) => b.named - a.named);
  const opens = lines.slice(0, OPENING).some(({ text }) => most && text.includes(most.name));
  const isMost =
    opens &&
    most !== undefined &&
    most.named >= FEWEST_OF_TEXT &&
    most.named >= (next?.named ?? 0) * TIMES_ANOTHER;
  return isMost ? most.name : null;
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
