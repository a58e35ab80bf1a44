import { errorLine, type Log } from "#src/log.ts";
import { FAULT } from "./manners.ts";

/** Work that has begun: a fault in it is logged and told, and it is finished before the desk stops. */
export class InHand {
  readonly #begun = new Set<Promise<void>>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Sees a task to its end. `what` names it in the log; `tell` says to whoever asked that it failed. */
  async doing(
    what: string,
    task: Promise<void>,
    tell?: (words: string) => Promise<unknown>,
  ): Promise<void> {
    const failed = (fault: unknown) => this.#log(`A fault in ${what}: ${errorLine(fault)}`);
    const whole = task.catch(async (fault: unknown) => {
      failed(fault);
      await tell?.(FAULT).catch(failed);
    });
    this.#begun.add(whole);
    await whole;
    this.#begun.delete(whole);
  }

  /** Resolves when all that had begun is over. */
  async over(): Promise<void> {
    await Promise.all(this.#begun);
  }
}
