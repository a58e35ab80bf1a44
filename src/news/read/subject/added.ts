import { isMark, isOf, type Token } from "../words/tokens.ts";
import {
  DETERMINERS,
  FINITE,
  JOINING,
  PREPOSITIONS,
  RELATIVE,
  SOMEBODY,
  TITLES,
} from "../words/word-kinds.ts";
import { isPersonNoun } from "./described.ts";
import { isBody } from "./member.ts";
import type { Subject } from "./subject.ts";

const MOST_OF_POST = 5;
const BREAKS = [DETERMINERS, FINITE, JOINING, PREPOSITIONS, RELATIVE];

/** "Ms", "shadow chancellor": whether all that stands from a token to before a name, if anything does, is what that one is. */
function isPostOf(tokens: readonly Token[], from: number, name: number): boolean {
  const words = tokens.slice(from, name);
  const last = words.findLast((token) => !isOf(token, TITLES));
  const plain = words.every(
    (token) => token.kind === "word" && !BREAKS.some((kind) => isOf(token, kind)),
  );
  const person = !last || isPersonNoun(last.text) || isOf(last, SOMEBODY);
  return plain && person && words.length <= MOST_OF_POST;
}

/** "It was late, with Ada Tarrow saying that", "…, with shadow chancellor Ada Tarrow warning": whom a sentence adds after its comma, right before a verb; null where it adds nobody, or more than one. */
export function addedBefore(tokens: readonly Token[], verb: number): Subject | null {
  const name = verb - 1;
  const token = tokens[name];
  if (token?.kind !== "name" || token.possessive || isBody(token)) return null;
  const from = tokens.findLastIndex(({ text }, at) => at < name && text === "with") + 1;
  const isAdded = from > 0 && isMark(tokens[from - 2], ",") && isPostOf(tokens, from, name);
  return isAdded ? { kind: "name", token, from, after: "start" } : null;
}
