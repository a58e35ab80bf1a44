import { distance } from "fastest-levenshtein";
import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { publisherKey } from "./publisher-key.ts";

/** Names that share a word with the one given are compared, so many. */
const COMPARED = 200;
/** A word of so many letters may have two slips. */
const LONG = 7;

const isNear = (one: string, other: string) => distance(one, other) <= (one.length >= LONG ? 2 : 1);

/**
 * The only name of somebody outside the record that articles have and that is a slip of the keyboard from some words;
 * null where there is none or several. One word of it is as it should be.
 */
export async function nearName(db: Kysely<Tables>, said: string): Promise<string | null> {
  const words = publisherKey(said).split(" ");
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || !first || !last) return null;
  const rows = await db
    .selectFrom("strangers")
    .select("name")
    .where((where) =>
      where.or([where("name", "like", `${first} %`), where("name", "like", `% ${last}`)]),
    )
    .limit(COMPARED)
    .execute();
  const near = rows.filter(({ name }) => {
    const theirs = name.split(" ");
    return (
      theirs.length === words.length && words.every((word, at) => isNear(word, theirs[at] ?? ""))
    );
  });
  const [only, ...others] = near;
  return only && others.length === 0 ? only.name : null;
}
