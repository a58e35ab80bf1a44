import type { Token } from "./tokens.ts";

const MOST_WORDS = 8;
const WITHIN = /^(?:of|for|&|and)$/;
/** What only the name of a body has in it. */
const BODY =
  /^(?:unions?|association|society|party|federation|network|group|league|forum|alliance|guild|council|circle|trust|university|staff|workers?[’']?)$/;

export const isBody = ({ named }: Token): boolean => named?.subject.kind === "organisation";

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && token.text !== "the" && /^\p{L}/u.test(token.text);

/** "the Depot and Dyers’ Union": where a body begins whose own name "and" is in, before a token that is not past its last word; null where two may be joined. */
export function joinedBody(tokens: readonly Token[], and: number, end: number): number | null {
  let from = and;
  while (end - from < MOST_WORDS && isOfBody(tokens, from - 1)) from--;
  const named = tokens.slice(from, end).some(({ text }) => BODY.test(text));
  return from < and && named && tokens[from - 1]?.text === "the" ? from : null;
}

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
