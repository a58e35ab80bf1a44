import { pattern } from "../../../pattern.ts";
import { stemsIn } from "../words/alike.ts";

/** Things that are told apart by what they say or are for, and not by a name: a line has to say which. */
const SAYS_WHICH = pattern()`
  ^(?:
    rules?|laws?|clauses?|polic(?:y|ies)|charges?|offences?|conditions?|principles?|promises?
    |pledges?|demands?|amendments?|motions?
  )$
`;
const AFTER =
  "(?:about|against|on|that|which|for|of|to|called|named|known as|banning|requiring|forbidding|under which|saying)";
const BEFORE_IT = '(?:\\p{L}+-\\p{L}+(?:-\\p{L}+)?|\\p{L}+[’\']s? own|[“"‘][^“”"’]{3,40}[”"’])';

/** The things among some words that a line names one of only by saying which. */
export const toBeNamed = (words: readonly string[]): readonly string[] =>
  words.filter((word) => SAYS_WHICH.test(word));

/** Whether a text says which one of some things: "rules about leaflets", "the five-member rule", "rule 4"; not "broke the rules". */
export function saysWhichOf(text: string, things: readonly string[]): boolean {
  const wanted = stemsIn(things.join(" "));
  const isThing = (word = "") => [...stemsIn(word)].some((stem) => wanted.has(stem));
  const after = [...text.matchAll(new RegExp(`(\\p{L}+) ${AFTER}\\b`, "gu"))];
  const before = [...text.matchAll(new RegExp(`${BEFORE_IT} (\\p{L}+)`, "gu"))];
  const numbered = [...text.matchAll(/(\p{L}+) (?:\d|[IVX]+\b)/gu)];
  return [...after, ...before, ...numbered].some(([, word]) => isThing(word));
}
