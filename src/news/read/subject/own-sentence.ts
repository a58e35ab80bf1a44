import type { Reading, ReadLine } from "../article.ts";
import { whoActsOn } from "../scene/apart.ts";
import type { Who } from "../scene/who.ts";
import { DASHES, isMark, isOf, type Token } from "../words/tokens.ts";
import { DETERMINERS, SOMEBODY, TITLES } from "../words/word-kinds.ts";
import { ownersOfThings } from "./owners.ts";
import { sentenceSubject } from "./sentence-subject.ts";
import type { Subject } from "./subject.ts";

/** One person without a name between the two, whom the pronoun may mean as well. */
const isUnnamed = (token: Token) => isOf(token, SOMEBODY) && !/(?:[^s]s|men)$/.test(token.text);

/**
 * The one whom a pronoun at a token means by its own sentence, which is about that one alone: "Tarrow, whose hall it is,
 * left, though she told …", "Tarrow won’t have it: the motion, she says, was late." Null where it leaves that open; `near`
 * where it is so near that nobody of another sentence is meant: "Tarrow is firm: “No,” she said."
 */
export function ofOwnSentence(
  reading: Reading,
  { tokens }: ReadLine,
  word: "he" | "she",
  at: number,
  near = false,
): Who | null {
  const opening = asFor(tokens, at);
  const subject = opening ?? sentenceSubject(tokens, at);
  if (subject === null || subject === "somebody" || subject.kind !== "name") return null;
  if (subject.after !== "start" || whoActsOn(tokens, at, word) === subject.token) return null;
  const who = reading.whoOf(subject.token);
  const { scene } = reading;
  const known = who ? scene.pronounOf(who) : null;
  if (who?.kind !== "person" || (known ?? word) !== word) return null;
  if (known === null && !near && !opening && !scene.isOnly(who, word)) return null;
  const after = tokens.indexOf(subject.token) + 1;
  // "Tarrow, she says, is late": nobody calls oneself so.
  if (!opening && after === at - 1 && isMark(tokens[after], ",")) return null;
  // "On Loom Forward, Tarrow is mild: it is old, she says": "she" is no group.
  const opens = tokens
    .slice(0, subject.from)
    .every((token) => token.kind !== "name" || reading.whoOf(token)?.kind === "organisation");
  const between = tokens.slice(after, at);
  const owners = ownersOfThings(tokens);
  const rival = between.some((token) => {
    if (owners.includes(token)) return false;
    const other = reading.whoOf(token);
    return other?.kind === "person" && other.key !== who.key && reading.scene.mayBe(other, word);
  });
  return opens && !rival && !between.some(isRival) ? who : null;
}

/** "As for Ms Tarrow, the clerk, she said": who is named for what follows at a token. */
function asFor(tokens: readonly Token[], at: number): Subject | null {
  if (tokens[0]?.text !== "as" || tokens[1]?.text !== "for" || !isMark(tokens[at - 1], ","))
    return null;
  const name = tokens.findIndex(({ kind }, index) => index > 1 && kind === "name");
  const token = tokens[name];
  const titled = tokens.slice(2, name).every((each) => isOf(each, TITLES));
  return token && titled && isMark(tokens[name + 1], ",")
    ? { kind: "name", token, from: 2, after: "start" }
    : null;
}

const isRival = (token: Token, at: number, between: readonly Token[]) =>
  isUnnamed(token) && !inAside(between, at) && !isPostHeld(between, at);

/** "Tarrow stood down as chair", "as finance committee chair": what somebody has been, and nobody else. */
function isPostHeld(between: readonly Token[], at: number): boolean {
  const as = between.findLastIndex(({ text }, index) => index < at && text === "as");
  const post = between.slice(as + 1, at);
  const plain = post.every((token) => token.kind === "word" && !isOf(token, DETERMINERS));
  return as >= 0 && plain && post.length < MOST_OF_POST;
}
const MOST_OF_POST = 3;

/** "Tarrow, a former clerk, left": what she is called is nobody else. */
function inAside(between: readonly Token[], at: number): boolean {
  const close = between.findIndex((token, index) => index > 0 && isMark(token, ",—–"));
  return isMark(between[0], ",—–") && at < close;
}

/** The token after the last colon or semicolon before a place, or after "LEEDS, July 2 (Shuttle) -", where what is said begins; 0 where there is none. */
export function afterColon(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at > 0; at--) {
    const head = isMark(tokens[at], DASHES) && isMark(tokens[at - 1], ")");
    if (isMark(tokens[at], ":;") || head) return at + 1;
  }
  return 0;
}
