import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf, list } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { lineNaming, oneNamedBefore, peopleIn } from "../../articles/whom/named-before.ts";
import { givenNameBeginning } from "../../begins-with-given-name.ts";
import { GROUP_KINDS } from "../../group-kinds.ts";
import type { ReadArticle } from "../../news.ts";
import { quoted } from "./quote/quote.ts";
import { nameIn } from "./quote/told.ts";

const HE_SENT =
  /\b(?:that|which) (?:he|she) (?:has |had )?(?:sent|wrote|posted|forwarded|e-?mailed|handed|passed)\b/;

/** "He has sent the memo to Vane": whom the article has spoken of a little before. */
const HE_SENDS = pattern()`
  ^(?:(?:But|And|Then|Later) )?(?:[Hh]e|[Ss]he) (?:has |had |also |then |later )*(?:
    sent|wrote|written|posted|forwarded|e-?mailed|handed|passed
  )\b
`;
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
  namedAt = at,
): string {
  const before = lineNaming(read, at) ?? (namedAt === at ? null : namedAt);
  if (before !== null) return ofPronoun(read, at, before, record);
  const speaker = speakerBesides(read, at, asksWho);
  if (speaker) return `; the words of ${speaker})`;
  if (!asksWho) return ")";
  const people = peopleIn(read, at).map((each) => nameIn(record, each));
  const sender = senderBefore(read, at);
  if (sender) return `; the last named before it: ${nameIn(record, sender)})`;
  // Who does something is named first.
  const isShown = people.slice(0, 1).some((name) => shown.includes(lastWordOf(name)));
  const called = calledByGivenName(read, at);
  if (called) return `; ${called})`;
  return people.length === 0 || isShown ? ")" : `; the sentence names ${list(people)})`;
}

/** A group that is called by what it is, whatever names it above. */
const CALLED_SO = new RegExp(`^(?:The|This) (?:[\\p{Ll}-]+ ){0,3}(?:${GROUP_KINDS})\\b`, "u");

const SHE_WRITES =
  /\b(?:he|she|they) (?:\p{Ll}+ )?(?:writes|wrote|says|said|tells|told|asks|asked|calls|called)\b/u;

/** "In a letter to Vane she writes", "The network announced": whose the words are, where the line itself names only others. */
function speakerBesides(
  { lines, statements }: ReadArticle,
  at: number,
  asksWho: boolean,
): string | null {
  const text = lines[at]?.text ?? "";
  if (!(asksWho && SHE_WRITES.test(text)) && !CALLED_SO.test(text)) return null;
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
  const sent = HE_SENT.exec(text);
  if (at === 0 || !(sent || opens)) return null;
  // "Tarrow had a petition, which he handed to Vane": he is Tarrow.
  const before = text.slice(0, opens ? 0 : (sent?.index ?? 0));
  if (peopleIn(read, at).some((name) => before.includes(lastWordOf(name)))) return null;
  const own = new Set(peopleIn(read, at));
  for (let line = at - 1; line >= Math.max(0, at - (opens ? FAR : 1)); line--) {
    const [one, ...others] = new Set(peopleIn(read, line).filter((name) => !own.has(name)));
    if (one !== undefined) return others.length === 0 ? one : null;
  }
  return null;
}

const BY_GIVEN_NAME = /\b((?:Dame|Sir|Lady|Lord) (\p{Lu}[\p{L}’'-]+))(?! \p{Lu})/u;

/** "Ada": who that is, where the article has one surname alone after it; null where it has none, or several. */
function wholeNameOf(given: string, { lines }: ReadArticle): string | null {
  const whole = new RegExp(`\\b${given} \\p{Lu}[\\p{L}’'-]+`, "gu");
  const [name, ...others] = new Set(lines.flatMap(({ text }) => text.match(whole) ?? []));
  return name !== undefined && others.length === 0 ? name : null;
}

/** "Ada", "Dame Ada": who that may be, where the article has the whole name of one only. */
function calledByGivenName(read: ReadArticle, at: number): string | null {
  const { lines, strangers } = read;
  const text = lines[at]?.text ?? "";
  const alone = givenNameBeginning(text);
  const whole = alone === null ? null : wholeNameOf(alone, read);
  // Whether it is that one the article leaves open.
  if (whole !== null) return `the only ${alone} whom the article names in full: ${whole}`;
  const [, called, given] = BY_GIVEN_NAME.exec(text) ?? [];
  const [name, ...others] = strangers.filter((each) => each.startsWith(`${given} `));
  return called && name && others.length === 0 ? `${called} is ${name}` : null;
}
