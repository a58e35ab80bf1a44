import type { Channel } from "../model.ts";
import type { ModelOfPlatform } from "./limits.ts";
import { bucketsOf } from "./model-platform.ts";

/**
 * How late each of some posts is at the least when all are due at once, in milliseconds, sorted: whatever is sent in
 * whatever order, the nth of those who share a cap of `most` in `within` comes `within` later for each `most` before
 * it. Requests and the desk take no time in this.
 */
export function leastLateness(
  channels: readonly Channel[],
  model: ModelOfPlatform,
): readonly number[] {
  const before = new Map<string, number>();
  return channels
    .map((channel) => {
      const waits = bucketsOf(channel, model).map(({ key, cap }) => {
        const ahead = before.get(key) ?? 0;
        before.set(key, ahead + 1);
        return Math.floor(ahead / cap.most) * cap.within;
      });
      return Math.max(0, ...waits);
    })
    .sort((one, other) => one - other);
}
