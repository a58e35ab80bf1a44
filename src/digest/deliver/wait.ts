import type { Instant } from "../model.ts";
import type { Limits } from "./settings.ts";

/** An instant moved by milliseconds. */
export function moved(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** How long to wait after so many attempts, in milliseconds: twice as long each time, and not all at the same moment. */
export function backoff(
  attempts: number,
  { firstWait, longestWait }: Pick<Limits, "firstWait" | "longestWait">,
  random: () => number,
): number {
  const whole = Math.min(firstWait * 2 ** Math.max(attempts - 1, 0), longestWait);
  return Math.round(whole * (1 - random() / 2));
}
