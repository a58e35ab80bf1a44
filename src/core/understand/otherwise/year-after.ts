import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

const BEFORE = wordSet("the its their his her a that");
const YEAR = /^(?:19|20)\d\d$/;
/** What is spoken of by its year, and is said in one piece elsewhere: "off the slate". */
const OF_A_YEAR = wordSet("slate list ticket panel team reform reforms rulebook change changes");
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A question with a year, and its month, after what it is the time of: "off the 2016 slate" as "off the slate in 2016"; null where none stands before. */
export function withYearAfter(tokens: readonly Token[]): readonly Token[] | null {
  const word = (place: number) => tokens[place]?.text ?? "";
  const at = tokens.findIndex(({ text }, place) => {
    const start = MONTH.test(word(place - 1)) ? place - 1 : place;
    return YEAR.test(text) && BEFORE.has(word(start - 1)) && OF_A_YEAR.has(word(place + 1));
  });
  const [year, noun] = [tokens[at], tokens[at + 1]];
  if (!year || !noun) return null;
  const from = MONTH.test(word(at - 1)) ? at - 1 : at;
  const link = { ...year, text: "in" };
  return [
    ...tokens.slice(0, from),
    noun,
    link,
    ...tokens.slice(from, at + 1),
    ...tokens.slice(at + 2),
  ];
}
