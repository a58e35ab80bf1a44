import type { PatientClock } from "#src/news/clock.ts";

/** A clock that stands still until it is moved; who waits for less than that goes on. */
export function handClock(): PatientClock & {
  /** Milliseconds. */
  move(by: number): void;
  /** How many wait. */
  waiting(): number;
} {
  let elapsed = 0;
  const waits = new Set<{ readonly until: number; readonly done: () => void }>();
  return {
    elapsed: () => elapsed,
    wait: (milliseconds, cut) =>
      new Promise<void>((resolve) => {
        const wait = { until: elapsed + milliseconds, done: resolve };
        waits.add(wait);
        const over = () => {
          waits.delete(wait);
          resolve();
        };
        if (cut?.aborted) over();
        cut?.addEventListener("abort", over, { once: true });
      }),
    move(by) {
      elapsed += by;
      for (const wait of waits) {
        if (wait.until > elapsed) continue;
        waits.delete(wait);
        wait.done();
      }
    },
    waiting: () => waits.size,
  };
}
