import type { Reading } from "./article.ts";
import type { Content } from "./content.ts";
import { isOf, type Token } from "./tokens.ts";
import type { Who } from "./who.ts";
import { TITLES } from "./word-kinds.ts";

const UNDER = /^(?:for|of|with|to|about|like|than|at|over|without|behind|beside|alongside)$/;

/** "felt sorry for Ms Penhale": whether the name at a token only says for or of whom something is. */
function isUnder(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (isOf(tokens[before], TITLES)) before--;
  return tokens[before]?.kind === "word" && UNDER.test(tokens[before]?.text ?? "");
}

/** Those named in what somebody says; `passing` each of whom it only says for, of or with whom something is. */
export function namedIn(
  { whoOf }: Reading,
  tokens: readonly Token[],
  { from, to }: Pick<Content, "from" | "to">,
): readonly Who[] {
  const named = tokens.slice(from, to).flatMap((token, index) => {
    const who = token.possessive ? null : whoOf(token);
    return who ? [{ who, under: isUnder(tokens, from + index) }] : [];
  });
  const acts = new Set(named.filter(({ under }) => !under).map(({ who }) => who.key));
  return named.map(({ who }) => (acts.has(who.key) ? who : { ...who, passing: true }));
}
