import type { Clock } from "#src/adapters/chat/clock.ts";

/** A clock whose waits are over at once, and are written down in milliseconds. */
export function quickClock(): Clock & { readonly waits: number[] } {
  let elapsed = 0;
  const waits: number[] = [];
  return {
    waits,
    elapsed: () => elapsed,
    async wait(milliseconds) {
      waits.push(milliseconds);
      elapsed += milliseconds;
    },
  };
}
