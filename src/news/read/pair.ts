import type { ReadLine } from "./article.ts";
import { isOf, type Token } from "./tokens.ts";
import { TITLES } from "./word-kinds.ts";

const BOTH: ReadonlySet<string> = new Set(["both", "each", "jointly"]);

/** Two names that stand together where the subject of a verb does, and from which token. */
interface Pair {
  readonly names: readonly [Token, Token];
  readonly from: number;
}

/** Where a name with its titles begins that ends before a token; null where none stands there. */
function nameBefore(tokens: readonly Token[], end: number): number | null {
  const name = tokens[end - 1];
  if (name?.kind !== "name" || name.possessive) return null;
  let from = end - 1;
  while (isOf(tokens[from - 1], TITLES)) from--;
  return from;
}

/** The two who are the subject of a verb: "Tarrow and Mr Orrery both" said. Only where the sentence begins with them. */
export function pairBefore(tokens: readonly Token[], verb: number): Pair | null {
  const end = isOf(tokens[verb - 1], BOTH) ? verb - 1 : verb;
  const second = nameBefore(tokens, end);
  if (second === null || tokens[second - 1]?.text !== "and") return null;
  const from = nameBefore(tokens, second - 1);
  const names = [tokens[second - 2], tokens[end - 1]];
  const [one, other] = names;
  const opens = from !== null && (from === 0 || (from === 1 && isOf(tokens[0], BOTH)));
  return opens && one && other ? { names: [one, other], from } : null;
}

/** "Tarrow and Orrery were there. Both said that": the two with whom the line before one begins, where it names no other, and “both” stands before a verb. */
export function bothBefore(lines: readonly ReadLine[], at: number, verb: number): Pair | null {
  const [before, line] = [lines[at - 1], lines[at]];
  if (verb !== 1 || line?.tokens[0]?.text !== "both" || !before) return null;
  const { people, open, paragraph } = before.cast;
  const two = new Set(people.map(({ key }) => key)).size === 2;
  return two && !open && paragraph === line.paragraph ? pairOpening(before.tokens) : null;
}

/** The two with whom a sentence begins: "Tarrow and Mr Orrery were there"; null where there are others or none. */
function pairOpening(tokens: readonly Token[]): Pair | null {
  const joined = tokens.findIndex(({ text }) => text === "and");
  if (joined < 1 || nameBefore(tokens, joined) !== 0) return null;
  let second = joined + 1;
  while (isOf(tokens[second], TITLES)) second++;
  const [one, other, next] = [tokens[joined - 1], tokens[second], tokens[second + 1]];
  const ends = other?.kind === "name" && !other.possessive && next?.kind === "word";
  return one && other && ends && next.text !== "and" ? { names: [one, other], from: 0 } : null;
}
