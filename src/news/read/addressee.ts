import type { Part } from "./bodies.ts";
import { isMark, isOf, type Token } from "./tokens.ts";
import { TITLES } from "./word-kinds.ts";

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
