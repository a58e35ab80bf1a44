import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  ADVERBS,
  BESIDE,
  DETERMINERS,
  FINITE,
  HAVING,
  RELATIVE,
  SOMEBODY,
} from "../words/word-kinds.ts";

/** How far from the first word of whoever tells something the verb stands at most. */
export const MOST_OF_TELLER = 9;
/** With what somebody who has no name is told of: "a source", "14 of her colleagues". */
export const COUNTED =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|another|the|sources?|\d+)$/;

/** Whether a word is one for a person, or for several: "a source", "members". */
export const isPerson = (token: Token): boolean =>
  isOf(token, SOMEBODY) || /^(?:people|those|sources?|members?|insiders?)$/.test(token.text);

/** Whether somebody says something by the verb at a token, or after what says how: "later said", "had insisted". */
export const isSaying = (tokens: readonly Token[], at: number, shape: "ing" | "any"): boolean => {
  let verb = at;
  while (isOf(tokens[verb], ADVERBS) || isOf(tokens[verb], HAVING)) verb++;
  const saying = tokens[verb]?.kind === "word" ? SAYINGS.get(tokens[verb]?.text ?? "") : undefined;
  // "And had found no list" is no other verb of saying.
  if (saying?.past === "found" && tokens[verb + 1]?.text !== "that") return false;
  return (
    saying !== undefined && (shape === "ing" ? saying.shape === "ing" : saying.shape !== "ing")
  );
};

const IN_SUBJECT = 2;

/** "that she and Orrery had asked": whether what is said has come no further than those it is about. */
export function isInSubject(tokens: readonly Token[], from: number, joining: number): boolean {
  const begins = tokens[from]?.text === "that" ? from + 1 : from;
  const subject = tokens.slice(begins, joining);
  const plain = subject.every(({ kind }) => kind === "word" || kind === "name");
  return tokens[joining]?.text === "and" && plain && subject.length < IN_SUBJECT;
}

/** "…, while Orrery said": where the article goes on to another speaker. */
export function isOther(tokens: readonly Token[], at: number, comma: boolean): boolean {
  const word = tokens[at]?.text ?? "";
  if (comma && word === "with") return isAddedSaying(tokens, at + 1);
  const joins = /^(?:while|whereas|and|but)$/.test(word) || (comma && word === "as");
  if (!joins) return false;
  const contrasts = /^(?:while|whereas)$/.test(word);
  if ((contrasts || comma) && isOneSaying(tokens, at + 1)) return true;
  if (comma && isBesideSaying(tokens, at + 1)) return true;
  if (word === "as" && isCrowdSaying(tokens, at + 1)) return true;
  if ((contrasts || word === "and") && isBodySaying(tokens, at + 1)) return true;
  if ((contrasts || comma) && isSideSaying(tokens, at + 1)) return true;
  const name = contrasts ? pastRole(tokens, at + 1) : pastTitles(tokens, at + 1);
  const post = tokens[name]?.kind === "name" ? null : afterPost(tokens, name);
  if (post !== null) return isSaying(tokens, post, "any");
  if (tokens[name]?.kind !== "name") return false;
  const named = tokens[name]?.possessive ? (ofOwner(tokens, name) ?? name + 1) : name + 1;
  const verb = isMark(tokens[name + 1], ",") ? afterAside(tokens, name + 1) : named;
  const silent = /^(?:declined|refused|seconded)$/.test(tokens[verb ?? -1]?.text ?? "");
  return verb !== null && (silent || isSaying(tokens, verb, "any"));
}

/** "with shadow chancellor Ben Orrery condemning", "with friends of Mr Orrery saying": whether whoever a sentence adds says something from a token on. */
function isAddedSaying(tokens: readonly Token[], from: number): boolean {
  const name = tokens.findIndex(({ kind }, at) => at >= from && kind !== "word");
  const before = tokens.slice(from, name);
  const clear = before.every((token) => !isOf(token, FINITE) && !isOf(token, RELATIVE));
  const isAdded = tokens[name]?.kind === "name" && clear && before.length <= MOST_OF_ROLE;
  return isAdded && isSaying(tokens, name + 1, "ing");
}

/** "Weavers of Saltby attacks", "the Hall of Dyers called for it": whether what only its capitals tell to be a body says something from a token on. */
function isBodySaying(tokens: readonly Token[], the: number): boolean {
  const from = tokens[the]?.text === "the" ? the + 1 : the;
  const isOfBody = (at: number) =>
    tokens[at]?.capital === true ||
    (/^(?:of|for|and)$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.capital === true);
  let at = from;
  while (isOfBody(at)) at++;
  const some = at - from > 1 || (tokens[from]?.kind === "name" && from > the);
  return some && at - from <= MOST_OF_BODY && isSaying(tokens, at, "any");
}

const MOST_OF_BODY = 7;

/** "Saltby mayor Ben Orrery": the token after what somebody is called by, at which the name stands; the one given where none does. */
function pastRole(tokens: readonly Token[], from: number): number {
  const name = tokens.findIndex((token, at) => at >= from && token.kind !== "word");
  const role = tokens.slice(from, name);
  const plain = role.every((token) => token.capital || isPerson(token));
  return plain && role.length <= MOST_OF_ROLE ? name : from;
}
const MOST_OF_ROLE = 5;

/** What several say in a headline, in words that are nouns elsewhere. */
const SAY = /^(?:warn|urge|demand|claim|promise|protest|call)$/;
const isSayingNow = (tokens: readonly Token[], at: number): boolean =>
  isSaying(tokens, at, "any") || (tokens[at]?.kind === "word" && SAY.test(tokens[at]?.text ?? ""));
const MOST_OF_CROWD = 2;

/** "friends of Mr Orrery said": whether those beside somebody named are told to say something from a token on. */
function isBesideSaying(tokens: readonly Token[], from: number): boolean {
  const [noun, of] = tokens.slice(from, from + 2);
  const name = pastTitles(tokens, from + 2);
  const isNamed = tokens[name]?.kind === "name" && !tokens[name]?.possessive;
  return isOf(noun, BESIDE) && of?.text === "of" && isNamed && isSaying(tokens, name + 1, "any");
}

/** "guild leaders warn": whether several without a name are told to say something from a token on. */
function isCrowdSaying(tokens: readonly Token[], from: number): boolean {
  const saying = tokens.findIndex((_, at) => at > from && isSayingNow(tokens, at));
  const who = tokens[saying - 1]?.text ?? "";
  const several = /[a-z]{2}s$/.test(who) && (SOMEBODY.has(who) || SOMEBODY.has(who.slice(0, -1)));
  return several && saying - from <= MOST_OF_CROWD;
}

/** "a Loom Forward spokeswoman said", "a weaver I met, who was tired, said": whether somebody without a name says something from a token on. */
export function isOneSaying(tokens: readonly Token[], from: number): boolean {
  if (!COUNTED.test(tokens[from]?.text ?? "")) return false;
  const person = tokens.findIndex((token, at) => at > from && isPerson(token));
  if (person < 0 || person - from >= MOST_OF_TELLER) return false;
  const next = isMark(tokens[person + 1], ",") ? tokens[person + 2] : tokens[person + 1];
  const isMet = /^(?:i|we|who)$/.test(next?.text ?? "");
  const says = (at: number) => isSayingNow(tokens, at);
  return isMet ? tokens.some((_, at) => at > person + 2 && says(at)) : says(person + 1);
}

const SIDES = /^(?:supporters|backers|allies|opponents|critics)$/;
const MOST_OF_SIDE = 6;

/** "supporters of the looms say": whether those on one side of something say anything from a token on. */
function isSideSaying(tokens: readonly Token[], from: number): boolean {
  const verb = tokens.findIndex((_, at) => at > from && isSaying(tokens, at, "any"));
  const of = tokens.slice(from + 1, verb);
  const plain = of.every(({ kind }) => kind === "word" || kind === "name");
  const whole = of.length === 0 || /^(?:of|in)$/.test(of[0]?.text ?? "");
  return SIDES.test(tokens[from]?.text ?? "") && plain && whole && of.length <= MOST_OF_SIDE;
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
