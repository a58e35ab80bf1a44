import type { Reading } from "./article.ts";
import { isTied, type Run } from "./neighbours.ts";
import type { Token } from "./token.ts";
import {
  HONORIFICS,
  INSTITUTIONS,
  isOrdinary,
  isPlace,
  ROLES,
  SPEAKING,
  words,
} from "./vocabulary.ts";

const FEWEST_LETTERS = 3;
/** What people do in an article that names them again, beside saying something. */
const DOES = words(
  "did would who congratulated came stood lost won took finished apologised declined refused resigned thinks believes wants hopes",
);

/** "Ms Quarrell", "Quarrell said": a word with a capital alone, as the surname of somebody who was named in full stands. */
function standsAlone(tokens: readonly Token[], run: Run): boolean {
  const [prior, token, next] = [tokens[run.from - 1], tokens[run.from], tokens[run.to]];
  if (!token?.capital || isTied(tokens, run) || token.text.length < FEWEST_LETTERS) return false;
  if (INSTITUTIONS.has(token.word) || ROLES.has(token.word) || isPlace(token.word)) return false;
  const joined = prior !== undefined && !token.apart;
  if (next?.capital && !next.apart) return false;
  if (joined && prior.capital && HONORIFICS.has(prior.word)) return true;
  if (isOrdinary(token.word) || (joined && (prior.capital || prior.word === "the"))) return false;
  // "Quarrell, who has left, said", "according to Quarrell"
  const told = next?.apart === true && !next.begins && next.word === "who";
  const source = prior?.word === "to" && tokens[run.from - 2]?.word === "according";
  if (told || source) return true;
  return next !== undefined && !next.apart && (SPEAKING.has(next.word) || DOES.has(next.word));
}

/** The surnames, without case, that an article has alone as those of people stand: after "Mr", or before what somebody said. */
export function surnamesAlone(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(
    readings.flatMap(({ words: { tokens, titled }, taken }) =>
      tokens.flatMap(({ word }, at) =>
        !titled &&
        !taken.has(at) &&
        standsAlone(tokens, { from: joinedFrom(tokens, at), to: at + 1 })
          ? [word]
          : [],
      ),
    ),
  );
}

/** No surname has more parts: of words joined without end none is looked for further. */
const MOST_PARTS = 4;

/** "Lodhi-Marsh wrote": where the name begins that ends at a token, with what is joined to it. */
function joinedFrom(tokens: readonly Token[], at: number): number {
  let from = at;
  while (tokens[from]?.tied === "-" && at - from < MOST_PARTS) from--;
  return from;
}

const PRONOUN = /^(?:he|she|him|her|his|herself|himself)$/;

/** Those among words that stand so which an article has in one sentence with “he” or “she”: where they begin a whole name they are somebody's first names, and no body's. */
export function goingWithPronoun(
  readings: readonly Reading[],
  alone: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    readings.flatMap(({ words: { tokens } }) =>
      tokens.some(({ word }) => PRONOUN.test(word))
        ? tokens.flatMap(({ word, begins }) => (begins && alone.has(word) ? [word] : []))
        : [],
    ),
  );
}
