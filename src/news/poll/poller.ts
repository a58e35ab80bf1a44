import { errorLine } from "#src/log.ts";
import type { KeptFeed } from "./feed-store.ts";
import { BETWEEN } from "./next-try.ts";
import { type Polling, pollFeed } from "./poll-feed.ts";

/** Feeds that are asked at once. */
const AT_ONCE = 8;

/** Asks the feeds that are due, so many at once; each is claimed in the store, for one of any number of processes. */
export class Poller {
  readonly #polling: Polling;
  readonly #working = new Set<Promise<void>>();
  #closing = false;
  #troubled = false;

  constructor(polling: Omit<Polling, "closing">) {
    this.#polling = { ...polling, closing: () => this.#closing };
  }

  /** Begins to ask what is due; does not wait for it. */
  wake(): void {
    while (!this.#closing && this.#working.size < AT_ONCE) {
      const work = this.#work().finally(() => this.#working.delete(work));
      this.#working.add(work);
    }
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working);
  }

  /** From now on nothing is begun, and what breaks off is no failure of a feed's. */
  close(): void {
    this.#closing = true;
  }

  /** Asks one feed after another until none is due. Never rejects. */
  async #work(): Promise<void> {
    try {
      for (let feed = await this.#claim(); feed; feed = await this.#claim()) {
        await pollFeed(feed, this.#polling);
        this.#trouble(null);
      }
    } catch (fault) {
      this.#trouble(fault);
    }
  }

  async #claim(): Promise<KeptFeed | null> {
    if (this.#closing) return null;
    const now = this.#polling.now();
    const until = new Date(Date.parse(now) + BETWEEN.least * 1_000).toISOString();
    return this.#polling.store.claimFeed(now, until);
  }

  /** Says once that feeds cannot be read, and once that they are again. */
  #trouble(fault: unknown): void {
    const { log } = this.#polling;
    if (fault !== null && !this.#troubled)
      log(`Feeds are not read until the store can be used: ${errorLine(fault)}`);
    if (fault === null && this.#troubled) log("The store can be used again, and feeds are read.");
    this.#troubled = fault !== null;
  }
}
