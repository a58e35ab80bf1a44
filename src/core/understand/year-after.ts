import type { Token } from "./read.ts";
import { wordSet } from "./word-set.ts";

const BEFORE = wordSet("the its their his her a that");
const YEAR = /^(?:19|20)\d\d$/;
/** What is spoken of by its year, and is said in one piece elsewhere: "off the slate". */
const OF_A_YEAR = wordSet("slate list ticket panel team reform reforms rulebook");

/** A question with the year after what it is the year of: "off the 2016 slate" as "off the slate in 2016"; null where none stands before. */
export function withYearAfter(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex(
    ({ text }, place) =>
      YEAR.test(text) &&
      BEFORE.has(tokens[place - 1]?.text ?? "") &&
      OF_A_YEAR.has(tokens[place + 1]?.text ?? ""),
  );
  const [year, noun] = [tokens[at], tokens[at + 1]];
  if (!year || !noun) return null;
  const link = { ...year, text: "in" };
  return [...tokens.slice(0, at), noun, link, year, ...tokens.slice(at + 2)];
}
