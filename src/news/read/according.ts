import { clauseBefore } from "./left.ts";
import type { Subject } from "./subject.ts";
import { isMark, isOf, type Token } from "./tokens.ts";
import { TITLES } from "./word-kinds.ts";

/** What a sentence has according to somebody, from one token to before another. */
interface According {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
}

const FEWEST = 3;
/** "In Tarrow’s view", "by her reckoning". */
const VIEW =
  /^(?:view|opinion|experience|reckoning|judge?ment|telling|eyes|words|mind|estimate|estimation|calculation|account|version)$/;
const PRONOUN: Readonly<Record<string, string>> = { his: "he", her: "she" };

const named = (token: Token, from: number): Subject => ({
  kind: "name",
  token,
  from,
  after: "start",
});

/** The sentence's end without its last mark. */
function endOf(tokens: readonly Token[]): number {
  let to = tokens.length;
  while (isMark(tokens[to - 1], ".!")) to--;
  return to;
}

/** "According to Ada Tarrow, the rules are old.", "The rules are old, according to Ada Tarrow."; not "to Tarrow’s book". */
export function accordingIn(tokens: readonly Token[]): According | null {
  const at = tokens.findIndex(
    ({ text }, at) => text === "according" && tokens[at + 1]?.text === "to",
  );
  if (at < 0) return inView(tokens);
  let end = at + 2;
  while (isOf(tokens[end], TITLES)) end++;
  const name = tokens[end];
  const after = tokens[end + 1];
  if (name?.kind !== "name" || name.possessive) return null;
  if (at === 0) {
    if (!isMark(after, ",")) return null;
    const to = endOf(tokens);
    const from = end + 2;
    return to - from >= FEWEST ? { subject: named(name, at), from, to } : null;
  }
  const aside = isMark(tokens[at - 1], ",") && isMark(after, ",");
  if (aside) return { subject: named(name, at), from: 0, to: endOf(tokens) };
  const before = clauseBefore(tokens, at);
  return before && (!after || isMark(after, ".;")) ? { subject: named(name, at), ...before } : null;
}

/** "In Tarrow’s view the rules are old.", "By her reckoning, …". */
function inView(tokens: readonly Token[]): According | null {
  const [lead, whose, noun] = tokens;
  if (!/^(?:in|by|to)$/.test(lead?.text ?? "") || !VIEW.test(noun?.text ?? "")) return null;
  const from = isMark(tokens[3], ",") ? 4 : 3;
  const to = endOf(tokens);
  if (!whose || to - from < FEWEST) return null;
  if (whose.kind === "name" && whose.possessive) return { subject: named(whose, 1), from, to };
  const word = PRONOUN[whose.text];
  return word ? { subject: { kind: "pronoun", word, from: 1 }, from, to } : null;
}
