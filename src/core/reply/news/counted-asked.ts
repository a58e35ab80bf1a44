import type { Close } from "../../articles/closest/closest.ts";
import { beforeOf } from "../../articles/lines/fit.ts";
import { type Alike, alikeOf } from "../../articles/words/alike.ts";
import { countsIn } from "../../articles/words/counted.ts";
import type { NewsQueryOf } from "../../news-query.ts";

const COUNTED = "many";

/** The thing of which a question asks how many, by so many words right after; where "many" is only a hint, by the first. */
function countedIn(
  { hints = [], words = [] }: NewsQueryOf<"reported">,
  within: number,
): readonly Alike[] {
  if (!(hints.includes(COUNTED) || words.includes(COUNTED))) return [];
  const from = words.indexOf(COUNTED) + 1;
  return words.slice(from, from + within).map(alikeOf);
}

/**
 * Whether a line tells how many there are of what a question asks how many of: of the word right after "how many", or of
 * one of so many. True where it asks for no number.
 */
export function countsAsked(
  { read, at }: Close,
  query: NewsQueryOf<"reported">,
  within = 1,
): boolean {
  const things = countedIn(query, within);
  const text = read.lines[at]?.text ?? "";
  return things.length === 0 || countsIn(text, beforeOf(read.lines, at), things);
}
