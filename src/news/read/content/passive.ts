import { isMark, isOf, type Token } from "../words/tokens.ts";
import { ADVERBS, BEING, SOMEBODY, TITLES } from "../words/word-kinds.ts";

/** What something is called by somebody, in quotation marks: "was described by Ada Tarrow as “odd”". */
interface Called {
  readonly name: Token;
  readonly quote: number;
}

const CALLED =
  /^(?:described|dismissed|condemned|denounced|branded|dubbed|called|praised|hailed|derided|likened|summed)$/;
const FAR = 30;
const NEAR = 4;

const MOST_OF_POST = 5;

/** "Loom’s deputy clerk Ada Tarrow", "the guild’s clerk Ada Tarrow": the token of the name after whose clerk she is; the one given where no post stands before it. */
function pastOwner(tokens: readonly Token[], from: number): number {
  const owner = tokens[from]?.text === "the" ? from + 1 : from;
  const first = tokens[owner];
  if (first?.possessive !== true && !/[’']s$/.test(first?.text ?? "")) return from;
  const name = tokens.findIndex(({ kind }, at) => at > owner && kind !== "word");
  const post = tokens.slice(owner + 1, name);
  const plain = post.every(({ capital }) => !capital) && isOf(post.at(-1), SOMEBODY);
  return plain && post.length <= MOST_OF_POST ? name : from;
}

/** The name that "by" leads to; null where another word hangs on it. */
function nameAfter(tokens: readonly Token[], by: number): number | null {
  let at = pastOwner(tokens, by + 1);
  while (
    isOf(tokens[at], TITLES) ||
    (tokens[at]?.kind === "word" &&
      at - by < NEAR &&
      tokens[at + 1]?.kind === "name" &&
      tokens[at]?.text !== "of")
  )
    at++;
  const token = tokens[at];
  return token?.kind === "name" && !token.possessive ? at : null;
}

/** Reads "was dismissed by Tarrow, the clerk, as “…”" and "was called “…” by Tarrow"; null where nobody surely says it. */
export function passiveIn(tokens: readonly Token[]): Called | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || !CALLED.test(token.text)) continue;
    let before = at - 1;
    while (isOf(tokens[before], ADVERBS)) before--;
    if (!isOf(tokens[before], BEING)) continue;
    const found = byThenQuote(tokens, at + 1) ?? quoteThenBy(tokens, at + 1);
    if (found) return found;
  }
  return null;
}

function byThenQuote(tokens: readonly Token[], by: number): Called | null {
  if (tokens[by]?.text !== "by") return null;
  const at = nameAfter(tokens, by);
  const name = at === null ? undefined : tokens[at];
  if (at === null || !name) return null;
  for (let quote = at + 1; quote < Math.min(tokens.length, at + FAR); quote++) {
    if (tokens[quote]?.kind !== "quote") continue;
    const led = tokens[quote - 1]?.text === "as" || isMark(tokens[quote - 1], ":");
    const joined = tokens
      .slice(at + 1, quote)
      .some((token) => /^(?:and|but|while)$/.test(token.text) || isMark(token, ";"));
    return led && !joined ? { name, quote } : null;
  }
  return null;
}

function quoteThenBy(tokens: readonly Token[], from: number): Called | null {
  const as = tokens[from]?.text === "as" ? from + 1 : from;
  const quote = /^(?:an?|the)$/.test(tokens[as]?.text ?? "") ? as + 1 : as;
  if (tokens[quote]?.kind !== "quote" || tokens[quote + 1]?.text !== "by") return null;
  const at = nameAfter(tokens, quote + 1);
  const name = at === null ? undefined : tokens[at];
  return name ? { name, quote } : null;
}
