/** How long a wait holds on before it is given up, in milliseconds: far above what any test needs. */
const DEADLINE = 10_000;

export interface Watch {
  /** Says that something happened: those who wait look again. */
  changed(): void;
  /**
   * What `look` finds, now or after something happened.
   * Rejects at the deadline with `what` was awaited and what was `seen`.
   */
  until<T>(look: () => T | undefined, what: string, seen: () => unknown): Promise<T>;
  /** Gives up every wait. */
  close(): void;
}

/** Waiting on what happens in the fake, without sleeping. */
export function watch(): Watch {
  const waiting = new Set<() => void>();
  const giveUp = new Set<(reason: string) => void>();

  return {
    changed() {
      for (const look of [...waiting]) look();
    },
    until<T>(look: () => T | undefined, what: string, seen: () => unknown) {
      return new Promise<T>((resolve, reject) => {
        const done = () => {
          clearTimeout(timer);
          waiting.delete(tryAgain);
          giveUp.delete(fail);
        };
        const fail = (reason: string) => {
          done();
          reject(new Error(`${reason} ${what}. Seen: ${JSON.stringify(seen(), null, 2)}`));
        };
        const tryAgain = () => {
          const found = look();
          if (found === undefined) return;
          done();
          resolve(found);
        };
        const timer = setTimeout(() => fail(`After ${DEADLINE / 1000} s there was no`), DEADLINE);
        waiting.add(tryAgain);
        giveUp.add(fail);
        tryAgain();
      });
    },
    close() {
      for (const fail of [...giveUp]) fail("The fake was closed before there was a");
    },
  };
}

/** A promise with its handles outside; nobody has to listen to its failure. */
export function deferred<T>() {
  const handles = Promise.withResolvers<T>();
  handles.promise.catch(() => undefined);
  return handles;
}
