import { BegunWords } from "./begun-words.ts";
import type { Name } from "./names.ts";
import { nameWords } from "./understand/read.ts";

/** How what was typed matches a name, best first. */
export const RANKS = ["exact", "beginning", "word", "alias"] as const;
export type Rank = (typeof RANKS)[number];

type Words = readonly string[];

interface Entry {
  readonly name: Name;
  /** The name in folded words joined by spaces, and those words. */
  readonly whole: string;
  readonly words: Words;
  /** The words of each other name, and those of the clues. */
  readonly others: readonly Words[];
  /** Its place among the likeliest. */
  readonly at: number;
}

/** Text in the words that names are compared by: case, accents and hyphens away, a date in its numbers. */
export function typedWords(text: string): Words {
  return nameWords(text).flatMap((word) => word.split(/[-/]/));
}

/** As many first letters as entries are kept under. */
const KEPT = 3;

/** Entries by how a text of theirs begins, so that a keystroke does not read them all. */
class Beginnings {
  readonly #entries = new Map<string, Entry[]>();

  add(text: string, entry: Entry): void {
    for (let length = 1; length <= Math.min(KEPT, text.length); length++) {
      const key = text.slice(0, length);
      const known = this.#entries.get(key);
      if (!known) this.#entries.set(key, [entry]);
      else if (known.at(-1) !== entry) known.push(entry);
    }
  }

  of(text: string): readonly Entry[] {
    return this.#entries.get(text.slice(0, KEPT)) ?? [];
  }
}

/** Whether each word begins another of the words; the longer ones come first, so none takes a shorter one's. */
function begins(longestFirst: Words, words: Words): boolean {
  const left = [...words];
  return longestFirst.every((typed) => {
    const at = left.findIndex((word) => word.startsWith(typed));
    return at >= 0 && left.splice(at, 1).length > 0;
  });
}

/** Names of one kind, the likeliest first, found by what is typed of them. */
export class NameIndex {
  readonly names: readonly Name[];
  readonly #whole = new Map<string, Entry[]>();
  readonly #beginnings = new Beginnings();
  readonly #words = new Beginnings();
  readonly #all = new Beginnings();
  readonly #begun: BegunWords;

  constructor(names: readonly Name[]) {
    this.names = names;
    const known = new Set<string>();
    names.forEach((name, at) => {
      const words = typedWords(name.name);
      const others = name.others.map(typedWords);
      const clues = [...new Set(name.clues.flatMap(typedWords))];
      const whole = words.join(" ");
      const entry: Entry = { name, whole, words, others: [...others, clues], at };
      for (const text of new Set([whole, ...[...others, typedWords(name.id)].map(joined)])) {
        this.#whole.set(text, [...(this.#whole.get(text) ?? []), entry]);
      }
      this.#beginnings.add(whole, entry);
      for (const word of words) this.#words.add(word, entry);
      for (const word of [...words, ...entry.others.flat()]) {
        this.#all.add(word, entry);
        known.add(word);
      }
    });
    this.#begun = new BegunWords(known);
  }

  /** The names that these words match so, the likeliest first, at most so many; none that was `had`. */
  find(rank: Rank, typed: Words, limit: number, had: ReadonlySet<Name>): readonly Name[] {
    return this.#find(rank, typed, limit, had).map(({ name }) => name);
  }

  /** The names that these words match with one slip in one of them, the likeliest first. */
  slips(typed: Words, limit: number): readonly Name[] {
    const found = new Set<Entry>();
    typed.forEach((word, at) => {
      for (const meant of this.#begun.near(word)) {
        const words = typed.with(at, meant);
        for (const rank of RANKS) {
          for (const entry of this.#find(rank, words, limit, new Set())) found.add(entry);
        }
      }
    });
    const likeliest = [...found].sort((a, b) => a.at - b.at);
    return likeliest.slice(0, limit).map(({ name }) => name);
  }

  #find(rank: Rank, typed: Words, limit: number, had: ReadonlySet<Name>): readonly Entry[] {
    const longestFirst = [...typed].sort((a, b) => b.length - a.length);
    const text = joined(typed);
    const among = (entries: Beginnings) =>
      typed.map((word) => entries.of(word)).sort((a, b) => a.length - b.length)[0] ?? [];
    switch (rank) {
      case "exact":
        return pick(this.#whole.get(text) ?? [], () => true, limit, had);
      case "beginning":
        return pick(this.#beginnings.of(text), ({ whole }) => whole.startsWith(text), limit, had);
      case "word":
        return pick(among(this.#words), ({ words }) => begins(longestFirst, words), limit, had);
      case "alias": {
        const fits = ({ words, others }: Entry) =>
          others.some((other) => begins(longestFirst, [...words, ...other]));
        return pick(among(this.#all), fits, limit, had);
      }
    }
  }
}

const joined = (words: Words) => words.join(" ");

function pick(
  entries: readonly Entry[],
  fits: (entry: Entry) => boolean,
  limit: number,
  had: ReadonlySet<Name>,
): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    if (found.length >= limit) break;
    if (!had.has(entry.name) && fits(entry)) found.push(entry);
  }
  return found;
}
