import { pattern } from "../../../pattern.ts";
import type { ReadArticle } from "../../news.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import { isOnEarlier } from "../lines/earlier.ts";
import { RESULT_HINT } from "../lines/enough.ts";
import { OPENING } from "../lines/found.ts";
import { indexed } from "../lines/indexed.ts";
import type { Near } from "../lines/lines.ts";
import { hasAlike, hasAny, stemsIn } from "../words/alike.ts";
import { type Term, termOf, termsOf } from "../words/terms.ts";
import { quotationsOut } from "../words/unquoted.ts";

/** What asks for an answer to something that another said or did. */
export const RESPONSE = "response";

/** What asks in so many words how somebody took something: "how did she react to it?" */
export const REACTION = "reaction";

/** By what an answer is told to be one. */
export const ANSWERS = pattern("i")`
  \b(?:
    repl(?:y|ies|ied)|respon(?:d|ds|ded|se)|answer(?:s|ed)?|hit back|hits back|shot back
    |fired back|retort(?:s|ed)|counter(?:s|ed)|den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)
    |disput(?:es|ed)|insist(?:s|ed)|protest(?:s|ed)|reject(?:s|ed)|brush(?:es|ed) (?:off|aside)
    |stood by|stands by|untrue|nonsense|rubbish|not true|fiction|invention|denial|what he called
    |what she called|described|apologis(?:es|ed)|welcom(?:es|ed)|admit(?:s|ted)|accept(?:s|ed)
    |conced(?:es|ed)
  )\b
`;

const ALSO = /\b(?:also|too|likewise)\b/;

/** What is asked for has not happened yet. */
const DEMANDS = /^(?:demanded|urged|proposed)$/;

/** Within how many lines after what it answers an answer stands. */
const FAR = 6;
/** An answer that is not said to be one is the next line, or the one after. */
const NEXT = 2;
/** What part of what is to be answered a line has. */
const MOST = 0.5;

/** The lines of an article in which what is to be answered stands; -1 is its headline. */
function linesWith(read: ReadArticle, terms: readonly Term[]): readonly number[] {
  const { lines, about } = indexed(read);
  // Whose win it is that is answered names no more than whose: what it is stands in the line too.
  const events = terms.filter(({ id, firm, light }) => !(id || firm || light));
  const isPut = (stems: ReadonlySet<string>, ids: ReadonlySet<string>) =>
    part(stems, ids) >= MOST &&
    (events.length === 0 ||
      events.some(({ alike }) => hasAny(stems, alike.own) || hasAny(stems, alike.others)));
  const part = (stems: ReadonlySet<string>, ids: ReadonlySet<string>) =>
    terms.filter(({ id, light, alike }) =>
      id ? ids.has(id) : hasAny(stems, alike.own) || (!light && hasAny(stems, alike.others)),
    ).length / terms.length;
  const found = lines.flatMap(({ stems, ids, statements }, at) =>
    isPut(stems, ids) && !statements.some(({ verb }) => DEMANDS.test(verb)) ? [at] : [],
  );
  return isPut(about, new Set()) ? [-1, ...found] : found;
}

/** Whether somebody else says something between two lines: an answer is to what was said last. */
function isOthersBetween(read: ReadArticle, from: number, to: number, isTold: boolean): boolean {
  const { lines } = indexed(read);
  // Whom it is told to answer may have gone on.
  const put = isTold ? (lines[from]?.speakers ?? []) : [];
  const own = new Set([...(lines[to]?.speakers ?? []), ...put]);
  return lines
    .slice(from + 1, to)
    .some(({ speakers }) => [...speakers].some((each) => !own.has(each)));
}

/** Whether a question asks for an answer to something, and has nothing else that the answer must have. */
export const asksForResponse = (query: NewsQuery): boolean =>
  query.kind === "said" &&
  query.speaker !== undefined &&
  query.words === undefined &&
  query.hints?.includes(RESPONSE) === true;

/** Whether a line is told to answer the very event that is asked about in a general word: "welcomed the vote". */
function answersEvent({ read, fit }: Near, terms: readonly Term[]): boolean {
  const events = terms.filter(({ soft, word }) => soft && word !== RESPONSE);
  const line = read.lines[fit.at]?.text ?? "";
  const stems = indexed(read).lines[fit.at]?.stems ?? new Set<string>();
  const has = events.some(({ alike }) => hasAny(stems, alike.own));
  return has && fit.missing === 0 && ANSWERS.test(line);
}

/**
 * Of somebody's lines those that answer what was put: what the whole article is about, or what stands right before, or a
 * little before a line that is told to be an answer. What the same one said of something else answers nothing.
 */
export function thatAnswer(all: readonly Near[], terms: readonly Term[]): readonly Near[] {
  const onEvent = all.filter((near) => answersEvent(near, terms));
  if (onEvent.length > 0) return onEvent;
  const asked = terms.filter(({ occasion, id }) => occasion || id);
  // "Her reaction to the result": what she said where one is told of.
  if (asked.length === 0 && terms.some(({ word }) => RESULT_HINT.test(word)))
    return all.filter(({ fit }) => fit.outcome);
  return answersTo(all, asked);
}

/** Of an answer to what is asked by a name alone the lines that say it is one are meant, where any does. */
function answersTo(all: readonly Near[], asked: readonly Term[]): readonly Near[] {
  const found = all.filter((each) => mayAnswer(each, asked));
  const told = found.filter(({ read, fit: { at } }) => ANSWERS.test(read.lines[at]?.text ?? ""));
  const isOnlyName = asked.every(({ id, firm, light }) => id !== null || firm || light);
  return isOnlyName && told.length > 0 ? told : found;
}

/** What somebody says of another. */
const CLAIM = /^(?:claim|suggestion|accusation|allegation|charge|complaint|criticism|report)s?$/;

/** Whether what somebody is asked to have answered, where another is told to say it, all stands after a line that is told to answer nothing. */
export function isPutLater(read: ReadArticle, at: number, query: NewsQuery): boolean {
  const { occasion = [] } = query.kind === "said" ? query : {};
  const asked = termsOf(query).filter((term) => (term.occasion || term.id) && !term.light);
  const put = occasion.some((word) => CLAIM.test(word)) ? linesWith(read, asked) : [];
  const isTold = [at - 1, at].some((line) => ANSWERS.test(read.lines[line]?.text ?? ""));
  return put.length > 0 && !isTold && put.every((each) => each > at);
}

/** Whether a line may answer what somebody is asked to have commented on; any does where that is not told. */
export function mayComment(near: Near, terms: readonly Term[]): boolean {
  const put = terms.filter(({ occasion, light }) => occasion && !light);
  return put.length === 0 || mayAnswer(near, put);
}

/** "The party hit back.": a few words that only lead to an answer. */
const leadsIn = (before = ""): boolean => before.length <= LEAD && ANSWERS.test(before);
const LEAD = 40;

function mayAnswer({ read, fit: { at } }: Near, asked: readonly Term[]): boolean {
  const put = linesWith(read, asked);
  // What somebody said of something earlier is no answer to what the article opens with.
  if (isOnEarlier(read, at, (each) => put.includes(each))) return false;
  if (put.some((each) => each < OPENING)) return true;
  const line = read.lines[at]?.text ?? "";
  const said = read.statements.filter(({ words }) => line.includes(words));
  // "Tarrow says that he asked. Orrery has also denied it": others may answer before.
  const also = ALSO.test(quotationsOut(line)) && ANSWERS.test(line);
  const isLed = leadsIn(read.lines[at - 1]?.text);
  const isTold =
    isLed ||
    ANSWERS.test(line) ||
    said.some(({ verb, form }) => form === "denied" || ANSWERS.test(verb));
  return put.some(
    (each) =>
      each <= at &&
      at - each <= (isTold ? FAR : NEXT) &&
      (also || isLed || !isOthersBetween(read, each, at, isTold)),
  );
}

/** Whether the article of a line tells of what is to be answered, and not only that somebody demands it. */
export function isPutIn({ read, fit, statements }: Near, terms: readonly Term[]): boolean {
  const put = linesWith(
    read,
    terms.filter(({ soft }) => !soft),
  );
  return (
    put.length > 0 &&
    !statements.some(({ verb }) => DEMANDS.test(verb)) &&
    !isOnEarlier(read, fit.at, (each) => put.includes(each))
  );
}

const ANNOUNCES = /\bannounc(?:e[sd]?|ing)\b/i;

/** Whether a line has somebody announce something with no word of what is asked about: news of its own, and no answer to other news. */
export function isNewsOfItsOwn(
  text: string,
  { words = [], occasion = [] }: NewsQueryOf<"said">,
): boolean {
  const stems = stemsIn(text);
  const asked = [...words, ...occasion].map(termOf);
  return ANNOUNCES.test(text) && !asked.some(({ alike }) => hasAlike(stems, alike));
}
