import type { NecRecord } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import { lineNaming, oneNamedBefore, peopleIn } from "../../articles/named-before.ts";
import type { ReadArticle } from "../../news.ts";
import { quoted } from "./quote.ts";
import { nameIn } from "./told.ts";

const lastOf = (name: string) => name.split(" ").at(-1) ?? name;

/** Whose a line is that says only "she": by what it is settled to have somebody say, else the line before that names somebody. */
function ofPronoun(read: ReadArticle, at: number, before: number, record: NecRecord): string {
  const text = read.lines[at]?.text ?? "";
  const said = read.statements.filter(({ words }) => text.includes(words));
  const names = [...new Set(said.map(({ speaker }) => speaker.name))];
  const [name, ...others] = names;
  if (name && others.length === 0) return `; the words of ${name})`;
  const line = read.lines[before];
  const named = line?.mentions.flatMap(({ id }) => id.split("-").at(-1) ?? []) ?? [];
  const strangers = read.strangers.flatMap((each) => each.split(" ").at(-1) ?? []);
  const only = oneNamedBefore(read, at);
  const who = only ? `, ${nameIn(record, only)}` : "";
  return `); the last named before it${who}: ${quoted(line?.text ?? "", [], [...named, ...strangers])}`;
}

/**
 * What is said of a quoted line after its outlet and date: whose it is where it has only a pronoun, and where it is asked
 * who, those whom the line names and the `shown` part of it leaves out.
 */
export function whoseIs(
  read: ReadArticle,
  at: number,
  record: NecRecord,
  shown: string,
  asksWho: boolean,
): string {
  const before = lineNaming(read, at);
  if (before !== null) return ofPronoun(read, at, before, record);
  if (!asksWho) return ")";
  const people = peopleIn(read, at).map((each) => nameIn(record, each));
  const isShown = people.some((name) => shown.includes(lastOf(name)));
  return people.length === 0 || isShown ? ")" : `; the sentence names ${list(people)})`;
}
