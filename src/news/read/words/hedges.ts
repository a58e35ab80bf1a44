import { isOf, type Token } from "./tokens.ts";
import { SAYINGS } from "./verbs.ts";
import { ADVERBS } from "./word-kinds.ts";

const HELD = /^(?:said|understood|reported)$/;
const IS = /^(?:is|was|are|were)$/;
const NAMED = /^(?:named|identified)$/;
const ONE = /^(?:man|woman|person|one|official|organiser|councillor)$/;
const FAR = 12;

/** "is understood to have told": the token with which it begins that others have it so, before a verb of saying; null where the article says so itself. */
export function hedgeBefore(tokens: readonly Token[], verb: number): number | null {
  let have = verb - 1;
  while (isOf(tokens[have], ADVERBS)) have--;
  const [held, to] = [tokens[have - 2], tokens[have - 1]];
  if (tokens[have]?.text !== "have" || to?.text !== "to" || !HELD.test(held?.text ?? ""))
    return null;
  let is = have - 3;
  while (isOf(tokens[is], ADVERBS)) is--;
  return IS.test(tokens[is]?.text ?? "") ? is : null;
}

const ALLEGED = /^(?:said|understood|reported|alleged|believed|thought|claimed|rumoured)$/;

/** Whether what a verb tells goes on with what is only alleged: "is reported to have filmed a march, at which he called them fools". */
export const isOnAlleged = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(
    ({ text }, at) =>
      at + 3 < verb &&
      ALLEGED.test(text) &&
      tokens[at + 1]?.text === "to" &&
      tokens[at + 2]?.text === "have" &&
      !SAYINGS.has(tokens[at + 3]?.text ?? "") &&
      tokens.slice(0, at).some((token) => IS.test(token.text)),
  ) && hedgeBefore(tokens, verb) === null;

/** Whether a verb only tells that others have it so: "is said to have written". */
export const isHedge = (tokens: readonly Token[], verb: number): boolean =>
  HELD.test(tokens[verb]?.text ?? "") &&
  tokens[verb + 1]?.text === "to" &&
  tokens[verb + 2]?.text === "have" &&
  tokens.slice(0, verb).some(({ text }) => IS.test(text));

/** "Tarrow is named by the Star as the woman who told": the token with which it begins that another names her, before "who"; null elsewhere. */
export function namedAs(tokens: readonly Token[], who: number): number | null {
  const led = tokens[who - 3]?.text === "as" && tokens[who - 2]?.text === "the";
  if (!led || !ONE.test(tokens[who - 1]?.text ?? "")) return null;
  for (let at = who - 4; at > Math.max(0, who - FAR); at--) {
    const token = tokens[at];
    if (token?.kind === "mark" || token?.kind === "quote" || token?.text === "and") return null;
    if (token?.kind === "word" && NAMED.test(token.text))
      return IS.test(tokens[at - 1]?.text ?? "") ? at - 1 : null;
  }
  return null;
}

/** "has reportedly told", "reportedly said": the token with which it begins that others have it so; null where they do not. */
function reportedlyBefore(tokens: readonly Token[], verb: number): number | null {
  let from = verb;
  while (
    isOf(tokens[from - 1], ADVERBS) ||
    /ly$|^(?:has|had|have)$/.test(tokens[from - 1]?.text ?? "")
  )
    from--;
  return tokens.slice(from, verb).some(({ text }) => text === "reportedly") ? from : null;
}

/** How others have it that somebody says what a verb tells, from one token to before another; null where the article tells it itself. */
export function hedgeOf(
  tokens: readonly Token[],
  verb: number,
): { readonly from: number; readonly to: number } | null {
  const hedge = hedgeBefore(tokens, verb) ?? reportedlyBefore(tokens, verb);
  if (hedge !== null) return { from: hedge, to: verb + 1 };
  let who = verb - 1;
  while (isOf(tokens[who], ADVERBS) || /^(?:has|had)$/.test(tokens[who]?.text ?? "")) who--;
  const named = tokens[who]?.text === "who" ? namedAs(tokens, who) : null;
  return named === null ? null : { from: named, to: who };
}
