import type { Clock } from "./clock.ts";

/** Work in lanes: one at a time in each, in the order it came; lanes do not wait for each other. */
export class Lanes {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does `work` when what came before it in the lane is over. */
  async run<Result>(lane: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(lane);
    const mine = (before ?? Promise.resolve()).then(work, work);
    const over = mine.then(
      () => undefined,
      () => undefined,
    );
    this.#last.set(lane, over);
    try {
      return await mine;
    } finally {
      if (this.#last.get(lane) === over) this.#last.delete(lane);
    }
  }

  /** Resolves when all that is in the lanes now is over. */
  async over(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}

/** Lanes with a least time between one piece of work and the next. */
export class Pace {
  readonly #lanes = new Lanes();
  readonly #free = new Map<string, number>();
  readonly #gap: number;
  readonly #clock: Clock;

  /** @param gap milliseconds */
  constructor(gap: number, clock: Clock) {
    this.#gap = gap;
    this.#clock = clock;
  }

  run<Result>(lane: string, work: () => Promise<Result>): Promise<Result> {
    return this.#lanes.run(lane, async () => {
      const early = (this.#free.get(lane) ?? 0) - this.#clock.elapsed();
      if (early > 0) await this.#clock.wait(early);
      try {
        return await work();
      } finally {
        this.#after(lane);
      }
    });
  }

  #after(lane: string): void {
    const now = this.#clock.elapsed();
    for (const [other, free] of this.#free) if (free <= now) this.#free.delete(other);
    this.#free.set(lane, now + this.#gap);
  }
}
