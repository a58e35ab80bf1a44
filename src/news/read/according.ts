import { clauseBefore } from "./left.ts";
import { isMark, isOf, type Token } from "./tokens.ts";
import { TITLES } from "./word-kinds.ts";

/** What a sentence has according to somebody, from one token to before another. */
interface According {
  readonly name: Token;
  readonly from: number;
  readonly to: number;
}

const FEWEST = 3;

/** "According to Ada Tarrow, the rules are old.", "The rules are old, according to Ada Tarrow."; not "to Tarrow’s book". */
export function accordingIn(tokens: readonly Token[]): According | null {
  const at = tokens.findIndex(
    ({ text }, at) => text === "according" && tokens[at + 1]?.text === "to",
  );
  if (at < 0) return null;
  let end = at + 2;
  while (isOf(tokens[end], TITLES)) end++;
  const name = tokens[end];
  const after = tokens[end + 1];
  if (name?.kind !== "name" || name.possessive) return null;
  if (at === 0) {
    if (!isMark(after, ",")) return null;
    let to = tokens.length;
    while (isMark(tokens[to - 1], ".!")) to--;
    const from = end + 2;
    return to - from >= FEWEST ? { name, from, to } : null;
  }
  const before = clauseBefore(tokens, at);
  return before && (!after || isMark(after, ".;")) ? { name, ...before } : null;
}
