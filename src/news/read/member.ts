import type { Token } from "./tokens.ts";

const MOST_WORDS = 8;
const WITHIN = /^(?:of|for|&|and)$/;

export const isBody = ({ named }: Token): boolean => named?.subject.kind === "organisation";

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && token.text !== "the" && /^\p{L}/u.test(token.text);

const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) ||
  (tokens[at]?.kind === "word" && WITHIN.test(tokens[at]?.text ?? "") && isCapital(tokens[at - 1]));

/** Where the person stands whose body the words up to a token name: "Ada Tarrow of the Federation of Dock and Loom Workers"; -1 where nobody does. */
export function memberOf(tokens: readonly Token[], last: number): number {
  let body = last;
  while (last - body < MOST_WORDS && isOfBody(tokens, body - 1)) body--;
  const of = tokens[body - 1]?.text === "the" ? body - 2 : body - 1;
  const person = tokens[of - 1];
  const own = /^(?:of|from)$/.test(tokens[of]?.text ?? "") && person?.kind === "name";
  return own && !person.possessive && !isBody(person) ? of - 1 : -1;
}
