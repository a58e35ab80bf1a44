import { setImmediate as turn } from "node:timers/promises";
import type { PatientClock } from "#src/news/clock.ts";

export interface SkippingClock extends PatientClock {
  /** Lets time pass until something has ended: work takes as long as it takes, waits take none. */
  until(end: Promise<unknown>): Promise<void>;
}

/** A clock that runs as the real one while there is work, and jumps to the end of the next wait where all only wait. */
export function skippingClock(): SkippingClock {
  const start = performance.now();
  let skipped = 0;
  const waits = new Set<{ readonly until: number; readonly over: () => void }>();
  const elapsed = () => performance.now() - start + skipped;

  function skip(): void {
    const next = Math.min(...[...waits].map(({ until }) => until));
    if (next === Number.POSITIVE_INFINITY) return;
    skipped += Math.max(0, next - elapsed());
    const now = elapsed();
    for (const wait of waits) if (wait.until <= now) wait.over();
  }

  return {
    elapsed,
    wait: (milliseconds, cut) =>
      new Promise<void>((resolve) => {
        const over = () => {
          waits.delete(wait);
          cut?.removeEventListener("abort", over);
          resolve();
        };
        const wait = { until: elapsed() + milliseconds, over };
        waits.add(wait);
        if (cut?.aborted) over();
        else cut?.addEventListener("abort", over);
      }),
    async until(end) {
      let ended = false;
      const note = () => {
        ended = true;
      };
      void end.then(note, note);
      while (!ended) {
        // All that can go on without a wait has gone on after a turn: the store in a file answers at once.
        await turn();
        if (!ended) skip();
      }
    },
  };
}
