import { distance } from "fastest-levenshtein";

/** The shortest word in which a slip is forgiven: among shorter ones every word is near a name. */
const SHORTEST = 4;
/** The shortest word of a name that a longer one can be meant for: "daar" for "dar". */
const SHORTEST_KNOWN = 3;

function shortened(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether two words are one letter more, less, other or swapped apart. */
export function oneSlip(a: string, b: string): boolean {
  return a !== b && (distance(a, b) === 1 || swapped(a, b));
}

/** Endings of names that sound alike in British English, so that a name written by ear has one for another. */
const ENDINGS = ["er", "ar", "or", "a"];
/** What is left of a name at least before such an ending. */
const SHORTEST_STEM = 4;

/** The same word with each ending that sounds as its own does: "gurinda" for "gurinder". */
function soundingAlike(word: string): readonly string[] {
  const ending = ENDINGS.find((each) => word.endsWith(each));
  const stem = ending ? word.slice(0, -ending.length) : "";
  return stem.length < SHORTEST_STEM
    ? []
    : ENDINGS.filter((each) => each !== ending).map((each) => stem + each);
}

/**
 * Words found again with one slip, in time that does not grow with how many there are: two words one slip
 * apart share a form with one letter left out (Garbe's symmetric deletion).
 */
export class Slips {
  readonly #words = new Set<string>();
  readonly #forms = new Map<string, string[]>();
  #longest = 0;

  add(word: string): void {
    if (word.length < SHORTEST_KNOWN || this.#words.has(word)) return;
    this.#words.add(word);
    this.#longest = Math.max(this.#longest, word.length);
    for (const form of new Set([word, ...shortened(word)])) {
      const known = this.#forms.get(form);
      if (known) known.push(word);
      else this.#forms.set(form, [word]);
    }
  }

  /** Whether this very word is among them. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Words one slip from this one, or that sound as it does; none for a word that is itself among them, or too short. */
  near(word: string): readonly string[] {
    return this.#words.has(word) ? [] : this.beside(word);
  }

  /** The same, and of a word that is itself among them the others: "webbe" for "webb". */
  beside(word: string): readonly string[] {
    if (word.length < SHORTEST || word.length > this.#longest + 1) return [];
    const found = new Set(soundingAlike(word).filter((each) => this.#words.has(each)));
    for (const form of [word, ...shortened(word)]) {
      for (const candidate of this.#forms.get(form) ?? []) {
        if (oneSlip(word, candidate)) found.add(candidate);
      }
    }
    return [...found];
  }
}
