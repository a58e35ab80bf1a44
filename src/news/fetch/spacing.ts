import type { Clock } from "./clock.ts";

/** One request at a time to a host, in the order they came, with a pause between two. Hosts do not wait for each other. */
export class Spacing {
  readonly #last = new Map<string, Promise<void>>();
  readonly #free = new Map<string, number>();
  readonly #pause: number;
  readonly #clock: Clock;

  /** @param pause milliseconds from the end of one request to the beginning of the next */
  constructor(pause: number, clock: Clock) {
    this.#pause = pause;
    this.#clock = clock;
  }

  /** Does `work` when the host is free for it. */
  async run<Done>(host: string, work: () => Promise<Done>): Promise<Done> {
    const name = host.toLowerCase().replace(/\.$/, "");
    const before = this.#last.get(name) ?? Promise.resolve();
    const mine = before.then(() => this.#paused(name, work));
    const over = mine.then(
      () => undefined,
      () => undefined,
    );
    this.#last.set(name, over);
    try {
      return await mine;
    } finally {
      if (this.#last.get(name) === over) this.#last.delete(name);
    }
  }

  async #paused<Done>(name: string, work: () => Promise<Done>): Promise<Done> {
    const early = (this.#free.get(name) ?? 0) - this.#clock.elapsed();
    if (early > 0) await this.#clock.wait(early);
    try {
      return await work();
    } finally {
      const now = this.#clock.elapsed();
      for (const [other, free] of this.#free) if (free <= now) this.#free.delete(other);
      this.#free.set(name, now + this.#pause);
    }
  }
}
