import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { givenNameBeginning } from "../../begins-with-given-name.ts";
import { escaped } from "../../escaped.ts";
import type { ReadArticle } from "../../news.ts";
import { quotationsOut } from "../words/unquoted.ts";

/** Within how many lines before one its "she" is named. */
const FAR = 3;
const PRONOUN = /\b(?:he|she|they|his|her|their|him|them)\b/i;

const TITLE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Coun|Councillor|Sir|Dame|Lord|Lady|Baroness|Professor) (?:\p{Lu}\p{Ll}+ )?(?<name>\p{Lu}[\p{L}-]+)/gu;

const SPEAKING = pattern("gu")`
  (?<=, |^|\b(?:and|but|But|And) )(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+),? (?:
    says|said|told|tells|wrote|writes|argues|argued|warned|claims|claimed
  )\b
`;

/** Whom a line names outside its quotations: people of the record by id, others by name. */
export function peopleIn({ lines, strangers }: ReadArticle, at: number): readonly string[] {
  const line = lines[at];
  if (!line) return [];
  const text = quotationsOut(line.text);
  const people = line.mentions.flatMap(({ kind, id }) => (kind === "person" ? [id] : []));
  const others = strangers.filter((name) => text.includes(lastWordOf(name)));
  // "Its chief engineer, Arvid Thorne, says …": who speaks by a name that is met nowhere else.
  const speaking = [...text.matchAll(SPEAKING)].flatMap(([, name = ""]) => name);
  // "Ms Quarrell said" names her who was counted already.
  const isCounted = (name: string) =>
    others.some((other) => lastWordOf(other) === lastWordOf(name));
  const strange = speaking.filter((name) => !isCounted(name) && people.length === 0);
  others.push(...strange);
  const known = `${people.join(" ")} ${others.join(" ")}`.toLowerCase();
  const titled = [...text.matchAll(TITLE)].flatMap(([whole, name = ""]) =>
    known.includes(name.toLowerCase()) ? [] : [whole],
  );
  const all = [...people, ...others, ...titled].filter((name) => !isInCompound(name, text));
  // "Izzard's spokeswoman, Philippa Crane": whose she is, and not who.
  const own = all.filter((each) => !isOwner(each, text));
  return own.length > 0 ? own : all;
}

/** The last part of a name or of an id: "Ada Tarrow", "ada-tarrow". */
export const surnameOf = (name: string): string => name.split(/[ -]/).at(-1) ?? name;

/** Whether a name is only what others are called by: "a Corbyn-supporting member". */
function isInCompound(name: string, text: string): boolean {
  const last = escaped(surnameOf(name));
  return (
    new RegExp(`\\b${last}-\\p{Ll}`, "iu").test(text) &&
    !new RegExp(`\\b${last}(?!-\\p{Ll})\\b`, "iu").test(text)
  );
}

/** Whether somebody is named only as whose another, or whose thing, is. */
function isOwner(name: string, text: string): boolean {
  const last = surnameOf(name);
  const all = text.match(new RegExp(`\\b${last}\\b`, "gi")) ?? [];
  const owning = text.match(new RegExp(`\\b${last}[’']s\\b`, "gi")) ?? [];
  return all.length > 0 && all.length === owning.length;
}

/** What somebody tells or has been through is that one's: "by Tarrow's account, Vane …" goes on with either. */
const OWN_TELLING =
  "(?:own )?(?:account|view|version|telling|opinion|words|memory|reckoning|description|experience|statement|story|complaint)";

/** Whether a line has somebody's own account of another: its “she” may be whose account it is. */
const isAccountOf = (name: string, text: string): boolean =>
  new RegExp(`\\b${escaped(surnameOf(name))}[’']s ${OWN_TELLING}\\b`, "i").test(text);

/** "Another says": one of those of whom the line before tells. */
const ONE_OF_THEM = /^(?:another|a (?:second|third)|one of them|others?|some|a few)\b/i;

/** Somebody who is told of by a title alone: "the baroness writes". */
const BY_TITLE = pattern()`
  \b[Tt]he (?:
    baroness|lord|peer|councillor|professor|doctor|author|writer|diarist|minister
  ) (?:says|said|writes|wrote|told|tells|claims|claimed|recalls|recalled)\b
`;

/** "The ally said", "One member who was there told us": somebody without a name, whose a pronoun or the words after may be. */
const UNNAMED = pattern("u")`
  \b(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother) (?:[\p{L}-]+ ){0,3}(?:
    source|insider|ally|aide|friend|colleague|official|member|organiser|activist|supporter
    |opponent|rival|adviser|figure|voice|delegate|spokes\w+
  )(?: [^.;:“”"]{1,80})? (?:said|says|told|tells|added|adds|claimed|argued|insisted|warned|put|joked|complained|answered|answers|replied)\b
`;

/** The line before one, near it, that names whom its pronoun may mean; null where it has none, or names somebody itself. */
export function lineNaming(read: ReadArticle, at: number): number | null {
  const text = read.lines[at]?.text ?? "";
  if (at > 0 && ONE_OF_THEM.test(text) && peopleIn(read, at).length === 0) return at - 1;
  const told = quotationsOut(text);
  // "The Dyers’ Guild and Next Loom put their weight behind it": whose it is stands in the line.
  const own = !ONE.test(told) && BODIES.test(told);
  const open = (PRONOUN.test(told) && !own) || told.trim() === "";
  const titled = at > 0 && BY_TITLE.test(told) && peopleIn(read, at - 1).length > 0;
  if (titled) return at - 1;
  if (!open || peopleIn(read, at).length > 0) return null;
  for (let before = at - 1; before >= Math.max(0, at - FAR); before--) {
    if (UNNAMED.test(quotationsOut(read.lines[before]?.text ?? ""))) return null;
    // "Ken rang me": somebody, whoever of that name it is.
    if (peopleIn(read, before).length > 0 || isOnGivenName(read, before)) return before;
  }
  return null;
}

const isOnGivenName = ({ lines }: ReadArticle, at: number): boolean =>
  givenNameBeginning(lines[at]?.text ?? "") !== null;

/** The only person whom the line before that names anybody names, by id or name; null where there is none, or several. */
export function oneNamedBefore(read: ReadArticle, at: number): string | null {
  const before = lineNaming(read, at);
  const [only, ...others] = before === null ? [] : new Set(peopleIn(read, before));
  if (only === undefined || others.length > 0 || before === null) return null;
  const { text = "", mentions = [] } = read.lines[before] ?? {};
  const people = mentions.flatMap(({ kind, id }) => (kind === "person" ? [id] : []));
  const owners = [...people, ...read.strangers].filter((name) => name !== only);
  return owners.some((name) => isAccountOf(name, text)) ? null : only;
}

/** Within how many lines before one whom its "he" means is named. */
const FAR_BACK = 10;
/** A name of two words or more before "their". */
const BODIES = /\p{Lu}[\p{L}’'-]+ (?:and )?\p{Lu}[\p{L}’'-]+.*\b(?:they|their|them)\b/u;
const ONE = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]he \d\d-year-old)\b/;

/** The only person whom a line's "he" or "she" can mean: whom the last line that names anybody names alone, by id or name. */
export function pronounOf(read: ReadArticle, at: number): string | null {
  if (!ONE.test(quotationsOut(read.lines[at]?.text ?? "")) || peopleIn(read, at).length > 0)
    return null;
  for (let before = at - 1; before >= Math.max(0, at - FAR_BACK); before--) {
    const [only, ...others] = new Set(peopleIn(read, before));
    if (only !== undefined) return others.length === 0 ? only : null;
    if (isOnGivenName(read, before)) return null;
  }
  return null;
}

const HERS = /^(?:her|she)\b/i;
const OF_WOMEN = /\b(?:she|her|hers|Ms|Mrs|Miss|Lady|Baroness|Dame)\b/;
const OF_MEN = /\b(?:he|him|his|Mr|Lord|Sir)\b/;

/**
 * Whom a line that begins with "her" or "his" goes on about, by name: the only one whom the last line before that names
 * anybody names, where what stands between speaks of a woman or a man as it does.
 */
export function ownerBefore(read: ReadArticle, at: number): string | null {
  const isHers = HERS.test(read.lines[at]?.text ?? "");
  for (let before = at - 1; before >= Math.max(0, at - FAR_BACK); before--) {
    const [only, ...others] = new Set(peopleIn(read, before));
    if (only === undefined) continue;
    const between = read.lines.slice(before, at).map(({ text }) => quotationsOut(text));
    const [own, other] = isHers ? [OF_WOMEN, OF_MEN] : [OF_MEN, OF_WOMEN];
    const text = between.join(" ");
    const isOne = others.length === 0 && own.test(text) && !other.test(text);
    return isOne && read.strangers.includes(only) ? only : null;
  }
  return null;
}
