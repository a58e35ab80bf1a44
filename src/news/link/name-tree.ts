import { type Token, tokensOf } from "./token.ts";

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  values: Value[];
}

/** A name that stands at a place, from one word to before another. */
export interface Hit<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/**
 * Many names, found in one walk over words. A tree of whole words and not of letters (Aho-Corasick's): a name begins
 * and ends with a word, so that "Progressive" never has "Progress" in it, and no name has more than some ten words.
 */
export class NameTree<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] };
  /** Whether a name begins with a small letter: most words of a text need no look-up where none does. */
  #uncapitalised = false;

  /** Adds a name as it is written; what has no word adds nothing. */
  add(name: string, value: Value): void {
    let at = this.#root;
    const tokens = tokensOf(name);
    if (tokens.length === 0) return;
    if (!tokens[0]?.capital) this.#uncapitalised = true;
    tokens.forEach((token, index) => {
      const key = keyOf(token, index === 0);
      const next = at.next.get(key) ?? { next: new Map(), values: [] };
      at.next.set(key, next);
      at = next;
    });
    at.values.push(value);
  }

  /** Whether a name begins with this word. */
  begins(word: string): boolean {
    return this.#root.next.has(word);
  }

  /** Every name that begins at a place, the longest first. */
  at(tokens: readonly Token[], from: number): readonly Hit<Value>[] {
    const first = tokens[from];
    if (!first || (!first.capital && !this.#uncapitalised)) return NONE;
    let node = this.#root.next.get(first.word);
    if (!node) return NONE;
    const hits: Hit<Value>[] = [];
    for (let to = from + 1; node; to++) {
      for (const value of node.values) hits.unshift({ from, to, value });
      const token = tokens[to];
      node = token && node.next.get(keyOf(token, false));
    }
    return hits;
  }
}

const NONE: readonly never[] = [];

/** "Bakers, Food" and "Bakers Food" are two names: a mark within a name is part of it. */
const keyOf = ({ word, apart }: Token, first: boolean) => (apart && !first ? `,${word}` : word);
