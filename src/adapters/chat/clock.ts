import { setTimeout as timer } from "node:timers/promises";

/** Time as the sending of messages needs it: apart from the instant a question is asked at. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  elapsed(): number;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

export const clock: Clock = {
  elapsed: () => performance.now(),
  wait: (milliseconds) => timer(milliseconds),
};
