import { adverbialBefore } from "../content/phrase.ts";
import { isInPlace, isOnePost } from "../words/one-post.ts";
import { timeBefore } from "../words/times.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  ALLEGING,
  BESIDE,
  DETERMINERS,
  DOCUMENTS,
  FINITE,
  GROUPS,
  HYPOTHETICAL,
  JOINING,
  MEDIA,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  SOMEBODY,
  SUBORDINATING,
  TITLES,
} from "../words/word-kinds.ts";
import { besideName } from "./beside.ts";
import { beforeKind } from "./member.ts";
import { postOfBody } from "./post-of-body.ts";
import type { After, Subject } from "./subject.ts";

/** How many words may stand between where a subject begins and its name. */
export const MOST_BEFORE_NAME = 8;
const EXCEPTING =
  /^(?:all|one|none|nobody|nothing|any|anyone|anybody|everyone|everybody|everything)$/;

/** What somebody stands for or holds, and is not. */
const STANDS_FOR = /^(?:seat|post|job|role|place|nomination|vacancy|selection)$/;

/** The subject whose head is a name, with what stands before it: "Former clerk Ada Tarrow", "a friend of Tarrow". */
export function ofName(tokens: readonly Token[], at: number): Subject | null {
  const token = tokens[at];
  if (!token?.named || token.possessive) return null;
  const found = (from: number, after: After): Subject => ({ kind: "name", token, from, after });
  let afterVerb = false;
  const start = postOfBody(tokens, at) ?? at - 1;
  for (let before = start; before >= 0; before--) {
    const word = tokens[before];
    if (!word || start - before >= MOST_BEFORE_NAME) return null;
    const next = before + 1;
    if (word.kind === "name") {
      if (word.possessive) {
        let owner = before;
        while (isOf(tokens[owner - 1], TITLES)) owner--;
        return isOf(tokens[owner - 1], PREPOSITIONS) ? null : found(owner, "start");
      }
      if (before === at - 1) return null;
      continue;
    }
    if (word.kind !== "word") return afterVerb ? null : found(next, "start");
    const { text } = word;
    if (timeBefore(tokens, next, null)) return found(next, "start");
    const inIt = text === "it" && before === 1 && /^(?:in|on)$/.test(tokens[0]?.text ?? "");
    if (inIt || isReadOut(tokens, before)) return found(next, "place");
    if (HYPOTHETICAL.has(text) || FINITE.has(text) || PRONOUNS.has(text)) return null;
    if (ALLEGING.has(text) || (SAYINGS.has(text) && next === at)) return found(next, "start");
    if ((text === "and" && isOnePost(tokens, before)) || isInPlace(tokens, before)) continue;
    if (text === "and" || text === "or")
      return afterVerb || isPlural(tokens, before) ? null : found(next, "start");
    if (text === "but" && EXCEPTING.test(tokens[before - 1]?.text ?? "")) return null;
    if (JOINING.has(text)) return afterVerb ? null : found(next, "start");
    if (SUBORDINATING.has(text)) return found(next, "subordinating");
    // "after the recording surfaced Tarrow said": the verb is of the clause before, if one has begun.
    const made = /^(?:newly|recently|freshly)$/.test(tokens[before - 1]?.text ?? "");
    if (before === at - 1 && !made && /[a-z]{2}ed$/.test(text)) afterVerb = true;
    if (RELATIVE.has(text)) return afterRelative(tokens, before, at, found);
    if (PREPOSITIONS.has(text)) {
      const member = memberBefore(tokens, before, at);
      if (member >= 0) return ofName(tokens, member);
      // "Her rival for the seat Ada Tarrow said": she is the rival.
      const stands = isOf(tokens[before - 1], SOMEBODY) || isOf(tokens[before - 1], BESIDE);
      if (stands && STANDS_FOR.test(tokens[at - 1]?.text ?? "")) continue;
      const beside = besideName(tokens, before, at);
      if (beside) return { kind: "beside", beside, from: beside.from };
      // "In fairness Tarrow said"
      if (at - before === 2 && isOccasion(tokens, before)) return found(at, "place");
      if (before === 0 && adverbialBefore(tokens, at) === at) return found(at, "start");
      const opens = isBoundary(tokens[before - 1]) || tokens[before - 1]?.text === "that";
      return opens && at - before > 2 && !isUnderTitle(tokens, at) ? found(next, "place") : null;
    }
    if (isVerbLike(tokens, before, at)) return null;
  }
  return afterVerb ? null : found(0, "start");
}

/** "At a dance in Saltby Tarrow said": whether a sentence opens on an occasion whose place stands at a token. */
const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at|during|before|after)$/.test(tokens[0]?.text ?? "") &&
  tokens[at]?.text === "in" &&
  tokens[at + 1]?.capital === true &&
  tokens
    .slice(1, at)
    .every(
      (token) =>
        token.kind === "word" &&
        ![PREPOSITIONS, FINITE, RELATIVE, PRONOUNS, JOINING].some((words) => isOf(token, words)) &&
        !SAYINGS.has(token.text),
    );

const MOST_OF_POST = 4;

/** "At the home of Mr Vane": with its title a name may hang on what is before it; not so after what is written, "in a second e-mail Mr Vane". */
function isUnderTitle(tokens: readonly Token[], name: number): boolean {
  let before = name - 1;
  while (isOf(tokens[before], TITLES)) before--;
  return before < name - 1 && !isOf(tokens[before], DOCUMENTS) && !isOf(tokens[before], MEDIA);
}

/** Where the person stands whose body a name is, after "of": "Ada Tarrow of the Weavers said"; -1 where nobody does. */
function memberBefore(tokens: readonly Token[], of: number, name: number): number {
  const body = tokens[name]?.named?.subject.kind === "organisation";
  const person = tokens[of - 1];
  const isPerson =
    person?.kind === "name" && !person.possessive && person.named?.subject.kind !== "organisation";
  const only = tokens
    .slice(of + 1, beforeKind(tokens, name))
    .every(({ text }) => text === "the" || text === "a" || text === "an");
  return body && isPerson && only && /^(?:of|from)$/.test(tokens[of]?.text ?? "") ? of - 1 : -1;
}

const ONE_OF_THEM = /^(?:in|on) (?:one|another|both|each|some) of (?:them|these|those)$/;

/** "In a note read out to us Tarrow warned": where the words end that say in what it was written. */
function isReadOut(tokens: readonly Token[], at: number): boolean {
  const heard = /^(?:us|me|them)$/.test(tokens[at]?.text ?? "") && tokens[at - 1]?.text === "to";
  const words = tokens.slice(0, at + 1).map(({ text }) => text);
  if (ONE_OF_THEM.test(words.join(" "))) return true;
  return (
    heard &&
    /^(?:in|on)$/.test(tokens[0]?.text ?? "") &&
    tokens.slice(1, at).some((token) => isOf(token, DOCUMENTS)) &&
    !tokens.slice(1, at).some(({ kind }) => kind === "name" || kind === "mark")
  );
}

/** Whether a clause may begin after a token. */
export const isBoundary = (token: Token | undefined) =>
  token === undefined || token.kind === "mark" || token.kind === "quote" || isOf(token, JOINING);

/** "Supporters backing Tarrow", "the clerk who beat Tarrow": what is beside such a word is no subject. */
function isVerbLike(tokens: readonly Token[], before: number, at: number): boolean {
  const text = tokens[before]?.text ?? "";
  // "His right-wing rival Ada Tarrow", "the long-serving clerk Ada Tarrow"
  if (
    /^(?!re-|co-|over-)\p{L}+-/u.test(text) ||
    (text === "running" && tokens[before + 1]?.text === "mate")
  )
    return false;
  // "at a guild meeting Tarrow said"
  const held = /^(?:meeting|hearing|briefing|gathering)$/.test(text);
  const opens = (from: number) =>
    isOf(tokens[from], DETERMINERS) &&
    /^(?:at|in|after|before|during|following)$/.test(tokens[from - 1]?.text ?? "");
  if (held && (opens(before - 1) || opens(before - 2))) return false;
  let name = at - 1;
  while (isOf(tokens[name], TITLES)) name--;
  if (name === before && name < at - 1 && /ed$/.test(text)) return true;
  if (name === before)
    return /ing$/.test(text) && text.length > 4 && !isOf(tokens[before - 1], DETERMINERS);
  if (!/ing$/.test(text) || text.length < 6) return false;
  const prior = tokens[before - 1];
  return !(isBoundary(prior) || /^(?:the|a|an|its|his|her|their)$/.test(prior?.text ?? ""));
}

function afterRelative(
  tokens: readonly Token[],
  before: number,
  at: number,
  found: (from: number, after: After) => Subject,
): Subject | null {
  const text = tokens[before]?.text;
  const between = tokens.slice(before + 1, at);
  // "the Weavers, whose general secretary Ada Tarrow said"
  const post = isMark(tokens[before - 1], ",") && isOf(between.at(-1), SOMEBODY);
  const plain = between.every((token) => token.kind === "word" && !isOf(token, PREPOSITIONS));
  if (text === "whose" && post && plain && between.length <= MOST_OF_POST)
    return found(at, "relative");
  if (
    !between.every((token) => token.capital || TITLES.has(token.text) || SOMEBODY.has(token.text))
  )
    return null;
  if (text === "that") return found(before + 1, "that");
  if (text === "what") return found(before + 1, "what");
  const inWhich = text === "which" && /^(?:in|on)$/.test(tokens[before - 1]?.text ?? "");
  return inWhich ? found(before + 1, "that") : null;
}

/** Whether "and" joins two who speak, and not two clauses. */
function isPlural(tokens: readonly Token[], joining: number): boolean {
  const prior = tokens[joining - 1];
  const before = isMark(prior, ",") ? tokens[joining - 2] : prior;
  if (!before || before.kind === "mark") return false;
  if (before.kind === "name" || before.capital) return true;
  return isOf(before, SOMEBODY) || isOf(before, BESIDE) || isOf(before, GROUPS);
}
