import type { Subject } from "./subject.ts";
import { isMark, isOf, type Token } from "./tokens.ts";
import { SAYINGS } from "./verbs.ts";
import { FINITE, JOINING, RELATIVE, TITLES } from "./word-kinds.ts";

/** What somebody says, as a thing of that one's. */
const SAID =
  /^(?:argument|answer|reply|response|complaint|view|position|point|case|contention|claim|conclusion|verdict|explanation|defence|warning|message|advice|proposal|suggestion|demand|plea|promise|pledge)$/;
const PRONOUN: Readonly<Record<string, "he" | "she">> = { his: "he", her: "she" };
const MOST_BEFORE = 2;
const MOST_TO = 5;
const FEWEST = 3;

/** What is said where it is told as somebody's own argument, from one token to before another. */
interface Argued {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
}

/** Whose thing it is that a sentence begins with, and the token after that one; null where it is nobody's. */
function ownerOf(tokens: readonly Token[]): { subject: Subject; next: number } | null {
  let at = isOf(tokens[0], JOINING) ? 1 : 0;
  while (isOf(tokens[at], TITLES)) at++;
  const token = tokens[at];
  const word = token?.kind === "word" ? PRONOUN[token.text] : undefined;
  if (word) return { subject: { kind: "pronoun", word, from: at }, next: at + 1 };
  if (token?.kind !== "name" || !token.possessive) return null;
  return { subject: { kind: "name", token, from: at, after: "start" }, next: at + 1 };
}

/** Whether words tell only to whom it is put: "to the officers". */
const isPutTo = (words: readonly Token[]): boolean =>
  words.length === 0 ||
  (words.length <= MOST_TO &&
    words[0]?.text === "to" &&
    words.every(
      (token) =>
        token.kind !== "mark" &&
        token.kind !== "quote" &&
        ![FINITE, RELATIVE].some((kinds) => isOf(token, kinds)),
    ));

/** "Tarrow's argument is that …", "Her answer to them was that …", "Tarrow's proposal was for the hall to be shut": what that one says; null elsewhere. */
export function arguedIn(tokens: readonly Token[]): Argued | null {
  const owner = ownerOf(tokens);
  if (!owner) return null;
  const noun = tokens.findIndex(
    ({ kind, text }, at) => at >= owner.next && kind === "word" && SAID.test(text),
  );
  const is = tokens.findIndex(({ text }, at) => at > noun && /^(?:is|was|remains)$/.test(text));
  const plain = tokens
    .slice(owner.next, noun)
    .every(({ kind, text }) => kind === "word" && !SAYINGS.has(text));
  if (noun < 0 || noun - owner.next > MOST_BEFORE || !plain || is < 0) return null;
  const leads = tokens[is + 1]?.text;
  if (!isPutTo(tokens.slice(noun + 1, is)) || (leads !== "that" && leads !== "for")) return null;
  let to = tokens.length;
  while (isMark(tokens[to - 1], ".!")) to--;
  const from = leads === "that" ? is + 2 : owner.subject.from;
  return to - is > FEWEST ? { subject: owner.subject, from, to, tokens } : null;
}
