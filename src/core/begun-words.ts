/** The shortest word in which a slip is forgiven: among shorter ones every word is near another. */
const SHORTEST = 4;

/**
 * Words found by how they begin, also with one slip of the keyboard in what was typed so far. Looks only
 * where letters that are right lead to, so the time hardly grows with how many words there are.
 */
export class BegunWords {
  readonly #words: readonly string[];
  readonly #letters: readonly string[];

  constructor(words: Iterable<string>) {
    this.#words = [...new Set(words)].sort();
    this.#letters = [...new Set(this.#words.flatMap((word) => [...word]))];
  }

  /** Whether a word begins so. */
  has(begun: string): boolean {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? "") < begun) low = middle + 1;
      else high = middle;
    }
    return this.#words[low]?.startsWith(begun) ?? false;
  }

  /** How words begin that differ from this beginning by one letter more, less, other or swapped; none that goes on from it. */
  near(begun: string): readonly string[] {
    if (begun.length < SHORTEST || /\d/.test(begun)) return [];
    const found = new Set<string>();
    for (let at = 0; at < begun.length; at++) {
      const right = begun.slice(0, at);
      if (!this.has(right)) break;
      for (const other of this.#slips(right, begun.slice(at))) {
        if (other.length >= SHORTEST && !other.startsWith(begun) && this.has(other))
          found.add(other);
      }
    }
    return [...found];
  }

  /** What may have been meant where the slip is in the first letter of `rest`. */
  #slips(right: string, rest: string): readonly string[] {
    const after = rest.slice(1);
    const swapped = `${rest.charAt(1)}${rest.charAt(0)}${rest.slice(2)}`;
    const one = this.#letters.flatMap((letter) => [letter + after, letter + rest]);
    return [after, swapped, ...one].map((end) => right + end);
  }
}
