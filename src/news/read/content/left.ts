import { isVerb } from "../subject/sentence-subject.ts";
import type { Event } from "../tellings.ts";
import { isWhole } from "../words/quotations.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import {
  DETERMINERS,
  FINITE,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  SUBORDINATING,
  TITLES,
} from "../words/word-kinds.ts";

/** A run of tokens, the last left out. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** What a clause begins with on which another hangs. */
export const CONDITIONS: ReadonlySet<string> = new Set(["if", "whether", "unless", "as", "once"]);
const ENDS = /[,?!.…—–-]$/;

/** The quotation whose speaker is named at a token after it: "“We won,” she said". Null where there is none. */
export function quoteBefore(
  tokens: readonly Token[],
  end: number,
  taken: ReadonlySet<number>,
): number | null {
  const marked = isMark(tokens[end - 1], ",—–");
  const at = marked ? end - 2 : end - 1;
  const quote = tokens[at]?.quote;
  if (!quote || taken.has(at) || !quote.closed) return null;
  if (!marked && !ENDS.test(quote.words)) return null;
  const opens = tokens
    .slice(0, at)
    .every((token) => token.kind === "quote" || isOf(token, JOINING));
  return opens || (isWhole(quote) && isMark(tokens[at - 1], ":—–.")) ? at : null;
}

interface Clause {
  readonly fewest?: number;
  /** The token that goes on after the aside which parts it; null where none does. */
  readonly aside?: number | null;
  /** The token at which it may begin. */
  readonly start?: number;
}

/** The clause before a comma after which its speaker is named: "Labour would win, she said"; `aside` where it goes on after a second one. */
export function clauseBefore(
  tokens: readonly Token[],
  end: number,
  { fewest = 3, aside = null, start = 0 }: Clause = {},
): Run | null {
  if (!isMark(tokens[end - 1], ",")) return null;
  const from = isOf(tokens[start], JOINING) ? start + 1 : start;
  const to = end - 1;
  const first = tokens[from];
  if (!first || isLedByWhose(tokens, to)) return null;
  // "Vane, who, she said, was late": what comes before "who" is told by the article.
  const comma = tokens.findLastIndex((token, at) => at < to && isMark(token, ","));
  if (aside !== null && isOf(tokens[to - 1], RELATIVE)) return { from: comma + 1, to };
  // Around an aside all is said, however it begins: "If they win, she said, they will stay."
  const opens = isOf(first, SUBORDINATING) || isOf(first, PREPOSITIONS) || isOf(first, CONDITIONS);
  const tells = isTurnedRound(tokens, from, to) || hasMainClause(tokens, from, to);
  if (opens && aside === null && !tells) return null;
  const participle = first.kind === "word" && /(?:ing|(?<!e)ed)$/.test(first.text);
  if (participle && !isDoing(tokens, { from, to }, aside)) return null;
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== "mark").length;
  return words >= fewest ? { from, to } : null;
}

/** "It was led by Orrery, whose deputy, Colin Vane, wrote": whether what ends before a token says whose that one is. */
function isLedByWhose(tokens: readonly Token[], end: number): boolean {
  const comma = tokens.findLastIndex((token, at) => at < end && isMark(token, ","));
  const post = tokens.slice(comma + 2, end);
  return tokens[comma + 1]?.text === "whose" && !post.some((token) => isOf(token, FINITE));
}

/** "Leaving the Guild was hard", "Leaving, she said, was hard": whether what somebody does is itself what a clause is about. */
function isDoing(tokens: readonly Token[], { from, to }: Run, aside: number | null): boolean {
  if (!/ing$/.test(tokens[from]?.text ?? "")) return false;
  if (aside !== null && (isOf(tokens[aside], FINITE) || isDone(tokens, aside))) return true;
  const verb = tokens.findIndex((token, at) => at > from && at < to && startsFinite(token));
  const object = withoutAside(tokens.slice(from + 1, Math.max(from + 1, verb)));
  return verb > 0 && object.every(isPlainObject) && tokens[verb - 1]?.kind !== "name";
}

/** "Serving them, if only briefly, was": the words between which an aside stands, without it. */
function withoutAside(words: readonly Token[]): readonly Token[] {
  const comma = words.findIndex((token) => isMark(token, ","));
  const isAside = comma >= 0 && isMark(words.at(-1), ",") && comma < words.length - 1;
  return isAside ? words.slice(0, comma) : words;
}

/** "Leaving, she said, showed contempt": whether a verb of the past stands at a token, and not "left, flanked by friends". */
const isDone = (tokens: readonly Token[], at: number): boolean => {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  const past = verb?.kind === "word" && /(?:[a-z]ed|gave|cost|meant|brought)$/.test(verb.text);
  return past && next !== undefined && next.kind !== "mark" && !isOf(next, PREPOSITIONS);
};

/** Whether a verb stands at a token, or opens the quotation there: "Leaving “was not easy”". */
const startsFinite = ({ kind, text, quote }: Token): boolean =>
  FINITE.has(kind === "quote" ? (quote?.words.split(" ", 1)[0] ?? "") : text);

const isPlainObject = (token: Token, at: number): boolean =>
  token.kind === "name" ||
  (at === 0 && token.text === "that") ||
  (token.kind === "word" &&
    [RELATIVE, JOINING, SUBORDINATING, PRONOUNS, CONDITIONS].every((words) => !isOf(token, words)));

/** "From that strike came a union": whether what comes first is only where it was, and the verb stands before its subject. */
function isTurnedRound(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = tokens.findIndex(({ text }, at) => at > from && at < to && CAME.test(text));
  const front = tokens.slice(from + 1, Math.max(from + 1, verb));
  const after = tokens[verb + 1];
  return (
    isOf(tokens[from], PREPOSITIONS) &&
    verb > from + 1 &&
    front.every(isPlainObject) &&
    tokens[verb - 1]?.kind === "word" &&
    (isOf(after, DETERMINERS) || after?.kind === "name")
  );
}

/** "Until the review, leaders had no way on to it": whether a clause of its own follows what a sentence opens with. */
function hasMainClause(tokens: readonly Token[], from: number, to: number): boolean {
  const comma = tokens.findLastIndex((token, at) => at > from && at < to && isMark(token, ","));
  const main = comma < 0 ? [] : tokens.slice(comma + 1, to);
  const [first] = main;
  const isSubject = isOf(first, DETERMINERS) || isOf(first, PRONOUNS) || first?.kind === "name";
  const isHers = main.some((token) => isOf(token, RELATIVE) || OTHERS.test(token.text));
  return isSubject && !isHers && main.some((token, at) => at > 0 && startsFinite(token));
}

const CAME = /^(?:came|comes|grew|lay|lies|stood|stands)$/;

/** Whom a verb may have for its subject, and words by which somebody else has what is said. */
const OTHERS =
  /^(?:he|she|they|who|accused|claimed|alleged|reported|understood|believed|said|thought)$/;

/** "Every NEC meeting", "a Guild paper": a body that only says of which a thing is. */
const isModifier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.named?.subject.kind === "organisation" &&
  isOf(tokens[at - 1], DETERMINERS) &&
  tokens[at - 1]?.text !== "the" &&
  tokens[at + 1]?.kind === "word" &&
  !isVerb(tokens[at + 1]);

/** Verbs after which somebody may be told to do something: "watched Orrery saying". */
const SEES = /^(?:watched|noticed|observed|filmed|recorded|interviewed|visited|quoted|phoned)$/;

/** "Tarrow backed Orrery and says", "Tarrow backed Orrery, saying": whether whom a name means only has something done to them, and says nothing. */
function isObject(tokens: readonly Token[], prior: Token | undefined, name: number): boolean {
  const next = tokens[name + 1];
  const done = prior?.kind === "word" && /[a-z]ed$/.test(prior.text) && !SEES.test(prior.text);
  const aside = isMark(next, ",") && !isOf(tokens[name + 2], RELATIVE);
  return done && (aside || isOf(next, JOINING) || isOf(next, PREPOSITIONS));
}

const isOwner = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && /[’']s$/.test(token.text);

/** "…, and half the branch has written": whether at a token, after a comma, some part of several does something before another. */
function isOfPart(tokens: readonly Token[], at: number, to: number): boolean {
  const [comma, joins, part] = tokens.slice(at - 1, at + 2);
  const opens = isMark(comma, ",") && /^(?:and|but)$/.test(joins?.text ?? "");
  if (!opens || !/^(?:half|most|all|everybody|everyone)$/.test(part?.text ?? "")) return false;
  return tokens.slice(at + 2, to).some((token) => isOf(token, FINITE));
}

/** "condemned what she called “haste”": whether the pronoun at a token is only by whose word a thing is called. */
const isNaming = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "what" &&
  /^(?:called|calls|described|describes|termed|terms)$/.test(tokens[at + 1]?.text ?? "");

/** Whether between two tokens nobody else comes to be the subject. */
export function sameSubject(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === "name") {
      let before = at - 1;
      // "Resigned from Labour’s Loom Council": it stands where its owner does.
      while (before > from && (isOf(tokens[before], TITLES) || isOwner(tokens[before]))) before--;
      const prior = at === from ? undefined : tokens[before];
      const object = isObject(tokens, prior, at);
      const under = prior && isOf(prior.text === "the" ? tokens[before - 1] : prior, PREPOSITIONS);
      if (!token.possessive && !object && !under && !isModifier(tokens, at)) return false;
    } else if (token.kind === "word" && OTHERS.test(token.text) && !isNaming(tokens, at))
      return false;
    else if (isOf(token, RELATIVE) && isOf(tokens[at + 1], PRONOUNS) && !isNaming(tokens, at + 1))
      return false;
    else if (isOfPart(tokens, at, to)) return false;
  }
  return true;
}

/** "He wrote that he had not asked for it and urged them": whether the pronoun at a token is one all through. */
export function isOnePronoun(
  tokens: readonly Token[],
  own: number,
  from: number,
  to: number,
): boolean {
  const word = tokens[own]?.text ?? "";
  if (!/^(?:he|she)$/.test(word)) return false;
  const again = tokens.findIndex(({ text }, at) => at >= from && text === word);
  const opens = again === from || (again === from + 1 && tokens[from]?.text === "that");
  return opens && again < to && sameSubject(tokens, again + 1, to);
}

/** "Tarrow thanked Orrery for it and said": where that begins which goes on after whom she thanked, or else after the verb. */
export function afterObject(
  tokens: readonly Token[],
  { saying: { follows }, content, verb }: Event,
): number {
  const from = content?.from ?? verb + 1;
  if (!follows.has("thing") && !follows.has("naming")) return from;
  const object = pastTitles(tokens, from);
  return tokens[object]?.kind === "name" ? object + 1 : from;
}
