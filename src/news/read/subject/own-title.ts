import { isMark, isOf, type Token } from "../words/tokens.ts";
import { DETERMINERS, FINITE, TITLES } from "../words/word-kinds.ts";
import type { Subject } from "./subject.ts";

const MOST_OF_ROLE = 9;

/** "Ms Tarrow", "its organiser, Ada Tarrow": whether all before a name tells only what that one is. */
export function isOwnTitle(part: readonly Token[], subject: Subject | null): boolean {
  if (subject?.kind !== "name") return false;
  const name = part.indexOf(subject.token);
  const before = part.slice(0, name).filter((token) => !isOf(token, TITLES));
  const role = isOf(before[0], DETERMINERS) && isMark(before.at(-1), ",");
  const plain = before
    .slice(0, -1)
    .every((token) => (token.kind === "word" && !isOf(token, FINITE)) || token.possessive);
  return before.length === 0 || (role && plain && before.length <= MOST_OF_ROLE);
}
