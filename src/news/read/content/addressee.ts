import type { Part } from "../subject/bodies.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { TITLES } from "../words/word-kinds.ts";

const LETTER = /^(?:letter|e-?mail|message|note|memo|submission|complaint)$/;
const NEAR = 6;

/** "In a letter to Colin Vane, the clerk, Tarrow wrote": to whom what is said by the subject at a token was written; null where it is not told. */
export function addresseeIn(tokens: readonly Token[], subject: number): Part | null {
  if (tokens[0]?.text !== "in") return null;
  const to = tokens.findIndex(
    ({ text }, at) => at < NEAR && text === "to" && LETTER.test(tokens[at - 1]?.text ?? ""),
  );
  if (to < 0) return null;
  let from = to + 1;
  while (tokens[from]?.text === "the" || isOf(tokens[from], TITLES)) from++;
  const name = tokens[from];
  const ends = isMark(tokens[from + 1], ",");
  return name?.kind === "name" && !name.possessive && ends && from + 1 < subject
    ? { from, to: from + 1 }
    : null;
}

const MOST_OF_SENT = 14;
const MOST_OF_LISTENERS = 6;

/** "In a second message, sent later to two clerks, Tarrow was sorry.": to whom what the next sentence quotes was sent; null where it is not told. */
export function sentToIn(tokens: readonly Token[]): Part | null {
  const noun = tokens.findIndex(({ text }, at) => at < NEAR && LETTER.test(text));
  if (tokens[0]?.text !== "in" || noun < 0 || !isMark(tokens[noun + 1], ",")) return null;
  const to = tokens.findIndex(
    ({ text }, at) => at > noun + 2 && at < noun + MOST_OF_SENT && text === "to",
  );
  const end = tokens.findIndex(({ kind }, at) => at > to && kind !== "word");
  const sent = tokens[noun + 2]?.text === "sent" && to > 0 && isMark(tokens[end], ",");
  const clear = tokens.slice(noun + 2, to).every(({ kind }) => kind === "word");
  return sent && clear && end - to <= MOST_OF_LISTENERS ? { from: to + 1, to: end } : null;
}

const TURNING = /^(?:writing|speaking|talking|replying|responding)$/;
const TALK = /^(?:interview|conversation|reply|response|answer|exchange)$/;
const MOST_TO_NAME = 9;

/** "In a letter to Ada Tarrow, she", "Speaking to Ada Tarrow, she": whether the name at a token is of whoever is written or spoken to, and so is not "she". */
export function isAddressed(tokens: readonly Token[], at: number): boolean {
  let to = at - 1;
  while (isOf(tokens[to], TITLES)) to--;
  if (tokens[at]?.possessive || at > MOST_TO_NAME) return false;
  const lead = tokens[to]?.text ?? "";
  if (to === 1 && lead === "to") return TURNING.test(tokens[0]?.text ?? "");
  const noun = tokens[to - 1];
  if (!/^(?:in|on)$/.test(tokens[0]?.text ?? "") || !noun) return false;
  return lead === "to" ? LETTER.test(noun.text) || TALK.test(noun.text) : isTalkWith(noun, lead);
}

const isTalkWith = ({ text }: Token, lead: string): boolean =>
  lead === "with" && /^(?:interview|conversation)$/.test(text);

const SENT = /^(?:sent|written|addressed|e-?mailed|posted|dispatched|forwarded)$/;

/** "The email was sent on Monday by Ada Tarrow, the clerk, to Colin Vane.": to whom the one document of a sentence was sent; null where it is not told. */
export function documentSentTo(tokens: readonly Token[]): Part | null {
  const noun = tokens.findIndex(({ text }, at) => at < NEAR && LETTER.test(text));
  const sent = tokens.findIndex(({ text }, at) => at > noun && SENT.test(text));
  if (noun < 0 || sent < 0) return null;
  const named = tokens.flatMap((token, at): Part[] => {
    const from = pastTitles(tokens, at + 1);
    const name = tokens[from];
    const plain = at > sent && token.text === "to" && name?.kind === "name" && !name.possessive;
    return plain ? [{ from, to: from + 1 }] : [];
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}
