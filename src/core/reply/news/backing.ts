import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { ownerBefore, peopleIn, pronounOf } from "../../articles/whom/named-before.ts";
import { namedOtherwise } from "../../articles/whom/otherwise-named.ts";
import { escaped } from "../../escaped.ts";
import type { ReadArticle } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { ordinary } from "../../understand/ordinary.ts";
import { governing } from "./quote/kept-words.ts";
import { MOST_QUOTED } from "./quote/quote.ts";
import { nameIn } from "./quote/told.ts";
import { stemsOf } from "./stems.ts";

/** By what a line says that somebody stands behind another; "supporters" and "candidates" alone say it not. */
const STANDS_BEHIND = pattern("i")`
  \b(?:
    back(?:s|ed|ing)
    |(?<!\b(?:
      the|at|come|came|go|went|get|got|look|step|held|hold|keep|kept|put|bring|brought|call|called
      |pay|pays|paid|give|gives|gave|given|win|won|claw|hit|hits|fight|fought|push|pushed|cut|send
      |sent|write|wrote|rang|ring|turn|turned|take|took|move|moved|cast|date|dates|dated|years?
      |weeks?|months?
    ) )back(?! (?:
      by \d+|of|to|in|on|at|from|from|into|then|again|up|home|garden|door|row|pages?|catalogue
      |yard
    )\b)
    |support(?:s|ed|ing)?
    |endors(?:es?|ed|ing|ements?(?! (?:row|vote|process|race|battle|dispute|question|meeting)\b))
    |nominat(?:es?|ed|ing)|promot(?:es?|ed)(?! to\b)|(?<=\bon (?:[\w’'-]+ ){1,6})slate(?![’'])
    |slates? (?:backed|put|run)
  )\b
`;
/** "Her supporters, who include the Dyers", "who was behind Tarrow: the Dyers and …", "she has the Dyers behind her": not "she has a long day behind her". */
const HAS_BEHIND = pattern("u")`
  ^Behind (?:(?:Mr|Ms|Mrs|Miss|Dr|Cllr|Sir|Dame) )?\p{Lu}[\p{L}’'-]+ (?:
    stands?|stood|are|is|were|was
  ) |
  \b(?:
    [Cc](?:a|o)mes? out (?:for|in favour of)
    |(?:sp(?:oke|eaks?|eaking)|st(?:ood|ands?|anding)) up for
    |(?:thr(?:ew|own|ows?)|puts?) (?:its|their|his|her) weight behind
  ) |
  \b(?:are|were|stand|stood|stands|is|was) (?:both |all |firmly )?behind (?:(?:Mr|Ms|Mrs|Miss|Dr|Cllr|Sir|Dame) )?\p{Lu}[\p{L}’'-]+(?=[ ,.;]|$)
  |\bwho (?:
    is|was|were|stood|stands
  ) behind \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*: (?:the )?\p{Lu}
  |\b(?:[Ss]upporters|[Bb]ackers),? (?:who |which )?includ(?:es?|ed|ing)\b
  |\b[Aa]mong (?:[Hh]is|[Hh]er|[Tt]heir|\p{Lu}[\p{L}’'-]+) (?:supporters|backers)\b
  |\bha(?:s|ve|d|ving) (?:both )?(?:the )?\p{Lu}[^.;]{1,80} behind (?:him|her|them)\b
  |\bha(?:s|ve|d) behind (?:him|her|them) (?:the )?\p{Lu}
  |\b(?:p[uo]t(?:s|ting)? together|dr(?:ew|awn|aws) up|r[ua]n(?:s|ning)?) (?:an?|the|its|their) (?:\p{Ll}[\p{L}-]* )?slate\b
  |\b(?:
    group|network|union|faction|organisation|slate
  ) (?:that is |which is |that runs |behind )?(?:running |organising )?(?:his|her|their) campaign\b
`;

/** "She is backing neither of them", "those who did not support her" tell of nobody who stands behind somebody. */
const BACKS_NOBODY = pattern("gi")`
  \b(?:back(?:s|ed|ing)|support(?:s|ed|ing)|endors(?:es|ed|ing)) (?:by )?(?:
    neither|nobody|none|no one|no (?:group|union|slate|organisation|faction)s?
  )\b
  |\b(?:
    (?:did|do|does|would|will|could|can) not|(?:did|do|does|would|could)n[’']t|won[’']t|cannot
    |can[’']t
  ) (?:back|support|endorse|nominate)\b
  |\b(?:to not|not to|never to) (?:back|support|endorse|nominate)\b
  |\bnominate (?:any|no|neither|nobody)\b
  |\bneed(?:s|ed|ing)? (?:the |more )?(?:backing|support|endorsements?|nominations)\b
`;

const KIND_OF_BACKER =
  /^(?:groups?|unions?|organisations?|factions?|slates?|bodies|people|sides?|camps?|teams?)$/;
/** "A young weaver backed by the Dyers has won": not "… has beaten the candidate backed by the Dyers". */
const DESCRIBED_FIRST =
  /^An? (?:[\p{L}\p{N}’'-]+ ){1,6}(?:backed|supported|endorsed) by (?!.*\b(?:lost|loses|beaten|defeated|missed)\b)/u;
const VERB_FIRST =
  /^An? [^,]*?\b(?:has|have|had|was|is|won|wins|beat|beats|beating)\b[^,]*?\b(?:backed|supported|endorsed) by/;
const HIS_OR_HERS = /^(?:he|she|his|her|him)$/i;

const SUPPORTERS_FIRST = pattern("i")`
  ^(.*?\b(?:supporters|backers),? (?:who |which )?includ(?:es?|ed|ing) .*?),? (?:
    believes?|thinks?|thought|says?|said|claim(?:s|ed)?|argue[ds]?|fear(?:s|ed)?|want(?:s|ed)?
    |hope[ds]?|is|are|was|were|ha[sd]|have|did|do|will|would|could|can|must|should
  )\b.*$
`;

/** A line without what supporters who are told of in it say or do: that may be of anybody. */
export const supportedIn = (text: string): string => SUPPORTERS_FIRST.exec(text)?.[1] ?? text;

/** Whether a line says that somebody stands behind another. */
export const tellsBacking = (text: string): boolean => {
  const said = text.replace(BACKS_NOBODY, " ");
  return STANDS_BEHIND.test(said) || HAS_BEHIND.test(said);
};

const COMPOUND =
  /[\p{L}’'.]+[-–](?:backed|supported|endorsed|nominated)(?<on>(?: [\p{L}’'-]+){0,5})/gu;

/** Whether a line says that somebody stands behind one of some, by their last names: "the Loom-backed slate" says it of that slate alone. */
export function tellsBackingOf(text: string, names: readonly string[]): boolean {
  if (names.length === 0) return tellsBacking(text);
  const isNamed = (on: string) =>
    names.some((name) => on.toLowerCase().split(" ").includes(name.toLowerCase()));
  return tellsBacking(text.replace(COMPOUND, (all, on: string) => (isNamed(on) ? all : on)));
}

/** Whether a word says of what kind it is that stands behind somebody: which it is is told by the names. */
export const isKindOfBacker = (word: string): boolean => KIND_OF_BACKER.test(word);

const CANDIDACY = /^(?:bids?|stand|standing|candidacy|candidature|campaign|run|running|attempt)$/;

/** Whether a word only says what somebody is backed in: "the bid to stand" is the candidacy itself. */
export const isCandidacy = (word: string): boolean => CANDIDACY.test(word);

/** "She was the only one to back him": whoever the line before names is backed. */
const BACKS_ONE =
  /\b(?:back|backs|backed|backing|support|supports|supported|supporting|endorsed|nominated|behind) (?:him|her|them)\b(?! \p{L})/u;
/** "His aim was to back the strike": he backs, and nobody backs him. */
const OWN_BACKING =
  /^(?:His|Her|Their) [^“”"]*\bto (?:back|support|endorse|nominate) (?!him\b|her\b|them\b)/;

/** Whether a line goes on about whom the one before names: "Her win was a triumph, as she is backed by the Dyers". */
export function isAboutNamedBefore(text: string): boolean {
  if (BACKS_ONE.test(text)) return true;
  if (OWN_BACKING.test(text)) return false;
  return HIS_OR_HERS.test(text.split(/[^\p{L}’'-]+/u, 1)[0] ?? "");
}

const DESCRIBED_AGAIN =
  /^The (?:[\p{Ll}\d][\p{L}\d’'-]* ){1,6}(?:was|is|has|had|won|came|stood|ran) /u;

/** Whether a line goes on, by what that one is, about one of some ids, whom alone the line before names: "Tarrow is not going away. The weaver was one of three supported by the Dyers." */
export function isDescribedAgain(
  { lines, strangers }: ReadArticle,
  at: number,
  ids: readonly string[],
): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line || line.opens || !DESCRIBED_AGAIN.test(line.text)) return false;
  const [one, ...others] = before.mentions.filter(({ kind }) => kind === "person");
  const isAlone =
    others.length === 0 && !strangers.some((name) => before.text.includes(lastWordOf(name)));
  return one !== undefined && isAlone && ids.includes(one.id);
}

/**
 * The words of a line with the names of those whom it only describes: of whoever says something in it, "the 24-year-old",
 * and in an opening that names nobody, of whom the next line begins with.
 */
export function wordsOfLine(article: ReadArticle, at: number): readonly string[] {
  const { lines, statements, strangers } = article;
  const { text = "", mentions = [] } = lines[at] ?? {};
  const own = statements.filter(({ words }) => text.includes(words));
  const names = own.map(({ speaker }) => speaker.name);
  const isUnnamed =
    at === 0 &&
    DESCRIBED_FIRST.test(text) &&
    !VERB_FIRST.test(text) &&
    mentions.every(({ kind }) => kind !== "person") &&
    !strangers.some((name) => text.includes(name));
  const next = strangers.find((name) => lines[1]?.text.startsWith(name));
  // "Her supporters, who include the Dyers": whose they are stands before.
  const owner = isAboutNamedBefore(text) ? ownerBefore(article, at) : null;
  const others = [...namedOtherwise(article, at), ...(isUnnamed && next ? [next] : [])];
  return stemsOf([supportedIn(text), ...names, ...others, owner ?? ""].join(" "));
}

const OF_A_GROUP = /^(?:It|Its|They|Their) /;
const BEGINS_WITH_ONE = /^(?:he|she|the \d\d-year-old)\b/i;

/** The same of a line that tells who stands behind somebody, with whom its "she" means: whom the line before names alone. */
export function wordsOfBacking(article: ReadArticle, at: number): readonly string[] {
  const meant = BEGINS_WITH_ONE.test(article.lines[at]?.text ?? "") ? pronounOf(article, at) : null;
  const named = meant !== null && article.strangers.includes(meant) ? stemsOf(meant) : [];
  // "Start with the Looms. It has the support of": a group is named right before.
  const before = OF_A_GROUP.test(article.lines[at]?.text ?? "")
    ? article.lines[at - 1]?.text
    : null;
  return [...wordsOfLine(article, at), ...named, ...stemsOf(before ?? "")];
}

/** The last names of those who are asked about, and what else of a question is no word of the language. */
export const namesAsked = (
  { subjects = [], words = [] }: NewsQuery,
  record: NecRecord,
): readonly string[] => [
  ...subjects.flatMap(({ kind, id }) =>
    kind === "contest" ? [] : [lastWordOf(nameIn(record, id))],
  ),
  ...words.filter((word) => !ordinary.has(word) && /^\p{L}+$/u.test(word)),
];

/** By what names the part of a line is found that is on those who are asked about: where no word of a question is a name, by all. */
export function partNames(query: NewsQuery, record: NecRecord): readonly string[] {
  const names = namesAsked(query, record);
  const words = query.words?.filter((word) => !isKindOfBacker(word)) ?? [];
  return names.length > 0 ? names : words;
}

const BY_BEFORE = pattern("gi")`
  \b(?:backed|supported|endorsed|nominated|promoted) by\b
  |\b(?:backing|support|endorsement|nomination)s? (?:of|from)\b|\bbehind (?:him|her|them)\b
  |\b(?:supporters|backers)\b
`;
const BY_AFTER = pattern("gi")`
  \b(?:
    back(?:s|ed|ing)|support(?:s|ed|ing)|endors(?:es|ed|ing)|nominat(?:es|ed|ing)|promot(?:es|ed)
    |behind|out for|in favour
  )(?! (?:by|of|from|him|her|them)\b)
`;

/** "Voted to abandon Tarrow and to nominate Orrery": who is left stands behind such a verb. */
const LEFT = pattern("u")`
  \b(?:
    abandon\w*|drop(?:s|ped|ping)?|desert\w*|ditch\w*|dump\w*|snub\w*|reject\w*
    |switch\w* (?:\S+ ){0,3}from|withdr[ae]w\w* (?:\S+ ){1,3}(?:of|for|from)
    |turn\w* (?:its|their|his|her) backs? on
  ) (?:(?:Mr|Ms|Mrs|Miss|Dr|Cllr|Sir|Dame) )?(?:\p{Lu}[\p{L}’'-]+ )*$
`;

/** Whether a question asks whom those who are named in it back, and not who backs them. */
export const asksWhom = (query: NewsQuery): boolean =>
  query.kind === "reported" && query.hints?.includes("whom") === true;

const placesOf = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

/**
 * Whether it is one of some names who is backed in a line that has one: "Tarrow was backed by the Dyers", "the Dyers
 * nominated Tarrow"; not "Orrery, who was backed by the Dyers, feared Tarrow". With `whom` whether it is one of them who
 * backs. True of a line that has none of them.
 */
export function isBacked(text: string, names: readonly string[], whom = false): boolean {
  const at = names.flatMap((name) =>
    placesOf(text, new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, "giu")),
  );
  const [passive, active] = [placesOf(text, BY_BEFORE), placesOf(text, BY_AFTER)];
  const left = names.length > 0 && at.every((name) => LEFT.test(text.slice(0, name)));
  if (at.length > 0 && left && !whom) return false;
  if (at.length === 0 || passive.length + active.length === 0) return true;
  if (!whom && names.some((name) => whomOthersBack(name).test(text))) return true;
  const [first, last] = whom ? [active, passive] : [passive, active];
  return (
    first.some((verb) => at.some((name) => name < verb)) ||
    last.some((verb) => at.some((name) => name > verb && !isOther(text.slice(verb, name))))
  );
}

/** "Tarrow, whom the Dyers support": the one who is backed stands before the verb. */
const whomOthersBack = (name: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${escaped(name)},? whom (?:[^,.;:“”"]{1,60} )?(?:back|support|endors|nominat|promot)`,
    "iu",
  );

/** "The network that supported Orrery, put out a statement calling on Tarrow": what stands between tells of something else. */
const isOther = (between: string): boolean =>
  /\p{Lu}[\p{L}’'-]+, (?!(?:and|or|the|who|which|a|an|(?:Mr|Ms|Mrs|Miss|Dr|Cllr|Sir|Dame)) )\p{Ll}/u.test(
    between,
  );

const OWN_THING = /^The (?:slate|list|campaign|team|ticket|four|three|two|candidates)\b/;

/** Whether a line goes on about the slate or the campaign of those whom the headline of its article names. */
const isOwnThing = (names: readonly string[], { article, lines }: ReadArticle, at: number) =>
  OWN_THING.test(lines[at]?.text ?? "") &&
  names.some((name) => article.title.toLowerCase().includes(name));

const MEANS_ONE = /\b(?:he|she|him|her|his|hers|they|them|their|the \d\d-year-old)\b/i;

/** Whether a line has one of some last names, in other words too, or nobody's and a pronoun: others' backers are no answer. */
export function isOnOneOf(names: readonly string[], read: ReadArticle, at: number): boolean {
  const stems = new Set(wordsOfLine(read, at));
  const has = names.some((name) => stemsOf(name).some((stem) => stems.has(stem)));
  if (has) return true;
  // "The slate is supported by the Dyers", in an article that is on theirs.
  if (isOwnThing(names, read, at)) return true;
  if (peopleIn(read, at).length > 0 || !MEANS_ONE.test(read.lines[at]?.text ?? "")) return false;
  // "He was supported by the Dyers", after a line on another alone.
  const meant = pronounOf(read, at);
  const isKnown = meant !== null && read.strangers.includes(meant);
  return !isKnown || names.includes(lastWordOf(meant).toLowerCase());
}

const JOINS = /(?:, (?:while|whereas|but)|;) /g;

/** "Tarrow is standing for …, and has the support of": goes on about whom the sentence begins with. */
const GOES_ON = /,? and (?=(?:has|had|is|was|won|enjoys|boasts) )/g;

/** "…, which has the support of": goes on right after a name about the one who has it. */
const HAS_AFTER =
  /^[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?:,? (?:which|who))? (?:has|have|had|is|was|were|are|enjoys|enjoyed|won|wins) /u;

/** Whether nothing before a place in a text doubts or denies what follows: "it is alleged that". */
const isFree = (text: string, at: number): boolean =>
  governing(text.split(/\s+/), text.slice(0, at).trim().split(/\s+/).length).length === 0;

/** "…, running as the Members’ Compact, which has the support of the Dyers": from the one who is asked about on, where all of that can be quoted. */
function fromName(text: string, names: readonly string[]): string | null {
  const [verb] = placesOf(text, BY_BEFORE);
  if (verb === undefined) return null;
  const starts = names.flatMap((name) =>
    placesOf(text.slice(0, verb), new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, "giu")),
  );
  const last = Math.max(...starts);
  if (starts.length === 0) return null;
  // A name of several words is quoted whole.
  const name = /(?:(?:the |The )?(?:\p{Lu}[\p{L}’'-]+ )*)$/u.exec(text.slice(0, last))?.[0] ?? "";
  const part = text.slice(last - name.length);
  if (!HAS_AFTER.test(text.slice(last))) return null;
  const isShort = part.split(/\s+/).length <= MOST_QUOTED;
  const before = text.slice(0, last - name.length);
  const begins = before === "" || tellsBacking(before);
  return isShort && !begins && isFree(text, before.length) ? part : null;
}

/** The part of a long line that tells who stands behind the one with whom it begins. */
function endOf(
  text: string,
  names: readonly string[],
  has: (part: string) => boolean,
): string | null {
  if (text.split(/\s+/).length <= MOST_QUOTED) return null;
  const [first = ""] = text.split(/ (?:is|was|has|had|stood|won|lost|runs|ran)\b|,/);
  for (const { index, 0: joint } of text.matchAll(GOES_ON)) {
    const [before, after] = [text.slice(0, index), text.slice(index + joint.length)];
    if (has(first) && !tellsBacking(before) && tellsBacking(after)) return after;
  }
  return fromName(text, names);
}

/** The part of a line that tells who stands behind those who are asked about, where what stands before is on others. */
export function partOn(text: string, names: readonly string[]): string {
  const has = (part: string) =>
    names.some((name) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, "iu").test(part));
  for (const { index, 0: joint } of text.matchAll(JOINS)) {
    const [before, after] = [text.slice(0, index), text.slice(index + joint.length)];
    // "It is alleged that …, while …": what stands before may govern it.
    if (isFree(text, index + joint.length) && !has(before) && has(after) && tellsBacking(after))
      return after;
  }
  return endOf(text, names, has) ?? text;
}
