import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  ADVERBS,
  BEING,
  DETERMINERS,
  FINITE,
  HAVING,
  RELATIVE,
  SOMEBODY,
} from "../words/word-kinds.ts";

/** What is said: quotations, or a clause from one token to before another. */
export type Content =
  | { readonly kind: "quotes"; readonly from: number; readonly to: number }
  | { readonly kind: "clause"; readonly from: number; readonly to: number };

/** A clause from a token to the end of the sentence, or to where the article goes on in its own voice. */
export function clause(tokens: readonly Token[], from: number): Content | null {
  let to = from;
  while (to < tokens.length && !endsAt(tokens, to, from)) to++;
  while (to > from && isMark(tokens[to - 1], ".,;:—–-!…")) to--;
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
  return words.length > 0 ? { kind: "clause", from, to } : null;
}

/** "apologised for the letter but had the whip withdrawn": what a preposition leads to, to where its speaker does something else. */
export function toOwnVerb(tokens: readonly Token[], content: Content | null): Content | null {
  if (!content) return null;
  for (let at = content.from + 1; at < content.to; at++) {
    const token = tokens[at];
    if (isOf(token, RELATIVE)) return content;
    const verb = tokens[at + 1];
    const does = isOf(verb, FINITE) || isOf(verb, HAVING) || isOf(verb, BEING);
    if (/^(?:and|but)$/.test(token?.text ?? "") && does) return { ...content, to: at };
  }
  return content;
}

const isSaying = (tokens: readonly Token[], at: number, shape: "ing" | "any"): boolean => {
  let verb = at;
  while (isOf(tokens[verb], ADVERBS) || isOf(tokens[verb], HAVING)) verb++;
  const saying = tokens[verb]?.kind === "word" ? SAYINGS.get(tokens[verb]?.text ?? "") : undefined;
  // "And had found no list" is no other verb of saying.
  if (saying?.past === "found" && tokens[verb + 1]?.text !== "that") return false;
  return (
    saying !== undefined && (shape === "ing" ? saying.shape === "ing" : saying.shape !== "ing")
  );
};

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

/** "…, while Orrery said": where the article goes on to another speaker. */
function isOther(tokens: readonly Token[], at: number, comma: boolean): boolean {
  const word = tokens[at]?.text ?? "";
  const joins = /^(?:while|whereas|and|but)$/.test(word) || (comma && word === "as");
  if (!joins) return false;
  if (/^(?:while|whereas)$/.test(word) && isOneSaying(tokens, at + 1)) return true;
  const name = pastTitles(tokens, at + 1);
  const post = tokens[name]?.kind === "name" ? null : afterPost(tokens, name);
  if (post !== null) return isSaying(tokens, post, "any");
  if (tokens[name]?.kind !== "name") return false;
  const named = tokens[name]?.possessive ? (ofOwner(tokens, name) ?? name + 1) : name + 1;
  const verb = isMark(tokens[name + 1], ",") ? afterAside(tokens, name + 1) : named;
  const silent = /^(?:declined|refused)$/.test(tokens[verb ?? -1]?.text ?? "");
  return verb !== null && (silent || isSaying(tokens, verb, "any"));
}

/** "a Loom Forward spokeswoman said": whether somebody without a name says something from a token on. */
function isOneSaying(tokens: readonly Token[], from: number): boolean {
  const saying = tokens.findIndex((_, at) => at > from + 1 && isSaying(tokens, at, "any"));
  const person = tokens[saying - 1];
  const one = COUNTED.test(tokens[from]?.text ?? "") && saying - from <= MOST_OF_TELLER;
  return one && person !== undefined && isPerson(person);
}

const MOST_OF_POST = 6;

/** "Unison’s general secretary, Ada Tarrow, said": the token after the one who holds a post of what is named first; null where nobody is told to. */
function ofOwner(tokens: readonly Token[], owner: number): number | null {
  const comma = tokens.findIndex((token, at) => at > owner && token.kind !== "word");
  const name = pastTitles(tokens, comma + 1);
  const near = comma - owner <= MOST_OF_POST && isMark(tokens[comma], ",");
  return near && tokens[name]?.kind === "name" && isMark(tokens[name + 1], ",") ? name + 2 : null;
}

/** "The clerk, Ada Tarrow, said", "the weavers’ clerk, Ada Tarrow, said": the token after who holds a post; null where no post is told first. */
function afterPost(tokens: readonly Token[], from: number): number | null {
  const first = tokens[from];
  const opens = isOf(first, DETERMINERS) || /[’']s?$/.test(first?.text ?? "");
  return first?.kind === "word" && opens ? ofOwner(tokens, from) : null;
}

const MOST_ASIDE = 20;

/** The token after an aside that a comma opens, "Orrery, who lives in Leeds, said"; null where it tells of nobody or has no end. */
function afterAside(tokens: readonly Token[], open: number): number | null {
  if (!/^(?:who|whose|an?|the|its|his|her|their|\d{2})$/.test(tokens[open + 1]?.text ?? ""))
    return null;
  for (let at = open + 2; at < Math.min(tokens.length, open + MOST_ASIDE); at++)
    if (isMark(tokens[at], ",")) return at + 1;
  return null;
}

const MOST_OF_TELLER = 9;
const COUNTED = /^(?:an?|one|two|three|several|some|another|the|sources?)$/;
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
const isPerson = (token: Token): boolean =>
  isOf(token, SOMEBODY) || /^(?:people|those|sources?|members?|insiders?)$/.test(token.text);
const isLater = ({ text }: Token): boolean => /^(?:later|also|then|has|have)$/.test(text);

function endsAt(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || at === from) return false;
  if (isMark(token, ";")) return true;
  if (isMark(token, ":")) return tokens[at + 1]?.kind === "quote" && !tells(tokens, from, at);
  const comma = isMark(token, ",") ? 1 : 0;
  if (comma && at - from > 1 && tellerAfter(tokens, at) !== null) return true;
  if (isOther(tokens, at + comma, comma === 1)) return true;
  // "two of them said it was late, another was sure that it was not"
  const another = comma && /^(?:another|others)$/.test(tokens[at + 1]?.text ?? "");
  if (another && (isOf(tokens[at + 2], FINITE) || isSayingAt(tokens, at + 2))) return true;
  const joined = /^(?:but|and|then)$/.test(tokens[at + comma]?.text ?? "") ? 1 : 0;
  // "that it was late, and we got nothing": the writer's own.
  const own = WE.test(tokens[at + comma + joined]?.text ?? "");
  if (comma + joined === 2 && own && !tokens.slice(from, at).some(({ text }) => WE.test(text)))
    return true;
  // "a list that, according to the Shuttle, was late": within what is said.
  const within = isOf(tokens[at - 1], RELATIVE);
  if (comma && tokens[at + 1]?.text === "according" && !within) return true;
  if (comma && isSaying(tokens, at + comma + joined, "ing")) return true;
  if (comma + joined === 2 && isToldAnother(tokens, at + 2)) return true;
  if (joined === 0 || isTimeBefore(tokens, at + comma + joined)) return false;
  return isSaying(tokens, at + comma + joined, "any");
}

const TOLD = /^(?:told|informed|warned|assured|advised|asked)$/;
const MOST_OF_TOLD = 5;

/** "…, and members were told that": whether from a token on somebody is told something else. */
function isToldAnother(tokens: readonly Token[], from: number): boolean {
  const is = tokens.findIndex((token, at) => at > from && isOf(token, BEING));
  const who = tokens.slice(from, is);
  const plain = who.every(
    ({ kind, text }) => (kind === "word" || kind === "name") && text !== "that",
  );
  return is > from && is - from <= MOST_OF_TOLD && plain && TOLD.test(tokens[is + 1]?.text ?? "");
}

/** "he had met her and had apologised": what came before is part of what is said, where no words in quotation marks come after it. */
const isTimeBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "had" && !tokens.slice(at).some(({ kind }) => kind === "quote");
