import { distance } from "fastest-levenshtein";
import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { publisherKey } from "./publisher-key.ts";

/** Names that share a word with the one given, or begin a surname as it does, are compared, so many. */
const COMPARED = 200;
const MOST_SURNAMES = 2000;
/** A word of so many letters may have two slips. */
const LONG = 7;
const BEGINS = 2;
/** A surname alone of fewer letters is another's by one of them: "Davis" and "Davies", "Thomson" and "Thompson". */
const LONG_ALONE = 9;
const SHORTEST = 6;

const isNear = (one: string, other: string) => distance(one, other) <= (one.length >= LONG ? 2 : 1);

const withoutDoubles = (word: string) => word.replace(/(\p{L})\1/gu, "$1");

/** Whether two letters side by side stand the other way round. */
function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `${one.slice(0, at)}${one[at + 1] ?? ""}${one[at] ?? ""}${one.slice(at + 2)}` === other;
}

/** Whether a surname is a slip from another rather than a name of its own: a letter not doubled, two that are swapped, one of many. */
const isSlip = (word: string, surname: string): boolean =>
  withoutDoubles(word) === withoutDoubles(surname) ||
  isSwapped(word, surname) ||
  (Math.max(word.length, surname.length) >= LONG_ALONE && distance(word, surname) === 1);

/** The only one of some; null where there is none or several. */
function onlyOf(all: Iterable<string>): string | null {
  const [only, ...others] = new Set(all);
  return only !== undefined && others.length === 0 ? only : null;
}

/** The only surname from which a word is a slip; null where somebody has just that surname. */
async function nearSurname(db: Kysely<Tables>, word: string): Promise<string | null> {
  if (word.length < SHORTEST) return null;
  const rows = await db
    .selectFrom("strangers")
    .select("name")
    .where("name", "like", `% ${word.slice(0, BEGINS)}%`)
    .limit(MOST_SURNAMES)
    .execute();
  const surnames = rows.map(({ name }) => name.split(" ").at(-1) ?? name);
  if (surnames.includes(word)) return null;
  return onlyOf(surnames.filter((each) => isSlip(word, each)));
}

/**
 * The only name of somebody outside the record that articles have and that is a slip of the keyboard from some words;
 * null where there is none or several. One word of it is as it should be; of a surname alone, the surname.
 */
export async function nearName(db: Kysely<Tables>, said: string): Promise<string | null> {
  const words = publisherKey(said).split(" ");
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  if (words.length < 2) return nearSurname(db, first);
  const rows = await db
    .selectFrom("strangers")
    .select("name")
    .where((where) =>
      where.or([where("name", "like", `${first} %`), where("name", "like", `% ${last}`)]),
    )
    .limit(COMPARED)
    .execute();
  const near = rows.flatMap(({ name }) => {
    const theirs = name.split(" ");
    const isAlike =
      theirs.length === words.length && words.every((word, at) => isNear(word, theirs[at] ?? ""));
    return isAlike ? [name] : [];
  });
  return onlyOf(near);
}
