import { LIMITS } from "./limits.ts";

/** What the desk has to tell whoever uses the playground: the last few, latest first, until the process ends. */
export class Notices {
  #last: readonly string[] = [];

  /** What was told before and is told again is there once. */
  add(text: string): void {
    this.#last = [text, ...this.#last.filter((other) => other !== text)].slice(0, LIMITS.notices);
  }

  all(): readonly string[] {
    return this.#last;
  }
}
