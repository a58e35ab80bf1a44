import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

type Tokens = readonly Token[];

const AT = wordSet("at during");
/** What may stand between "at" and "conference" and says no more than which conference. */
const WHICH = wordSet("the that this annual party labour young national autumn students s");
const YEAR = /^(?:19|20)\d\d$/;

/**
 * "What did Willsman get at the 2013 conference": the question with the year alone, since a contest is known by its time
 * and not by the meeting at which it was held; null where no conference is named so.
 */
export function withoutConference(tokens: Tokens): Tokens | null {
  const end = tokens.findIndex(({ text }) => text === "conference");
  const start = tokens.slice(0, Math.max(end, 0)).findLastIndex(({ text }) => AT.has(text));
  if (start < 1 || tokens[end + 1]?.text === "arrangements") return null;
  const between = tokens.slice(start + 1, end);
  const years = between.filter(({ text }) => YEAR.test(text));
  if (years.length > 1 || !between.every(({ text }) => WHICH.has(text) || YEAR.test(text)))
    return null;
  return [...tokens.slice(0, start), ...years, ...tokens.slice(end + 1)];
}
