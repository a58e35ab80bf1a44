import type { Token } from "./read.ts";

/** What some words at a place say, and how many they are. */
export interface Said<Value> {
  readonly value: Value;
  readonly length: number;
}

/** Phrases of folded words and what each stands for; of those that stand at a place the longest is taken. */
export class Sayings<Value> {
  readonly #values = new Map<string, Value>();
  /** The most words of a phrase by the word it begins with: most words begin none. */
  readonly #longest = new Map<string, number>();

  constructor(said: Iterable<readonly [phrase: string, value: Value]> = []) {
    for (const [phrase, value] of said) this.set(phrase, value);
  }

  set(phrase: string, value: Value): void {
    const words = phrase.split(" ");
    const [first = ""] = words;
    this.#values.set(phrase, value);
    this.#longest.set(first, Math.max(this.longest(first), words.length));
  }

  get(phrase: string): Value | undefined {
    return this.#values.get(phrase);
  }

  /** How many words the longest phrase has that begins with a word; 0 where none does. */
  longest(first: string): number {
    return this.#longest.get(first) ?? 0;
  }

  /** The longest phrase that stands at a place; null where none does. */
  at(words: readonly string[], from: number): Said<Value> | null {
    const most = Math.min(this.longest(words[from] ?? ""), words.length - from);
    for (let length = most; length > 0; length--) {
      const value = this.#values.get(words.slice(from, from + length).join(" "));
      if (value !== undefined) return { value, length };
    }
    return null;
  }

  /** The same among tokens. */
  among(tokens: readonly Token[], from: number): Said<Value> | null {
    const most = this.longest(tokens[from]?.text ?? "");
    if (most === 0) return null;
    return this.at(
      tokens.slice(from, from + most).map(({ text }) => text),
      0,
    );
  }
}
