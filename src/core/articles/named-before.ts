import type { ReadArticle } from "../news.ts";
import { quotationsOut } from "./unquoted.ts";

/** Within how many lines before one its "she" is named. */
const FAR = 3;
const PRONOUN = /\b(?:he|she|they|his|her|their|him|them)\b/i;

/** Whom a line names outside its quotations: people of the record by id, others by name. */
function peopleIn({ lines, strangers }: ReadArticle, at: number): readonly string[] {
  const line = lines[at];
  if (!line) return [];
  const text = quotationsOut(line.text);
  const people = line.mentions.flatMap(({ kind, id }) => (kind === "person" ? [id] : []));
  const others = strangers.filter((name) => text.includes(name.split(" ").at(-1) ?? name));
  return [...people, ...others];
}

/** "Another says": one of those of whom the line before tells. */
const ONE_OF_THEM = /^(?:another|a (?:second|third)|one of them|others?|some|a few)\b/i;

/** The line before one, near it, that names whom its pronoun may mean; null where it has none, or names somebody itself. */
export function lineNaming(read: ReadArticle, at: number): number | null {
  const text = read.lines[at]?.text ?? "";
  if (at > 0 && ONE_OF_THEM.test(text) && peopleIn(read, at).length === 0) return at - 1;
  const open = PRONOUN.test(quotationsOut(text)) || quotationsOut(text).trim() === "";
  if (!open || peopleIn(read, at).length > 0) return null;
  for (let before = at - 1; before >= Math.max(0, at - FAR); before--)
    if (peopleIn(read, before).length > 0) return before;
  return null;
}

/** The only person whom the line before that names anybody names, by id or name; null where there is none, or several. */
export function oneNamedBefore(read: ReadArticle, at: number): string | null {
  const before = lineNaming(read, at);
  const [only, ...others] = before === null ? [] : new Set(peopleIn(read, before));
  return only !== undefined && others.length === 0 ? only : null;
}
