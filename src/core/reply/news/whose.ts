import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf, list } from "#src/words.ts";
import { lineNaming, oneNamedBefore, peopleIn } from "../../articles/named-before.ts";
import type { ReadArticle } from "../../news.ts";
import { quoted } from "./quote.ts";
import { nameIn } from "./told.ts";

const HE_SENT =
  /\b(?:that|which) (?:he|she) (?:has |had )?(?:sent|wrote|posted|forwarded|e-?mailed|handed|passed)\b/;

/** "He has sent the memo to Vane": whom the article has spoken of a little before. */
const HE_SENDS =
  /^(?:(?:But|And|Then|Later) )?(?:[Hh]e|[Ss]he) (?:has |had |also |then |later )*(?:sent|wrote|written|posted|forwarded|e-?mailed|handed|passed)\b/;
const FAR = 4;

/** Whose a line is that says only "she": by what it is settled to have somebody say, else the line before that names somebody. */
function ofPronoun(read: ReadArticle, at: number, before: number, record: NecRecord): string {
  const text = read.lines[at]?.text ?? "";
  const said = read.statements.filter(({ words }) => text.includes(words));
  const names = [...new Set(said.map(({ speaker }) => speaker.name))];
  const [name, ...others] = names;
  if (name && others.length === 0) return `; the words of ${name})`;
  const line = read.lines[before];
  const named = line?.mentions.flatMap(({ id }) => id.split("-").at(-1) ?? []) ?? [];
  const strangers = read.strangers.map(lastWordOf);
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
  const writer = writerBesides(read, at);
  if (writer) return `; the words of ${writer})`;
  const people = peopleIn(read, at).map((each) => nameIn(record, each));
  const sender = senderBefore(read, at);
  if (sender) return `; the last named before it: ${nameIn(record, sender)})`;
  // Who does something is named first.
  const isShown = people.slice(0, 1).some((name) => shown.includes(lastWordOf(name)));
  return people.length === 0 || isShown ? ")" : `; the sentence names ${list(people)})`;
}

const SHE_WRITES =
  /\b(?:he|she|they) (?:\p{Ll}+ )?(?:writes|wrote|says|said|tells|told|asks|asked|calls|called)\b/u;

/** "In a letter to Vane she writes: “…”": whose the words are, where the line itself names only to whom they went. */
function writerBesides({ lines, statements }: ReadArticle, at: number): string | null {
  const text = lines[at]?.text ?? "";
  if (!SHE_WRITES.test(text)) return null;
  const [name, ...others] = new Set(
    statements.filter(({ words }) => text.includes(words)).map(({ speaker }) => speaker.name),
  );
  const isNamed = name === undefined || text.includes(lastWordOf(name));
  return isNamed || others.length > 0 ? null : name;
}

/** "An e-mail that he sent to Vane": the only one whom the line before names beside those of the line itself. */
function senderBefore(read: ReadArticle, at: number): string | null {
  const text = read.lines[at]?.text ?? "";
  const opens = HE_SENDS.test(text);
  if (at === 0 || !(HE_SENT.test(text) || opens)) return null;
  const own = new Set(peopleIn(read, at));
  for (let before = at - 1; before >= Math.max(0, at - (opens ? FAR : 1)); before--) {
    const [one, ...others] = new Set(peopleIn(read, before).filter((name) => !own.has(name)));
    if (one !== undefined) return others.length === 0 ? one : null;
  }
  return null;
}
