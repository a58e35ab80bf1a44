/** How long one process waits for another's transaction, in milliseconds. */
const PATIENCE = 5000;
const BETWEEN_TRIES = 2;
const BUSY = 5;

/**
 * Waiting for the lock on SQLite's file. It is ours and not SQLite's, whose wait would stop the whole process. Who waits
 * tries again when a transaction of this process ends, and every two milliseconds for those of others.
 */
export class FileLock {
  readonly #waiting = new Set<() => void>();

  /** Does again what found the file locked, until it is free. Inside a transaction nothing does: the transaction has it. */
  async patiently<T>(work: () => T | Promise<T>): Promise<T> {
    const until = performance.now() + PATIENCE;
    for (;;) {
      try {
        return await work();
      } catch (fault) {
        if (!isBusy(fault) || performance.now() > until) throw fault;
        await this.#nextTry();
      }
    }
  }

  /** A transaction of this process is over: who waits for the file tries before another can begin. */
  freed(): void {
    for (const go of [...this.#waiting]) go();
  }

  #nextTry(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.#waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, BETWEEN_TRIES);
      this.#waiting.add(go);
    });
  }
}

function isBusy(fault: unknown): boolean {
  if (!(fault instanceof Error && "errcode" in fault)) return false;
  return typeof fault.errcode === "number" && fault.errcode % 256 === BUSY;
}
