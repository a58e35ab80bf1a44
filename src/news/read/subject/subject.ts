import { isOfItsName } from "../words/group-names.ts";
import { namedAs } from "../words/hedges.ts";
import { timeBefore } from "../words/times.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { GROUPS, JOINING, POSSESSOR, SUBORDINATING, TITLES } from "../words/word-kinds.ts";
import { unnamedBefore } from "./anonymous.ts";
import { type Beside, besideAside, besidePossessive } from "./beside.ts";
import {
  bodyBefore,
  bodyBeforeAside,
  isFree,
  type Part,
  spokesBefore,
  spokesBeforeAside,
} from "./bodies.ts";
import { ofCleft } from "./cleft.ts";
import { type Described, describedBefore } from "./described.ts";
import { opensWithSent } from "./maker.ts";
import { isBody, isKindAfterName, memberOf, sectionMemberOf } from "./member.ts";
import { namelessBefore } from "./nameless.ts";
import { outletBefore } from "./outlets.ts";
import { twoBefore } from "./pair.ts";
import { plainBodyBefore, sectionBefore } from "./plain-bodies.ts";
import { aroundMarks } from "./subject-aside.ts";
import { documentBefore } from "./subject-document.ts";
import { ofName } from "./subject-name.ts";
import { ofRelative } from "./subject-relative.ts";
import { bodiesBefore, type Several, severalBefore } from "./together.ts";
import { beforeUnclosed } from "./unclosed-aside.ts";
import { isUnderAnother } from "./under-another.ts";

/** What stands where the subject of a verb does, and from which token. */
export type Subject =
  | { readonly kind: "name"; readonly token: Token; readonly from: number; readonly after: After }
  | { readonly kind: "beside"; readonly beside: Beside; readonly from: number }
  /** `owns` where somebody without a name is only that one's: "a friend of hers". */
  | {
      readonly kind: "pronoun";
      readonly word: string;
      readonly from: number;
      readonly owns?: true;
    }
  | { readonly kind: "described"; readonly described: Described; readonly from: number }
  /** "his office", "her spokesman", "its spokesperson". */
  | {
      readonly kind: "of-pronoun";
      readonly word: string;
      readonly noun: string;
      readonly from: number;
    }
  /** "Her letter", "Tarrow’s statement", "the letter": what its writer says in it. */
  | {
      readonly kind: "document";
      readonly owner: Token | "he" | "she" | "it" | "the";
      readonly noun: string;
      readonly from: number;
    }
  /** Who speaks for a body and has no name; a body that only its capitals tell. */
  | { readonly kind: "spokes" | "body" | "nameless"; readonly part: Part; readonly from: number }
  /** "The Chronicle", "the paper": an outlet told of again. */
  | { readonly kind: "outlet"; readonly noun: string; readonly from: number }
  | { readonly kind: "group"; readonly noun: string; readonly from: number }
  /** "A friend": of the one whom the sentence before is about. */
  | { readonly kind: "friend"; readonly noun: string; readonly from: number }
  /** "One", "one of them", "another": of several told of before. */
  | { readonly kind: "one"; readonly word: "one" | "another"; readonly from: number }
  /** Several bodies that do it together, and those told of again: "the three organisations". */
  | { readonly kind: "bodies"; readonly parts: readonly Part[]; readonly from: number }
  | { readonly kind: "several"; readonly several: Several; readonly from: number };

/** Whether a subject is "it". */
export const isIt = (subject: Subject): boolean =>
  subject.kind === "pronoun" && subject.word === "it";

/** What the subject follows: the start of a clause, words that say where, or a word that joins it to what is before.
 * "relative": it is the name before "who". */
export type After = "start" | "relative" | "place" | "subordinating" | "that" | "what";

/** What articles here call the party whose committee they are about. */
const PARTY = "labour";
const SPEAKS_FOR =
  /^(?:office|team|campaign|agent|spokes(?:man|woman|person)|solicitor|lawyer|lawyers|aides?|camp)$/;
/** "The campaign group": what one may be called with "group". */
const OF_CAMPAIGN = /^(?:campaign|campaigning|pressure|lobby|grassroots|left-wing|right-wing)$/;
const SAID_BY = /^(?:he|she|it|they)$/;

/** The subject that ends before a token; null where there is none that can only be meant so. */
export function subjectBefore(tokens: readonly Token[], end: number): Subject | null {
  const together = bodiesBefore(tokens, end);
  if (together) return { kind: "bodies", ...together };
  const several = severalBefore(tokens, end) ?? freeTwoBefore(tokens, end);
  if (several) return { kind: "several", several, from: several.from };
  return oneBefore(tokens, end);
}

/** Two people told of again, with whom a sentence or what is told after a mark begins. */
function freeTwoBefore(tokens: readonly Token[], end: number): Several | null {
  const two = twoBefore(tokens, end);
  const prior = tokens[(two?.from ?? 0) - 1];
  return prior?.kind === "word" && !isOf(prior, JOINING) ? null : two;
}

function oneBefore(tokens: readonly Token[], end: number): Subject | null {
  const at = end - 1;
  const token = tokens[at];
  if (!token) return null;
  const document = documentBefore(tokens, end) ?? beforeUnclosed(tokens, end);
  if (document) return document;
  const unnamed = unnamedBefore(tokens, end);
  if (unnamed) return { kind: "spokes", part: unnamed, from: unnamed.from };
  // "A complaint, sent to Penhale, the clerk, by others, says": not she to whom it went.
  if (token.kind === "mark" && opensWithSent(tokens)) return null;
  if (token.kind === "name")
    return (
      ofName(tokens, at) ??
      ofDescription(tokens, end) ??
      ofSpokes(tokens, end) ??
      ofNameless(tokens, end) ??
      ofSection(tokens, end)
    );
  if (token.kind === "mark")
    return (
      aroundMarks(tokens, at) ??
      ofDescription(tokens, end) ??
      ofNameless(tokens, end) ??
      bodyAside(tokens, at) ??
      pastQuestion(tokens, at)
    );
  if (token.kind !== "word") return null;
  const ofThem = oneOfThemAt(tokens, at);
  const again = tokens[ofThem ?? -1]?.text === "another";
  if (ofThem !== null) return { kind: "one", word: again ? "another" : "one", from: ofThem };
  // "Two people who have seen it said": the people.
  const seen = token.text === "it" ? ofNameless(tokens, end) : null;
  if (seen) return seen;
  if (SAID_BY.test(token.text)) return { kind: "pronoun", word: token.text, from: at };
  if (token.text === "which" && tokens[at + 2]?.text === "itself") return ofItself(tokens, at);
  if (token.text === "who") {
    const own = ofCleft(tokens, at);
    if (own) return own;
    const named = namedAs(tokens, at);
    return named === null ? ofRelative(tokens, at) : subjectBefore(tokens, named);
  }
  // "Ada Tarrow of the Weavers group said"
  const member =
    /^(?:group|union|delegation|section|branch)$/.test(token.text) && isBodyAt(tokens, at - 1);
  if ((member && memberOf(tokens, at - 1) >= 0) || isKindAfterName(tokens, at))
    return ofName(tokens, at - 1);
  const section = sectionMemberOf(tokens, at);
  const speaker = section < 0 ? null : ofName(tokens, section);
  if (speaker?.kind === "name" && speaker.after === "start") return speaker;
  const the = OF_CAMPAIGN.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  if ((GROUPS.has(token.text) || isOfItsName(token.text)) && isThe(tokens[the]))
    return (
      ofSpokes(tokens, end) ??
      ofNameless(tokens, end) ??
      (isUnderAnother(tokens, the) ? null : { kind: "group", noun: token.text, from: the })
    );
  if (outletBefore(tokens, end) !== null) return { kind: "outlet", noun: token.text, from: at - 1 };
  const described = ofDescription(tokens, end);
  if (described) return described;
  const beside = besidePossessive(tokens, at);
  // "A spokesman for her said", "A spokesman for her campaign said"
  const her = /^(?:campaign|office|team)$/.test(token.text) ? at - 1 : at;
  const [one, spokes, by] = tokens.slice(Math.max(0, her - 3), her);
  const own = her < at ? /^(?:his|her)$/ : /^(?:him|her)$/;
  const pronoun = own.test(tokens[her]?.text ?? "") && by?.text === "for";
  if (pronoun && /^spokes/.test(spokes?.text ?? "") && /^an?$/.test(one?.text ?? ""))
    return {
      kind: "of-pronoun",
      word: tokens[her]?.text === "her" ? "she" : "he",
      noun: spokes?.text ?? "",
      from: her - 3,
    };
  const friend = ofHers(tokens, at) ?? ofOneBefore(tokens, at);
  if (friend) return friend;
  const owner = POSSESSOR[tokens[at - 1]?.text ?? ""];
  if (owner && SPEAKS_FOR.test(token.text) && isFree(tokens, at - 1))
    return { kind: "of-pronoun", word: owner, noun: token.text, from: at - 1 };
  const isBodys = /^(?:its|their)$/.test(tokens[at - 1]?.text ?? "");
  if (isBodys && /^spokes/.test(token.text) && isFree(tokens, at - 1))
    return { kind: "of-pronoun", word: "it", noun: token.text, from: at - 1 };
  return beside
    ? { kind: "beside", beside, from: beside.from }
    : (ofSpokes(tokens, end) ??
        ofNameless(tokens, end) ??
        ofMember(tokens, at) ??
        ofParty(tokens, at) ??
        ofBody(tokens, end));
}

/** Where "one", "one of them" or "another" begins that ends at a token, and what a sentence tells, or tells after its words; null where neither does. */
function oneOfThemAt(tokens: readonly Token[], at: number): number | null {
  const them = tokens[at]?.text === "them" && tokens[at - 1]?.text === "of";
  const from = them ? at - 2 : at;
  const prior = tokens[from - 1];
  const opens =
    prior === undefined || prior.kind === "quote" || (from === 1 && isOf(prior, JOINING));
  const again = isMark(prior, ",") && tokens[from - 2]?.kind === "quote";
  return /^(?:one|another)$/.test(tokens[from]?.text ?? "") && (opens || again) ? from : null;
}

const MOST_OF_QUESTION = 14;
/** What is done to, or by, whoever then says something. */
const PUT =
  /^(?:asked|pressed|approached|contacted|reached|questioned|challenged|quizzed|speaking|responding|replying)$/;

/** "A Loom Forward spokesman, asked about the vote, said": who stands before an aside on what was asked, or when it was said. */
function pastQuestion(tokens: readonly Token[], close: number): Subject | null {
  const open = tokens.findLastIndex(({ kind }, at) => at < close && kind === "mark");
  const first = /^(?:when|if)$/.test(tokens[open + 1]?.text ?? "") ? open + 2 : open + 1;
  const aside = tokens.slice(first + 1, close);
  const clear = aside.every((token) => token.kind !== "quote" && !isOf(token, JOINING));
  const put = isMark(tokens[open], ",") && PUT.test(tokens[first]?.text ?? "");
  const subject =
    put && isMark(tokens[close], ",") && clear && close - open <= MOST_OF_QUESTION
      ? oneBefore(tokens, open)
      : null;
  const one = /^(?:beside|spokes|nameless|group|body|of-pronoun)$/.test(subject?.kind ?? "");
  return subject && one && isFree(tokens, subject.from) ? subject : null;
}

/** "Loom Forward, which calls itself", "Loom Forward, a group which calls itself": the body before the comma; null where it is no body's. */
function ofItself(tokens: readonly Token[], which: number): Subject | null {
  const group = isOf(tokens[which - 1], GROUPS) && /^an?$/.test(tokens[which - 2]?.text ?? "");
  const comma = group ? which - 3 : which - 1;
  const last = tokens[comma - 1];
  if (!isMark(tokens[comma], ",") || !last || last.possessive) return null;
  if (last.kind === "name")
    return isBody(last) ? { kind: "name", token: last, from: comma - 1, after: "relative" } : null;
  let from = comma;
  while (tokens[from - 1]?.kind === "word" && tokens[from - 1]?.capital) from--;
  const led = /^(?:by|of|from|the|with|for)$/.test(tokens[from - 1]?.text ?? "");
  return led && comma - from > 1 ? { kind: "body", part: { from, to: comma }, from } : null;
}

const CLOSE = /^(?:friend|ally|aide|colleague|supporter|adviser|relative)$/;

const CLOSE_TO = /^(?:an?|one|another) (?:source|figure|friend|person|aide|ally) close to$/;

/** "A friend of hers said", "A source close to her said": somebody without a name, beside whom a pronoun means. */
function ofHers(tokens: readonly Token[], at: number): Subject | null {
  const to = tokens.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  const near = { her: "she", him: "he" }[tokens[at]?.text ?? ""];
  if (near && CLOSE_TO.test(to.join(" ")) && isFree(tokens, at - 4))
    return { kind: "of-pronoun", word: near, noun: to.join(" "), from: at - 4 };
  const [one, noun, of, hers] = tokens.slice(Math.max(0, at - 3), at + 1);
  const word = { hers: "she", his: "he" }[hers?.text ?? ""];
  if (!word || of?.text !== "of" || !CLOSE.test(noun?.text ?? "")) return null;
  const opens = /^(?:an?|one|another)$/.test(one?.text ?? "") && isFree(tokens, at - 3);
  return opens
    ? { kind: "of-pronoun", word, noun: `${one?.text} ${noun?.text} of`, from: at - 3 }
    : null;
}

/** "A friend said", with which a sentence begins: whose is told before. */
function ofOneBefore(tokens: readonly Token[], at: number): Subject | null {
  const [one, noun] = [tokens[at - 1], tokens[at]];
  const opens = at === 1 || (at === 2 && isOf(tokens[0], JOINING));
  const close = /^(?:friend|ally)$/.test(noun?.text ?? "");
  return opens && close && /^(?:an?|one)$/.test(one?.text ?? "")
    ? { kind: "friend", noun: `${one?.text} ${noun?.text}`, from: at - 1 }
    : null;
}

/** "Ada Tarrow of the Depot and Dyers’ Union said": the person. */
function ofMember(tokens: readonly Token[], last: number): Subject | null {
  const person = tokens[last]?.capital ? memberOf(tokens, last) : -1;
  return person < 0 ? null : ofName(tokens, person);
}

function ofSpokes(tokens: readonly Token[], end: number): Subject | null {
  const part = spokesBefore(tokens, end);
  return part && { kind: "spokes", part, from: part.from };
}

function ofNameless(tokens: readonly Token[], end: number): Subject | null {
  const part = namelessBefore(tokens, end);
  return part && { kind: "nameless", part, from: part.from };
}

function ofSection(tokens: readonly Token[], end: number): Subject | null {
  const part = sectionBefore(tokens, end);
  return part && { kind: "body", part, from: part.from };
}

function ofBody(tokens: readonly Token[], end: number): Subject | null {
  const part = bodyBefore(tokens, end) ?? plainBodyBefore(tokens, end);
  return part && { kind: "body", part, from: part.from };
}

const MOST_OF_POST = 5;

/** "The Weavers, whose secretary, Ada Tarrow, said": the name in the aside on whose it is; null where none stands there. */
function ofWhose(tokens: readonly Token[], close: number): Subject | null {
  const name = close - 1;
  let open = name - 1;
  while (isOf(tokens[open], TITLES)) open--;
  const token = tokens[name];
  if (!isMark(tokens[open], ",") || token?.kind !== "name" || token.possessive) return null;
  for (let at = open - 1; at > Math.max(0, open - MOST_OF_POST); at--) {
    if (tokens[at]?.kind !== "word") return null;
    if (tokens[at]?.text === "whose") return { kind: "name", token, from: name, after: "relative" };
  }
  return null;
}

const bodyAside = (tokens: readonly Token[], close: number): Subject | null => {
  const own = isMark(tokens[close], ",") ? ofWhose(tokens, close) : null;
  if (own) return own;
  const spokes = isMark(tokens[close], ",") ? spokesBeforeAside(tokens, close) : null;
  if (spokes) return { kind: "spokes", part: spokes, from: spokes.from };
  const beside = isMark(tokens[close], ",") ? besideAside(tokens, close) : null;
  if (beside) return { kind: "beside", beside, from: beside.from };
  const part = bodyBeforeAside(tokens, close);
  return part && { kind: "body", part, from: part.from };
};

/** "Labour said": the party by its name, and no part of another's. */
function ofParty(tokens: readonly Token[], at: number): Subject | null {
  const token = tokens[at];
  const own = token?.text === PARTY && token.capital && isFree(tokens, at);
  return own ? { kind: "group", noun: PARTY, from: at } : null;
}

/** "the former clerk", where nothing before it makes it hang on another. */
function ofDescription(tokens: readonly Token[], end: number): Subject | null {
  const described = describedBefore(tokens, end);
  if (!described) return null;
  const prior = tokens[described.from - 1];
  const free =
    prior === undefined ||
    prior.kind !== "word" ||
    isOf(prior, JOINING) ||
    isOf(prior, SUBORDINATING) ||
    prior.text === "that" ||
    timeBefore(tokens, described.from, null) !== null;
  return free ? { kind: "described", described, from: described.from } : null;
}

const isThe = (token: Token | undefined) => token?.text === "the" && token.kind === "word";

const isBodyAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.kind === "name" && isBody(token);
};
