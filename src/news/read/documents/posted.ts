import type { Token } from "../words/tokens.ts";
import { isMark } from "../words/tokens.ts";

const MADE_PUBLIC = /^(?:posted|published|shared|sent|issued|released|written|printed)$/;
const MOST_OF_THING = 5;

/** "Tarrow, in a reply posted on her site, said": whether a verb only says where that is to be found in which somebody says something. */
export function isPosted(tokens: readonly Token[], verb: number): boolean {
  const into = tokens.findLastIndex(
    ({ kind, text }, at) => at < verb && kind === "word" && /^(?:in|on)$/.test(text),
  );
  // "In a letter, posted on X, she said": with a comma or none.
  const thing = tokens.slice(into + 1, isMark(tokens[verb - 1], ",") ? verb - 1 : verb);
  return (
    MADE_PUBLIC.test(tokens[verb]?.text ?? "") &&
    into >= 0 &&
    (into === 0 || isMark(tokens[into - 1], ",")) &&
    /^(?:an?|the|his|her|its|their|one|another)$/.test(thing[0]?.text ?? "") &&
    thing.length > 1 &&
    thing.length <= MOST_OF_THING &&
    thing.every(({ kind }) => kind === "word")
  );
}
