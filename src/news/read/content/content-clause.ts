import { ACTS_OF_SAYING } from "../words/acts-of-saying.ts";
import { DASHES, isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { BEING, DETERMINERS, FINITE, HAVING, IRREGULAR, RELATIVE } from "../words/word-kinds.ts";
import {
  COUNTED,
  isInSubject,
  isOneSaying,
  isOther,
  isPerson,
  isSaying,
  MOST_OF_TELLER,
} from "./another-speaker.ts";
import { hasSubject, isNoMore, isOwnTail } from "./own-tail.ts";
import { isSaidOfIt } from "./said-of-it.ts";

/** What is said: quotations, or a clause from one token to before another. */
export type Content =
  | { readonly kind: "quotes"; readonly from: number; readonly to: number }
  | { readonly kind: "clause"; readonly from: number; readonly to: number };

/** By what an article turns to what it tells, at the end as well: "is calling for a vote however". */
const TURNS = /^(?:however|meanwhile)$/;

/** A clause from a token to the end of the sentence, or to where the article goes on in its own voice. */
export function clause(tokens: readonly Token[], from: number): Content | null {
  let to = from;
  while (to < tokens.length && !endsAt(tokens, to, from)) to++;
  const closes = tokens.slice(from, to).some((token) => isMark(token, "(")) ? "" : ")";
  const isLast = (token: Token | undefined) =>
    isMark(token, `.,;:—–-!…${closes}`) || (token?.kind === "word" && TURNS.test(token.text));
  while (to > from && isLast(tokens[to - 1])) to--;
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
  return words.length > 0 ? { kind: "clause", from, to } : null;
}

/** "apologised for the letter but had the whip withdrawn", "hoped to win, but finished last": what a preposition leads to, to where its speaker does something else. */
export function toOwnVerb(tokens: readonly Token[], content: Content | null): Content | null {
  if (!content) return null;
  const led = tokens[content.from]?.text;
  for (let at = content.from + 1; at < content.to; at++) {
    const token = tokens[at];
    if (isOf(token, RELATIVE)) return content;
    if (isMark(token, ",") && tokens[at + 1]?.text === "after") return { ...content, to: at };
    // "asked for a list, and Vane for a map": what another asks for.
    const name = pastTitles(tokens, at + 2);
    const another = tokens[name]?.kind === "name" && tokens[name + 1]?.text === led;
    if (isMark(token, ",") && /^(?:and|but)$/.test(tokens[at + 1]?.text ?? "") && another)
      return { ...content, to: at };
    const verb = tokens[at + 1];
    const comma = isMark(tokens[at - 1], ",");
    const contrasts = comma && token?.text === "but" && isDone(verb);
    const does = contrasts || isOf(verb, FINITE) || isOf(verb, HAVING) || isOf(verb, BEING);
    const to = comma ? at - 1 : at;
    if (/^(?:and|but)$/.test(token?.text ?? "") && does) return { ...content, to };
  }
  return content;
}

/** "called it “odd”, and one member insisted", "asked her to sing, and she hummed": a thing, or what is to be done, to where the article goes on to what else is done. */
export function toOther(tokens: readonly Token[], content: Content | null): Content | null {
  if (!content) return content;
  for (let at = content.from + 1; at < content.to; at++) {
    const comma = isMark(tokens[at], ",");
    const joining = comma ? at + 1 : at;
    // "demanded his removal – even though it was late"
    const even = isMark(tokens[at], DASHES) && isEvenThough(tokens, at + 1);
    if (even || (comma && isMeanwhile(tokens, content.from, at))) return { ...content, to: at };
    const then = comma && tokens[joining]?.text === "then" && isDone(tokens[joining + 1]);
    if (then) return { ...content, to: at };
    const contrasts = comma && /^(?:while|whereas)$/.test(tokens[joining]?.text ?? "");
    if (!contrasts && !/^(?:and|but)$/.test(tokens[joining]?.text ?? "")) continue;
    // "called it “odd” and linked to it"
    const quoted = !comma && tokens[at - 1]?.kind === "quote" && isDone(tokens[joining + 1]);
    if (quoted || (comma ? goesOn(tokens, joining + 1) : isNamedDoing(tokens, joining + 1)))
      return { ...content, to: at };
  }
  return content;
}

/** "as well as tea", "as long as it is open": part of what is asked for. */
const AS_MUCH = /^as (?:well|long|soon|far|much|many|part|of|if|though)\b/;

/** "called it “odd”, after a day of haste", "urged her to wait, as the guild met": whether at a comma what is called so, from a token on, ends where an article tells when it was; after the aside in "the vote, which was lost, as odd" it does not. */
function isMeanwhile(tokens: readonly Token[], from: number, comma: number): boolean {
  const [word, next] = tokens.slice(comma + 1, comma + 3);
  const tells = /^(?:after|as)$/.test(word?.text ?? "") && next?.kind !== "quote";
  const commas = tokens.slice(from, comma).filter((token) => isMark(token, ","));
  return tells && !AS_MUCH.test(`${word?.text} ${next?.text}`) && commas.length % 2 === 0;
}

const isEvenThough = (tokens: readonly Token[], at: number): boolean =>
  /^(?:though|although)$/.test(tokens[tokens[at]?.text === "even" ? at + 1 : at]?.text ?? "");

/** "Orrery has found the wood", "Orrery, who wove, was": whether from a token on somebody named is told of. */
function isNamedDoing(tokens: readonly Token[], name: number): boolean {
  if (tokens[name]?.kind !== "name" || tokens[name]?.possessive) return false;
  const close = tokens.findIndex((token, at) => at > name + 1 && isMark(token, ","));
  const verb = isMark(tokens[name + 1], ",") ? close + 1 : name + 1;
  return verb > name && isOf(tokens[verb], FINITE);
}

/** Whether something is done at a token: "hummed", "was". */
const isDone = (token: Token | undefined): boolean =>
  isOf(token, FINITE) ||
  isOf(token, IRREGULAR) ||
  (token?.kind === "word" && /[a-z]{2}ed$/.test(token.text));

/** "she hummed", "Conference cheered", "one member insisted", "drank it", "that it fell": whether from a token on, after a comma and "and", something else is told. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  const [first, second] = tokens.slice(from, from + 2);
  const who = /^(?:he|she|it|they)$/.test(first?.text ?? "") || first?.capital === true;
  const another = first?.kind === "word" && who && isDone(second);
  const more = isOf(first, IRREGULAR) || first?.text === "that";
  return another || more || isNamedDoing(tokens, from) || isOneSaying(tokens, from);
}

/** Whether a verb of saying stands at a token; "her remarks" are none. */
export function isSayingAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const saying = token?.kind === "word" ? SAYINGS.get(token.text) : undefined;
  const prior = tokens[at - 1];
  return saying !== undefined && !(saying.noun && (isOf(prior, DETERMINERS) || prior?.possessive));
}

/** Whether somebody says something within a clause: "Orrery told him: “Go.”" */
const tells = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((_, at) => isSayingAt(tokens, from + at));

/** When it was told: "on Monday", "last night". */
const WHEN =
  /^(?:on|last|this|that|earlier|later|at|the|time|yesterday|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|week|month|afternoon|morning|evening|afterwards)$/;

/** "…, Ben Orrery said.", "…, a source who was there said": whoever tells, at the end of a sentence, what another said, from the token after a comma to before the verb; null where nobody does. */
export function tellerAfter(
  tokens: readonly Token[],
  comma: number,
): { readonly from: number; readonly to: number } | null {
  const verb = tokens.findLastIndex(({ kind, text }) => kind === "word" && !WHEN.test(text));
  const saying = SAYINGS.get(tokens[verb]?.text ?? "");
  const ends = tokens
    .slice(verb + 1)
    .every((token) => token.kind === "word" || isMark(token, ".!"));
  const from = pastTitles(tokens, comma + 1);
  const [first, ...rest] = tokens.slice(from, verb);
  if (!first || !ends || !isMark(tokens[comma], ",") || verb - comma > MOST_OF_TELLER) return null;
  const plain = rest.every(({ kind }) => kind === "word") && !isOf(tokens[verb - 1], BEING);
  const isNamed = first.kind === "name" && !first.possessive && rest.every(isLater);
  const isOne = COUNTED.test(first.text) && rest.slice(0, MOST_OF_NOUN).some(isPerson);
  const tells =
    saying !== undefined && !saying.noun && /^(?:past|present|plural)$/.test(saying.shape);
  return tells && plain && (isNamed || isOne) ? { from: comma + 1, to: verb } : null;
}

const WE = /^(?:i|we|us|our|my|me)$/;
const MOST_OF_NOUN = 3;
const isLater = ({ text }: Token): boolean => /^(?:later|also|then|has|have)$/.test(text);

function endsAt(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || at === from) return false;
  if (isMark(token, ";") || isSaidOfIt(tokens, at)) return true;
  if (isMark(token, ":") && isOwnTail(tokens, at)) return true;
  if (isMark(token, ":")) return tokens[at + 1]?.kind === "quote" && !tells(tokens, from, at);
  const comma = isMark(token, ",") ? 1 : 0;
  if (comma && at - from > 1 && tellerAfter(tokens, at) !== null) return true;
  if (!isInSubject(tokens, from, at) && isOther(tokens, at + comma, comma === 1)) return true;
  if (isOwnTail(tokens, at) || isNoMore(tokens, from, at)) return true;
  // "two of them said it was late, another was sure that it was not"
  const another = comma && /^(?:another|others)$/.test(tokens[at + 1]?.text ?? "");
  if (another && (isOf(tokens[at + 2], FINITE) || isSayingAt(tokens, at + 2))) return true;
  const joined = /^(?:but|and|then)$/.test(tokens[at + comma]?.text ?? "") ? 1 : 0;
  // "that it was late, and we got nothing": the writer's own.
  const own = WE.test(tokens[at + comma + joined]?.text ?? "");
  if (comma + joined === 2 && own && !tokens.slice(from, at).some(({ text }) => WE.test(text)))
    return true;
  // "a list that, according to the Shuttle, was late", "a rule, according to which it was late": within what is said.
  const within = isOf(tokens[at - 1], RELATIVE) || isOf(tokens[at + 3], RELATIVE);
  if (comma && tokens[at + 1]?.text === "according" && !within) return true;
  // "…, warning that", "…, while welcoming the vote"
  const beside = tokens[at + comma]?.text === "while" ? 1 : joined;
  if (comma && isSaying(tokens, at + comma + beside, "ing")) return true;
  // "criticised the vote saying: “…”"
  const leads = isMark(tokens[at + 1], ":") && tokens[at + 2]?.kind === "quote";
  if (leads && isSaying(tokens, at, "ing")) return true;
  if (comma + joined === 2 && isToldAnother(tokens, at + 2)) return true;
  const asks = ASKS.test(tokens[from]?.text ?? "");
  // "that it was late, and was assured that it would not be again"
  const answered = comma + joined === 2 && tokens[at + 4]?.text === "that";
  if (answered && isTold(tokens, at + 2) && !hasSubject(tokens, from, at)) return true;
  if (joined === 1 && asks && isTold(tokens, at + comma + 1)) return true;
  // "asked if it was late, and she said that": what is answered.
  const answers = /^(?:he|she|they)$/.test(tokens[at + 2]?.text ?? "");
  if (comma + joined === 2 && asks && answers && isSaying(tokens, at + 3, "any")) return true;
  if (joined === 0 || isTimeBefore(tokens, at + comma + joined, from)) return false;
  const next = at + comma + joined;
  const text = tokens[next]?.text ?? "";
  // "said he had lost and felt “let down”": what he felt is part of it.
  if (text === "felt" && tokens[next + 1]?.kind === "quote") return false;
  const acts = ACTS_OF_SAYING.some(({ forms, fits }) => forms.test(text) && fits(tokens, next + 1));
  return acts || isSaying(tokens, next, "any");
}

const TOLD = /^(?:told|informed|warned|assured|advised|asked)$/;
const MOST_OF_TOLD = 5;
const ASKS = /^(?:who|what|why|how|when|where|which|whether|if)$/;

/** "asked who would pay, and was told that": whether somebody is told something by what stands at a token. */
const isTold = (tokens: readonly Token[], is: number): boolean =>
  isOf(tokens[is], BEING) && TOLD.test(tokens[is + 1]?.text ?? "");

/** "…, and members were told that": whether from a token on somebody is told something else. */
function isToldAnother(tokens: readonly Token[], from: number): boolean {
  const is = tokens.findIndex((token, at) => at > from && isOf(token, BEING));
  const who = tokens.slice(from, is);
  const plain = who.every(
    ({ kind, text }) => (kind === "word" || kind === "name") && text !== "that",
  );
  return is > from && is - from <= MOST_OF_TOLD && plain && isTold(tokens, is);
}

/** "he had met her and had apologised": what came before is part of what is said, where no words in quotation marks come after it, or a thing had done it: "that the panel had met and had asked for “more”". */
const isTimeBefore = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens[at]?.text === "had" &&
  (!tokens.slice(at).some(({ kind }) => kind === "quote") || isDoneByAnother(tokens, from, at));

/** "that the panel had met": whether what is said, from one token to another, tells what somebody or something described had done. */
function isDoneByAnother(tokens: readonly Token[], from: number, to: number): boolean {
  const had = tokens.findIndex(({ text }, at) => at > from && at < to && text === "had");
  const subject = tokens.slice(
    tokens[from]?.text === "that" ? from + 1 : from,
    Math.max(from, had),
  );
  return isOf(subject[0], DETERMINERS) && subject.every(({ kind }) => kind === "word");
}
