import { setTimeout as timer } from "node:timers/promises";
import type { Clock } from "./fetch/clock.ts";

/** Time, with waits that can be cut short. */
export interface PatientClock extends Clock {
  /** Resolves after so many milliseconds, or at once when `cut` is aborted. */
  wait(milliseconds: number, cut?: AbortSignal): Promise<void>;
}

export const systemClock: PatientClock = {
  elapsed: () => performance.now(),
  wait: (milliseconds, signal) =>
    timer(milliseconds, undefined, signal ? { signal } : {}).catch((reason: unknown) => {
      if (!signal?.aborted) throw reason;
    }),
};
