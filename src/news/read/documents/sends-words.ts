import { pattern } from "../../../pattern.ts";
import { type Subject, subjectBefore } from "../subject/subject.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { DETERMINERS } from "../words/word-kinds.ts";

/** What one does whose own words follow; who "had a message" may have got it. */
const SENDS = pattern()`
  ^(?:
    sent|sends|gave|gives|offered|offers|issued|issues|texted|texts|posted|posts|e-?mailed
    |returned|released|published|left|made|makes|delivered|delivers
  )$
`;
const WORDS = pattern()`
  ^(?:
    answer|reply|response|retort|verdict|explanation|message|comment|warning|statement|note|text
    |e-?mail|line|summary|defence|prediction|apology|tweet|post|sentence|word|words
  )$
`;
/** "a message from Orrery", "a statement by the panel": another's. */
const ANOTHERS = /^(?:from|by|of|signed|written|saying|that|which|who|received)$/;
const BY_MEANS = /^(?:text|e-?mail|phone|telephone|letter|post|message|way)$/;
const MOST_OF_NOUN = 4;
const MOST_BESIDE = 8;

/** The token after whom something is sent, right after a verb: "sent us", "sent Mr Vane". */
function pastListener(tokens: readonly Token[], from: number): number {
  const at = pastTitles(tokens, from);
  const token = tokens[at];
  const named = token?.kind === "name" && !token.possessive;
  return named || /^(?:me|us|him|them)$/.test(token?.text ?? "") ? at + 1 : from;
}

/** "put out a statement": a verb with what goes with it, by where the last of the two stands. */
const isPutOut = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "out" && /^puts?$/.test(tokens[at - 1]?.text ?? "");

/** "a message of support" */
const isOfFeeling = ([of, feeling, next]: readonly Token[]): boolean =>
  of?.text === "of" &&
  /^(?:support|solidarity|thanks|sympathy|encouragement|defiance|hope|apology|regret)$/.test(
    feeling?.text ?? "",
  ) &&
  next?.kind !== "word";

/** "a post of its own" */
const isOfOwn = ([of, whose, own]: readonly Token[]): boolean =>
  of?.text === "of" && /^(?:his|her|its|their)$/.test(whose?.text ?? "") && own?.text === "own";

/** "Tarrow sent a one-line answer:", "Tarrow gave us this reply by text:": whose words follow a colon; null where they may be another's. */
export function sentWords(tokens: readonly Token[], colon: number): Subject | null {
  const does = tokens.findIndex(
    ({ kind, text }, at) => kind === "word" && (SENDS.test(text) || isPutOut(tokens, at)),
  );
  if (does < 1) return null;
  const verb = isPutOut(tokens, does) ? does - 1 : does;
  const from = pastListener(tokens, does + 1);
  if (!/^(?:an?|one|this|his|her|their|its|just|only)$/.test(tokens[from]?.text ?? "")) return null;
  const noun = tokens.findIndex(({ text }, at) => at > from && WORDS.test(text));
  const beside = tokens.slice(noun + 1, colon);
  const plain = tokens
    .slice(from + 1, noun)
    .every((token) => token.kind === "word" && !isOf(token, DETERMINERS));
  const own = beside.every(
    ({ text }, at) =>
      !ANOTHERS.test(text) ||
      isOfOwn(beside.slice(at, at + 3)) ||
      isOfFeeling(beside.slice(at, at + 3)) ||
      (text === "by" && BY_MEANS.test(beside[at + 1]?.text ?? "")),
  );
  const near = noun > from && noun - from <= MOST_OF_NOUN && beside.length <= MOST_BESIDE;
  const clear = beside.every(
    (token) => token.kind === "word" || token.kind === "name" || isMark(token, ","),
  );
  return near && noun < colon && plain && own && clear ? subjectBefore(tokens, verb) : null;
}

const GET = /^(?:get|had|got|obtained|coaxed|prised|extracted)$/;

/** "was all that the reporter could get from her": who is named at the end of the words that a sentence begins with; null where nobody is. */
export function gotFrom(tokens: readonly Token[], all: number): Subject | null {
  const get = tokens.findIndex(
    ({ kind, text }, at) => at > all && kind === "word" && GET.test(text),
  );
  const out = tokens[get + 1]?.text === "out" && tokens[get + 2]?.text === "of";
  if (get < 0 || !(out || tokens[get + 1]?.text === "from")) return null;
  const last = pastTitles(tokens, get + (out ? 3 : 2));
  const token = tokens[last];
  if (!token || (tokens[last + 1] && !isMark(tokens[last + 1], "."))) return null;
  const word = { him: "he", her: "she" }[token.text];
  if (word) return { kind: "pronoun", word, from: last };
  return token.kind === "name" && !token.possessive
    ? { kind: "name", token, from: last, after: "start" }
    : null;
}
