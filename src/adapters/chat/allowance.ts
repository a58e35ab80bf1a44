export type Allowed = "yes" | "no, say so" | "no, said already";

interface Window {
  readonly from: number;
  count: number;
  said: boolean;
}

/** Counts work by who or where it is for, in windows of a set length, and says when it is too much. */
export class Allowance {
  readonly #windows = new Map<string, Window>();
  readonly #within: number;
  readonly #elapsed: () => number;

  /** @param within milliseconds; @param elapsed milliseconds since some moment */
  constructor(within: number, elapsed: () => number) {
    this.#within = within;
    this.#elapsed = elapsed;
  }

  /** Counts one more for `key`. The first that is one too many is to be told so, the next are not. */
  take(key: string, most: number): Allowed {
    const now = this.#elapsed();
    for (const [other, { from }] of this.#windows) {
      if (now - from < this.#within) break;
      this.#windows.delete(other);
    }
    const window = this.#windows.get(key) ?? { from: now, count: 0, said: false };
    this.#windows.set(key, window);
    window.count += 1;
    if (window.count <= most) return "yes";
    if (window.said) return "no, said already";
    window.said = true;
    return "no, say so";
  }
}
