import { timeAt } from "../words/times.ts";
import { DASHES, isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  ADVERBS,
  ANYONE,
  BEING,
  BESIDE,
  DETERMINERS,
  DOCUMENTS,
  FINITE,
  HAVING,
  IRREGULAR,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
  SOMEBODY,
  TITLES,
} from "../words/word-kinds.ts";
import { isOfThem } from "./nameless.ts";
import { type Subject, subjectBefore } from "./subject.ts";

const MOST_ASIDE = 45;
const MOST_IN_BRACKET = 8;
const MOST_NAMES = 8;
const NEAR = 5;
/** What many words for people end in. */
const TRADE = /[a-z]{2}(?:er|or|ist|man|woman|ant|ian|ee)$/;
/** What ends so and is nobody. */
const THINGS = new Set(
  `number matter order offer power answer corner quarter summer winter weather letter newsletter error floor door
  computer budget register flyer poster banner dinner factor motor charter chapter committee guarantee fee coffee
  barrier border boiler three free degree cheer`.split(/\s+/),
);
const isThing = (token: Token) => THINGS.has(token.text) || isOf(token, DOCUMENTS);
/** Whether a word is what somebody does for a living: "a weaver". */
export const isTrade = (token: Token | undefined) =>
  token?.kind === "word" && TRADE.test(token.text) && !isThing(token);
/** Whether a token is one person without a name; "she" cannot mean members or a team. */
export const isOnePerson = (token: Token): boolean =>
  isOf(token, SOMEBODY) &&
  !/(?:[^s]s|men|people)$|^(?:team|campaign|office|camp)$/.test(token.text);
/** Plurals of words for people: "Tarrow supporters" is not what Tarrow does. */
const PEOPLE = /(?:ers|ors|ists|ants|ians|[a-z]{2}ees|men|women)$/;

/** How somebody seems, of whom nothing is told yet. */
const SEEMS = /^(?:seems|appears|looks|sounds)$/;

/** "Tarrow thinks that": a verb of the present, by what follows it. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.capital || !/[a-z]{3}(?<![su])s$/.test(token.text))
    return false;
  if (isOf(token, BESIDE) || isOf(token, SOMEBODY) || PEOPLE.test(token.text)) return false;
  const next = tokens[at + 1];
  if (SEEMS.test(token.text) && next?.kind === "word") return true;
  return (
    next === undefined ||
    isMark(next, ".") ||
    next?.kind === "name" ||
    next?.text === "labour" ||
    isOf(next, DETERMINERS) ||
    isOf(next, PRONOUNS) ||
    next?.text === "to" ||
    (next?.text === "not" && tokens[at + 2]?.text === "to") ||
    (isOf(next, PREPOSITIONS) && (isOf(tokens[at + 2], DETERMINERS) || isBodyLed(tokens, at + 2)))
  );
}

/** "organises for Loom Forward in Leeds": a body after a verb of the present, and no other verb after it. */
const isBodyLed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.named?.subject.kind === "organisation" && !tokens.slice(at).some(isVerb);

/** Whether a word is a verb by its look, or stands right before one. */
export const isVerb = (token: Token | undefined) =>
  token?.kind === "word" &&
  !token.capital &&
  (FINITE.has(token.text) ||
    HAVING.has(token.text) ||
    BEING.has(token.text) ||
    SAYINGS.has(token.text) ||
    IRREGULAR.has(token.text) ||
    isOf(token, ADVERBS) ||
    /[a-z]{2}ed$/.test(token.text));

/** The verb that comes next, at once or after a body of which somebody is, when it was and an aside between commas or dashes; -1 where none does. */
function verbFrom(tokens: readonly Token[], from: number): number {
  const at = pastTime(tokens, pastBracket(tokens, afterBody(tokens, from)));
  const isVerbAt = (next: number) => isVerb(tokens[next]) || isPresent(tokens, next);
  if (isVerbAt(at)) return at;
  const marks = isMark(tokens[at], DASHES) ? DASHES : ",";
  if (!isMark(tokens[at], marks)) return -1;
  const end = Math.min(tokens.length, at + MOST_ASIDE);
  for (let close = at + 1; close < end; close++) {
    const next = isMark(tokens[close], marks) ? pastTime(tokens, close + 1) : 0;
    if (next > 0 && isVerbAt(next)) return next;
  }
  return -1;
}

/** "Tarrow on Monday wrote": the token after what says when it was; the one given where nothing does. */
const pastTime = (tokens: readonly Token[], at: number): number =>
  at + (timeAt(tokens, at, null)?.length ?? 0);

/** "Ada Tarrow (24), who": the token after what stands in brackets; the one given where nothing does. */
function pastBracket(tokens: readonly Token[], open: number): number {
  const close = isMark(tokens[open], "(")
    ? tokens.findIndex((token, at) => at > open && isMark(token, ")"))
    : -1;
  return close > open && close - open <= MOST_IN_BRACKET ? close + 1 : open;
}

/** "Ada Tarrow, who lives in Leeds, left": the verb after a name where it has one, with what stands between; else the token given. */
export function pastAside(tokens: readonly Token[], from: number): number {
  const verb = verbFrom(tokens, from);
  // "Tarrow, it is claimed, left": somebody else has it.
  const told = tokens
    .slice(from, Math.max(from, verb))
    .some((token) => isOf(token, PRONOUNS) || SAYINGS.get(token.text)?.noun === false);
  return told ? from : Math.max(from, verb);
}

/** "Ada Tarrow of the Weavers’ Guild was late": the token after the body of which somebody is; the one given where none stands there. */
function afterBody(tokens: readonly Token[], of: number): number {
  if (!/^(?:of|from|at)$/.test(tokens[of]?.text ?? "")) return of;
  const from = tokens[of + 1]?.text === "the" ? of + 2 : of + 1;
  let at = from;
  while (isOfBody(tokens, at)) at++;
  return at > from ? at : of;
}

const isOfBody = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind === "name") return token.named?.subject.kind === "organisation";
  const joins = token?.text === "and" || token?.text === "&" || token?.text === "for";
  return token?.kind === "word" && (token.capital || (joins && tokens[at + 1]?.capital === true));
};

const AGED = /^\d\d-year-old$/;

/** Where what stands before a name and is part of it begins: "the councillor Colin Vane". */
function titleFrom(tokens: readonly Token[], name: number): number {
  let from = name;
  while (isOf(tokens[from - 1], SOMEBODY) || isOf(tokens[from - 1], TITLES)) from--;
  // "22-year-old trainee chef Colin Vane"
  const aged = tokens.findIndex(({ text }, at) => at < name && at > name - NEAR && AGED.test(text));
  const plain = tokens
    .slice(aged + 1, name)
    .every((token) => token.kind === "word" && !isVerb(token));
  if (aged >= 0 && plain) return aged;
  // "the barrister Colin Vane"
  if (from === name && isTrade(tokens[name - 1]) && tokens[name - 2]?.text === "the") from--;
  return tokens[from - 1]?.text === "the" && from < name ? from - 1 : from;
}

/** After "she" what ends so is what she does. */
const PRESENT = /^[a-z]{2,}(?<![us])s$/;

const FRONTS = /^(?:on|about|of|at|in|for|to|with|from|as)$/;
const RELATES = /^(?:where|which|who|whose|whom|that)$/;

/** "On Leeds, where Ada Tarrow was chosen, she is blunter": where what the sentence tells begins after what it puts first with a clause of its own; 0 where it puts nothing first, -1 where no clause of its own is seen. */
export function afterFront(tokens: readonly Token[], end: number): number {
  if (!FRONTS.test(tokens[0]?.text ?? "")) return 0;
  const clause = tokens.findIndex(({ kind, text }) => kind === "word" && RELATES.test(text));
  if (clause < 0 || clause >= end) return 0;
  for (let comma = clause + 1; comma < end; comma++) {
    if (!isMark(tokens[comma], ",")) continue;
    const at = pastTitles(tokens, comma + 1);
    const token = tokens[at];
    const says = /^(?:he|she)$/.test(token?.text ?? "");
    if (namesAside(tokens, comma)) return comma + 1;
    if (!says && (token?.kind !== "name" || token.possessive)) continue;
    const does = says ? PRESENT.test(tokens[at + 1]?.text ?? "") : isPresent(tokens, at + 1);
    // "where, Tarrow says, it was late": an aside.
    if ((does || isVerb(tokens[at + 1])) && !isMark(tokens[at + 2], ",")) return comma + 1;
  }
  return tokens.slice(0, end).some(({ kind }, at) => at > clause && kind === "name") ? -1 : 0;
}

const MOST_OF_ONE = 4;

/** "…, only one, the clerk Colin Vane, was late": whether after a comma somebody is named in an aside on who it is. */
function namesAside(tokens: readonly Token[], comma: number): boolean {
  const open = tokens.findIndex(({ kind }, at) => at > comma && kind !== "word");
  const name = tokens.findIndex(({ kind }, at) => at > open && kind === "name");
  return (
    open > comma + 1 &&
    isMark(tokens[open], ",") &&
    open - comma <= MOST_OF_ONE &&
    titleFrom(tokens, name) === open + 1 &&
    isMark(tokens[name + 1], ",") &&
    isVerb(tokens[name + 2])
  );
}

/** "On the list that she says was late, Tarrow is careful": whether a token stands in what is put first before somebody’s name. */
export function isInFront(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:on|about|of)$/.test(tokens[0]?.text ?? "")) return false;
  const start = afterFront(tokens, tokens.length);
  const named = tokens.slice(start).find((token) => !isOf(token, TITLES));
  return start > at && named?.kind === "name";
}

/** Whom a sentence is about, by its first clause; "somebody" where that is a person without a name. */
export function sentenceSubject(
  tokens: readonly Token[],
  end = tokens.length,
): Subject | "somebody" | null {
  let names = 0;
  const start = afterFront(tokens, end);
  if (start < 0) return null;
  for (let at = start; at < end && names < MOST_NAMES; at++) {
    const token = tokens[at];
    if (token?.kind !== "name" && !/^(?:he|she|it|they)$/.test(token?.text ?? "")) continue;
    names++;
    if (token?.kind === "name" && isOfSpeech(tokens, at))
      return { kind: "name", token, from: at, after: "start" };
    if (token?.possessive || isBeforeItsHead(tokens, at)) continue;
    // "Tarrow’s agent, Colin Vane, is firm": the name itself stands between commas.
    const closed =
      isMark(tokens[titleFrom(tokens, at) - 1], ",") &&
      isMark(tokens[at + 1], ",") &&
      (isVerb(tokens[at + 2]) || SEEMS.test(tokens[at + 2]?.text ?? ""));
    const does = /^(?:he|she)$/.test(token?.text ?? "") && PRESENT.test(tokens[at + 1]?.text ?? "");
    if (!closed && !does && verbFrom(tokens, at + 1) < 0) continue;
    const subject = subjectBefore(tokens, closed ? at + 2 : at + 1);
    // "One organiser reckons that Tarrow needs it", "One of them said she": what somebody else says of her.
    const isTold =
      (token?.kind === "name" || isOfThem(tokens, 3)) &&
      tokens.slice(start, at).some(({ kind, text }) => kind === "word" && SAYINGS.has(text));
    const after = !closed && (at > NEAR || isTold) && !isFrontOf(tokens, at);
    if (subject) return after && isSomebody(tokens) ? "somebody" : subject;
  }
  return isSomebody(tokens) ? "somebody" : null;
}

const SPEECH =
  /^(?:account|answer|speech|address|talk|version|view|verdict|contribution|pitch|message|line)$/;

/** "Ada Tarrow’s speech was the longest": whether a sentence opens on what somebody has said, and tells how it was. */
const isOfSpeech = (tokens: readonly Token[], at: number): boolean =>
  at <= 1 &&
  tokens[at]?.possessive === true &&
  SPEECH.test(tokens[at + 1]?.text ?? "") &&
  isOf(tokens[at + 2], BEING);

/** "The chair of the Guild, Ada Tarrow, is firm": whether a body's name is only in what somebody is called before the name. */
function isBeforeItsHead(tokens: readonly Token[], at: number): boolean {
  const name = pastTitles(tokens, at + 2);
  return (
    tokens[at]?.named?.subject.kind === "organisation" &&
    isMark(tokens[at + 1], ",") &&
    tokens[name]?.kind === "name" &&
    isMark(tokens[name + 1], ",")
  );
}

/** "The only candidate from Leeds, Tarrow is a clerk": whether all before a name only says what that one is. */
function isFrontOf(tokens: readonly Token[], name: number): boolean {
  let comma = name - 1;
  while (isOf(tokens[comma], TITLES)) comma--;
  const front = tokens.slice(0, comma);
  const relative = front.findIndex(({ text }) => text === "who");
  const plain = front.slice(0, relative < 0 ? comma : relative);
  const verb = tokens[name + 1];
  return (
    isMark(tokens[comma], ",") &&
    /^(?:an?|the)$/.test(tokens[0]?.text ?? "") &&
    front.every((token) => token.kind === "word" || token.named?.subject.kind === "organisation") &&
    plain.every((token) => !isVerb(token) || isOf(token, ADVERBS)) &&
    isVerb(verb) &&
    !SAYINGS.has(verb?.text ?? "")
  );
}

/** What can only be done by what stands before it: "the news got a cooler welcome". */
const DID =
  /^(?:got|gave|came|went|took|made|brought|drew|met|saw|found|kept|sent|put|told|began|fell|grew|rose|knew|ran|sat|stood|caught)$/;

const WHEN_ALONE = /^(?:later|earlier|then|afterwards|meanwhile)$/;
const PLACING = /^(?:in|at|by|on|since|until)$/;
const MOST_OF_PLACE = 4;

/** How many tokens say from a token on when or where something was: "On Monday evening", "In Leeds"; 0 where none do. */
function lengthOfWhen(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.text ?? "";
  const time = timeAt(tokens, from, null);
  if (time || WHEN_ALONE.test(first)) return time?.length ?? 1;
  const end = tokens.findIndex(
    (token, at) =>
      at > from && !(token.kind === "word" && token.capital && !isOf(token, DETERMINERS)),
  );
  const many = end - from;
  return PLACING.test(first) && many > 1 && many <= MOST_OF_PLACE ? many : 0;
}

/** Where what a sentence tells begins, after when or where it was: "On Monday the clerk was late", "In Leeds, a weaver was". */
export function afterWhen(tokens: readonly Token[]): number {
  const from = isOf(tokens[0], JOINING) ? 1 : 0;
  const end = from + lengthOfWhen(tokens, from);
  return isMark(tokens[end], ",") ? end + 1 : end;
}

function isSomebody(tokens: readonly Token[]): boolean {
  const from = afterWhen(tokens);
  const first = tokens[from];
  if (isOf(first, ANYONE) || isOfThem(tokens.slice(from), 3)) return true;
  const opens = isOf(first, DETERMINERS) || first?.possessive === true;
  for (let at = first?.possessive ? from + 1 : from; at < from + NEAR; at++) {
    const token = tokens[at];
    // "One Loom Forward organiser"
    if (opens && at > from && token?.named?.subject.kind === "organisation" && !token.possessive)
      continue;
    if (token?.kind !== "word" || isOf(token, FINITE) || DID.test(token.text)) return false;
    const person = isOf(token, SOMEBODY) || (opens && at > from && isTrade(token));
    if (person) return tokens[at + 1]?.kind !== "name" && (at === from || opens);
  }
  return false;
}
