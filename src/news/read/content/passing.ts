import type { Reading } from "../article.ts";
import type { Who } from "../scene/who.ts";
import { isOf, type Token } from "../words/tokens.ts";
import { TITLES } from "../words/word-kinds.ts";
import { type Content, isSayingAt } from "./content-clause.ts";

const UNDER = /^(?:for|of|with|to|about|like|than|at|over|without|behind|beside|alongside)$/;

const SIDE =
  /^(?:supporters|backers|allies|followers|fans|friends|loyalists|critics|opponents|enemies)$/;

/** The token before a name and its titles. */
function beforeName(tokens: readonly Token[], name: number): number {
  let before = name - 1;
  while (isOf(tokens[before], TITLES)) before--;
  return before;
}

/** "felt sorry for Ms Penhale": whether the name at a token only says for or of whom something is. */
function isUnder(tokens: readonly Token[], at: number): boolean {
  const before = tokens[beforeName(tokens, at)];
  return before?.kind === "word" && UNDER.test(before.text);
}

/** "Accused supporters of Mr Vane": whether the name at a token only says whose side others are on. */
function isOfSide(tokens: readonly Token[], at: number): boolean {
  const before = beforeName(tokens, at);
  return tokens[before]?.text === "of" && SIDE.test(tokens[before - 1]?.text ?? "");
}

/** Who is named at a token, and neither owns what follows nor has only supporters there; null where nobody is. */
export function namedAt({ whoOf }: Reading, tokens: readonly Token[], at: number): Who | null {
  const token = tokens[at];
  return !token || token.possessive || isOfSide(tokens, at) ? null : whoOf(token);
}

/**
 * Those named in what somebody says, but for those whose supporters alone it is about; `passing` each of whom it only says
 * for, of or with whom something is, and where nobody speaks in it all: "Vane said Orrery had the skill".
 */
export function namedIn(
  reading: Reading,
  tokens: readonly Token[],
  { from, to }: Pick<Content, "from" | "to">,
): readonly Who[] {
  const named = tokens.slice(from, to).flatMap((_, index) => {
    const who = namedAt(reading, tokens, from + index);
    return who ? [{ who, under: isUnder(tokens, from + index) }] : [];
  });
  const speaks = tokens.some((_, at) => at >= from && at < to && isSayingAt(tokens, at));
  const acts = new Set(named.filter(({ under }) => !under).map(({ who }) => who.key));
  return named.map(({ who }) => {
    if (!acts.has(who.key)) return { ...who, passing: "under" };
    return speaks ? who : { ...who, passing: "acting" };
  });
}
