import { isMark, isOf, type Token } from "../words/tokens.ts";
import { TITLES } from "../words/word-kinds.ts";
import { isBody } from "./member.ts";
import type { Subject } from "./subject.ts";

/** "It was late, with Ada Tarrow saying that": whom a sentence adds after its comma, right before a verb; null where it adds nobody, or more than one. */
export function addedBefore(tokens: readonly Token[], verb: number): Subject | null {
  const token = tokens[verb - 1];
  if (token?.kind !== "name" || token.possessive) return null;
  let from = verb - 2;
  while (isOf(tokens[from], TITLES)) from--;
  const isAdded = tokens[from]?.text === "with" && isMark(tokens[from - 1], ",");
  return isAdded && !isBody(token) ? { kind: "name", token, from: from + 1, after: "start" } : null;
}
