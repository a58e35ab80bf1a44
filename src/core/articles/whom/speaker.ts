import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf, sentenceCase } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { escaped } from "../../escaped.ts";
import type { ReadArticle, Statement } from "../../news.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import { fold } from "../../understand/read.ts";
import { isSpoken } from "../lines/indexed.ts";
import { hasWordOfSaying } from "../words/saying.ts";
import { quotationsOut } from "../words/unquoted.ts";
import { isAnothers } from "./anothers.ts";
import { isOnlyKin } from "./only-kin.ts";
import { isOfOtherSex } from "./other-sex.ts";
import { speaksForParty } from "./party-speakers.ts";

type Speaker = NonNullable<NewsQueryOf<"said">["speaker"]>;

/** Who is asked about: somebody of the record with every name, or a name as somebody gives it. */
export type Asked =
  | { readonly id: string; readonly names: readonly string[]; readonly group: boolean }
  | { readonly named: string };

/** Who is asked about, with what articles call that one. */
export function askedFor(speaker: Speaker, { people, organisations }: NecRecord): Asked {
  if ("named" in speaker) return speaker;
  const { id } = speaker;
  const group = organisations.get(id);
  const names = group
    ? [group.name, group.short ?? group.name, ...group.aliases]
    : [people.get(id)?.name ?? id];
  return { id, names, group: group !== undefined };
}

/** The last names of who is asked about, in small letters. */
export const lastNamesOf = (asked: Asked): readonly string[] =>
  ("id" in asked ? asked.names : [asked.named]).map((name) => lastWordOf(name).toLowerCase());

/** What a name begins with is part of its word: "O’Byrne", as a question has it, is "obyrne". */
const PREFIX = /\b([odl])'(?=\p{L}{2})/gu;
const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .replace(PREFIX, "$1")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Somebody who speaks for somebody else, and is not meant by that one's name alone. */
const FOR_ANOTHER = /\b(?:of|for|close to)\b|[’']s \p{Ll}/u;
/** "The Federation of Dyers (FOD)" is one that speaks itself. */
const BODY = /^(?:the )?\p{Lu}[^’']*\(\p{Lu}{2,8}\)$/u;
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person)|statement|official|secretary|chair|convener|director|chief executive)\b/;

/** Whether somebody is called by what that one was: "a former official of the Weavers" speaks for them no more. */
export const wasOnce = (role: string): boolean => /^(?:an? |the |its )?(?:former|ex)\b/i.test(role);

/** The party that articles here mean by the word alone. */
const PARTY = "party";
/** "Loom Forward's deputy director": by a post that the article tells beside the name. */
const POST = pattern()`
  ^(?:
    director|secretary|chair|organiser|officer|leader|president|convener|treasurer|manager|editor
    |founder|coordinator|co-ordinator|candidate|delegate|councillor|agent|activist|academic
    |student|mp|peer|steward|spokes\w+
  )$
`;

/** "Spokesperson", "spokesman" and "spokeswoman" are one. */
const isSpokes = (word: string) => /^spokes(?:man|woman|person|people)$/.test(word);

/** "One Ada Tarrow supporter" is nobody who is asked for by the name of Ada Tarrow. */
export function isOneOfTheirs(name: string, named: string): boolean {
  const [, noun] =
    /^(?:an?|one|another) .+ (supporter|ally|backer|aide|friend|insider|critic|opponent|rival|loyalist|voter|fan)$/.exec(
      name,
    ) ?? [];
  return noun !== undefined && !wordsOf(named).includes(noun);
}

/** Whether a statement is of somebody whom a question names that asks who said something: "who objected to Tarrow speaking?" asks for another. */
export function isOfOneAsked({ speaker }: Statement, query: NewsQuery): boolean {
  if (query.kind !== "said" || query.speaker || !query.phrase) return false;
  const { subjects = [], words = [] } = query;
  if ("id" in speaker) return subjects.some(({ id }) => id === speaker.id);
  const name = wordsOf(speaker.name);
  return name.length > 1 && name.every((word) => words.includes(word));
}

/** A line with the one before it, where a role may be told beside a name. */
export const besideOf = (lines: readonly { readonly text: string }[], at: number): string =>
  [lines[at - 1]?.text ?? "", lines[at]?.text ?? ""].join(" ");

/** Whether a statement is of the speaker asked for; `beside` is its line with the one before. */
export function isBy({ speaker, context }: Statement, asked: Asked, beside: string): boolean {
  if ("id" in asked) {
    if (speaker.kind !== "named") return speaker.id === asked.id;
    // A body that the article has only by its name is the one that is called so.
    if (asked.group && asked.names.includes(speaker.name.replace(/^the /i, ""))) return true;
    // "A spokeswoman for the NEC" speaks for it.
    const called = `${speaker.name} ${speaker.role ?? ""}`;
    const speaksFor = SPEAKS_FOR.test(called) && !wasOnce(speaker.role ?? "");
    return asked.group && speaksFor && asked.names.some((name) => called.includes(name));
  }
  const [role = "", of] = asked.named.split(" of ");
  const name = new Set(wordsOf(speaker.name));
  if (of && isSpokes(role)) {
    const whose =
      wordsOf(of).every((word) => name.has(word)) || (of === PARTY && speaksForParty(speaker.name));
    const own = speaker.kind === "organisation" || wordsOf(speaker.name).some(isSpokes);
    return whose && own;
  }
  // "His agent was less forgiving": a role may be told beside the name.
  if (of && POST.test(role) && speaker.kind === "named" && !FOR_ANOTHER.test(speaker.name))
    return wordsOf(`${speaker.role ?? ""} ${beside}`).includes(role);
  // "A spokesperson for Labour North" speaks for it, as a friend of somebody does not.
  const [, whose] =
    /^(?:an? |the )?spokes(?:man|woman|person) (?:for|of) (.+)$/.exec(speaker.name) ?? [];
  if (!of && whose) return wordsOf(asked.named).every((word) => wordsOf(whose).includes(word));
  const isBeside = FOR_ANOTHER.test(speaker.name) && !BODY.test(speaker.name);
  if (!of && (isBeside || isOneOfTheirs(speaker.name, asked.named))) return false;
  const isPost = !of && wordsOf(asked.named).some((word) => POST.test(word));
  // "The shadow chancellor told …": whom the reader knows by what stands before it.
  if (isPost && asked.named.includes(" ") && opensWith(asked.named, context)) return true;
  const called = isPost && speaker.kind === "named" ? wordsOf(speaker.role ?? "") : [];
  return wordsOf(asked.named).every(
    (word) => word === "of" || name.has(word) || called.includes(word),
  );
}

/** Whether a sentence begins with somebody by a post, who says something. */
function opensWith(post: string, text: string): boolean {
  const opens = new RegExp(`(?:^|[.!?”"] )The ${escaped(post)}\\b[^.“”"]{1,60}`, "i");
  return hasWordOfSaying(opens.exec(text)?.[0] ?? "");
}

/**
 * Whether somebody speaks for a group that is asked for and not in the record, by what the article calls that one: "the
 * organiser of Loom Forward". `strangers` are people: who has one of those for a boss speaks for nobody but himself.
 */
export function isOfGroup(
  { speaker }: Statement,
  asked: Asked,
  strangers: readonly string[],
): boolean {
  if ("id" in asked || speaker.kind !== "named" || !speaker.role) return false;
  const { named } = asked;
  if (!named.includes(" ") || named.includes(" of ")) return false;
  const people = strangers.some((name) => fold(name).includes(named));
  const role = wordsOf(speaker.role).join(" ");
  const speaksFor = /\b(?:of|for|at) (?:the )?$/.test(role.slice(0, -named.length));
  return !people && role.endsWith(named) && speaksFor;
}

/** Whether a line has words of the speaker asked for. */
export function hasWordsOf({ lines, statements }: ReadArticle, at: number, asked: Asked): boolean {
  const text = lines[at]?.text ?? "";
  return statements.some((each) => text.includes(each.words) && isBy(each, asked, text));
}

/** Within how many words of its beginning a line names whom it is about. */
const SUBJECT = 8;
/** "The veteran blogger": whom the line before names, in other words. */
const ROLE = pattern("u")`
  ^(?:
    candidate|veteran|mp|councillor|leader|chair|graduate|student|delegate|activist|secretary
    |academic|peer|baroness|\p{L}{2,}(?:er|ist|man|woman|ian)
  )$
`;
const DESCRIBED = 4;
/** By what an article says that it did not get an answer. */
const SILENT = pattern("i")`
  \b(?:
    no (?:reply|response|comment|answer)|none|not|n[’']t|without|yet to|declin\w+|refus\w+
    |unavailable|turned down|dodged|could not|heard back|unanswered|nothing (?:has|had|was)
  )\b
`;

export const isSilent = (read: ReadArticle, at: number): boolean =>
  SILENT.test(read.lines[at]?.text ?? "");

/** "The checks had stopped it, he said in a reply." */
const SAID_SO = pattern()`
  (?:^|, )\s*(?:he|she) (?:
    said|says|told|argued|argues|insisted|insists|added|wrote|claimed|claims|explained|explains
    |admitted|complained
  )\b
`;
const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it", "his", "her"]);

/** "A friend of hers said", "one of his opponents told": somebody else's, whoever is meant by the pronoun. */
const OF_HERS =
  /^(?:an?|one|another|the|two|several|some) (?:\p{Ll}+ )?\p{Ll}+ of (?:his|hers?|theirs?)\b/iu;

/** Whether a line names whom is asked for only as whose relative speaks or acts in it. */
export const isRelativeOf = (text: string, asked: Asked): boolean =>
  ("id" in asked ? asked.names : [asked.named]).some((name) => isOnlyKin(text, name));

/** Whether a line is about what somebody did: it begins with the name, or with a pronoun after a line that does. */
export function isOf(read: ReadArticle, at: number, asked: Asked): boolean {
  const line = read.lines[at];
  if (!line || OF_HERS.test(line.text) || isRelativeOf(line.text, asked)) return false;
  const start = wordsOf(line.text).slice(0, SUBJECT);
  const last = "named" in asked ? wordsOf(asked.named).at(-1) : undefined;
  const name = last ? start.indexOf(last) : -1;
  const begins = start.findIndex((word) => PRONOUNS.has(word));
  const pronoun = begins < 0 && SAID_SO.test(quotationsOut(line.text)) ? SUBJECT : begins;
  const described =
    /^the$/.test(start[0] ?? "") && start.slice(1, DESCRIBED).some((word) => ROLE.test(word));
  // "“Lovely,” said the leader of the party": whom the line before names, in other words.
  const { role: after = "" } =
    /[”"] (?:said )?the ((?:[\p{L}-]+ ){0,3}?)(?<role>[\p{L}-]+)(?: (?:said|told|added|replied|insisted|protested|wrote|went)\b|[.,])/u.exec(
      line.text,
    )?.groups ?? {};
  const outside = quotationsOut(line.text).toLowerCase();
  // Whom the words in marks name is not whom the line is about.
  const mentions = line.mentions.filter(
    ({ kind, id }) => kind !== "person" || id.split("-").some((part) => outside.includes(part)),
  );
  const people = mentions.filter(({ kind }) => kind === "person");
  if (ROLE.test(after) && people.length === 0) return at > 0 && isOnly(read, at - 1, asked);
  const stands =
    (pronoun >= 0 || described) &&
    people.length === 0 &&
    !(name >= 0 && (pronoun < 0 || name < pronoun));
  if (stands && isOfOtherSex(quotationsOut(line.text), asked)) return false;
  if (stands) return at > 0 && isOf(read, at - 1, asked);
  if ("id" in asked) {
    const [named] = mentions;
    return named?.id === asked.id && !isOnAnother(line.text, read.strangers, asked);
  }
  const called = wordsOf(asked.named).filter((word) => word !== "of");
  if (called.some(isSpokes)) {
    const before = [at - 1, at - 2].flatMap((near) => wordsOf(read.lines[near]?.text ?? ""));
    const own = wordsOf(line.text).slice(0, SUBJECT * 2);
    if (!own.some(isSpokes)) return false;
    const both = [...own, ...before];
    return called.every((word) => both.includes(word) || (isSpokes(word) && both.some(isSpokes)));
  }
  if (asked.named.includes(" of ") && isBeside(read, at, called)) return true;
  if (speaksUnnamed(line.text, called)) return true;
  const isAll = called.length > 1 && called.every((word) => start.includes(word));
  return isAll || (name >= 0 && isNamedIn(read, called));
}

/** A name after one of these is no subject: "after Ada Tarrow had spoken", "a clerk of Tarrow's". */
const HANGS =
  /\b(?:by|with|to|of|for|from|about|on|against|after|before|like|than|over) (?:(?:[\p{Ll}-]+ ){0,2}(?:[\p{Lu}][\p{L}.’'-]+ ){0,3})?$/u;

/** Where a name, by its last part, first stands in a text as what it is about; past its end where it does not. */
function subjectAt(text: string, last: string): number {
  const name = new RegExp(`(?<![\\p{L}-])${escaped(last)}(?![\\p{L}-])`, "giu");
  const at = [...text.matchAll(name)].find(({ index }) => !HANGS.test(text.slice(0, index)));
  return at?.index ?? text.length;
}

/** "Penhale, once a clerk of Ada Tarrow's, wrote": whether a line is on one of some others before whom is asked for. */
export function isOnAnother(text: string, others: readonly string[], asked: Asked): boolean {
  const outside = quotationsOut(text);
  const last = lastNamesOf(asked);
  const own = Math.min(...last.map((name) => subjectAt(outside, name)));
  return others.some((name) => {
    const theirs = name.split(/[ -]/).at(-1) ?? name;
    return !last.includes(theirs.toLowerCase()) && subjectAt(outside, theirs) < own;
  });
}

/** Whether a line names somebody and nobody else. */
function isOnly({ lines, strangers }: ReadArticle, at: number, asked: Asked): boolean {
  const line = lines[at];
  const people = line?.mentions.filter(({ kind }) => kind === "person") ?? [];
  const others = strangers.filter((name) => line?.text.includes(lastWordOf(name)));
  const [one, ...more] = people;
  if ("id" in asked) return one?.id === asked.id && more.length + others.length === 0;
  const [other, ...rest] = others;
  const own =
    other !== undefined && wordsOf(asked.named).every((word) => wordsOf(other).includes(word));
  return own && rest.length + people.length === 0;
}

const BEFORE = 2;

/** "A friend says": of whom the line itself or one right before it names, by the last name where the article has the whole. */
function isBeside(read: ReadArticle, at: number, [role = "", ...name]: readonly string[]): boolean {
  const { lines } = read;
  const own = wordsOf(lines[at]?.text ?? "");
  if (!own.slice(0, SUBJECT / 2).includes(role)) return false;
  if (isAnothers(lines[at]?.text ?? "", role, name)) return false;
  const near = Array.from({ length: BEFORE + 1 }, (_, before) =>
    wordsOf(lines[at - before]?.text ?? ""),
  );
  const has = (word: string) => near.some((words) => words.includes(word));
  return name.every(has) || (has(name.at(-1) ?? "") && read.strangers.some(isWhole(name)));
}

/** Whether a name has every word of another. */
const isWhole = (name: readonly string[]) => (other: string) =>
  name.every((word) => wordsOf(other).includes(word));

/** Whether somebody who is described, and never named, says something in a line: "one trade unionist told me". */
function speaksUnnamed(text: string, called: readonly string[]): boolean {
  const described = new RegExp(
    `\\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he|said) ${called.join(" ")}\\b`,
  );
  return called.length > 0 && described.test(quotationsOut(text)) && TELLS.test(text);
}

/** Whether an article has every word of a name as names are written. */
function isNamedIn({ lines, strangers }: ReadArticle, name: readonly string[]): boolean {
  const known = new Set(strangers.flatMap(wordsOf));
  if (name.every((word) => known.has(word))) return true;
  const written = (word: string) => new RegExp(`(?<!^)(?<![.!?] )\\b${sentenceCase(word)}\\b`);
  return name.every((word) => lines.some(({ text }) => written(word).test(text)));
}

/** Whether a line has somebody say, ask or do something by words. */
const TELLS = pattern()`
  [“”"‘]
  |\b(?:
    sa(?:id|ys?)|told|tells?|wrot?e|writes?|written|ask(?:s|ed)|call(?:s|ed)|urg(?:es?|ed)
    |warn(?:s|ed)|propos(?:es?|ed)|moved|promis(?:es?|ed)|pledg(?:es?|ed)|press(?:es|ed)? for
    |demand(?:s|ed)|suggest(?:s|ed)|argu(?:es?|ed)|claim(?:s|ed)|complain(?:s|ed)|den(?:y|ies|ied)
    |reject(?:s|ed)|refus(?:es?|ed)|declin(?:es?|ed)|repl(?:y|ies|ied)|respond(?:s|ed)?
    |answer(?:s|ed)?|describ(?:es?|ed)|post(?:s|ed)|tweet(?:s|ed)|announc(?:es?|ed)|admit(?:s|ted)
    |insist(?:s|ed)|hop(?:es?|ed)|want(?:s|ed)|welcom(?:es?|ed)|prais(?:es?|ed)|thank(?:s|ed)
    |blam(?:es?|ed)|apologis(?:es?|ed)|congratulat(?:es?|ed)|criticis(?:es?|ed)|accus(?:es?|ed)
    |mention(?:s|ed)?|reveal(?:s|ed)|plans?|planned|will|comment(?:s|ed)?|yet to|reached
    |unavailable|did not|remembers?|remembered|recalls?|recalled|reckons?|reckoned|insists?|adds?
    |added|thinks?|thought|feels?|felt|prefers?|preferred|fears?|feared|doubts?|doubted|believes?
    |believed|would
  )\b
`;

/** What tells who somebody is, and not what that one says: "Zoe Addlington, 22, who wants to be the voice of the young, saw …". */
const RELATIVE = /, who (?:wants|hopes|plans|wanted|hoped|planned|has|is|was)\b[^,]*,/g;

/** Whether a line has somebody say something, or do it by words. */
export const tells = (read: ReadArticle, at: number): boolean =>
  TELLS.test((read.lines[at]?.text ?? "").replace(RELATIVE, ","));

const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame|Lord|Lady|Baroness) (?:\p{Lu}\. )?\p{Lu}\p{Ll}+/u;
const NAME = /(?<!^)(?<![.!?“‘"] ?)\b\p{Lu}\p{Ll}+ (?:(?:van|der|de|of) )*\p{Lu}\p{Ll}+/u;

/** Whether a line names somebody beside those whom a question names. */
export function namesIn(
  { lines, strangers }: ReadArticle,
  at: number,
  asked: ReadonlySet<string>,
): boolean {
  const line = lines[at];
  if (!line) return false;
  const others = line.mentions.some(({ kind, id }) => kind !== "contest" && !asked.has(id));
  const stranger = strangers.some((name) => line.text.includes(lastWordOf(name)));
  // Where everybody of the record was asked about, a name that nothing is known of is another's.
  return (
    others ||
    stranger ||
    (line.mentions.length === 0 && (NAME.test(line.text) || TITLED.test(line.text)))
  );
}

/** Whether an article is the page of somebody who is asked for: what it tells that one tells. */
export const isPageOf = ({ statements }: ReadArticle, asked: Asked): boolean =>
  statements.some((each) => !isSpoken(each) && isBy(each, asked, ""));

/** Whether somebody who is asked for wrote an article: who is not in the record by every word of the name. */
export const isWrittenBy = ({ writer }: ReadArticle, asked: Asked): boolean => {
  if (writer === undefined) return false;
  if ("id" in asked) return asked.names.includes(writer);
  const name = new Set(wordsOf(writer));
  return !asked.named.includes(" of ") && wordsOf(asked.named).every((word) => name.has(word));
};
