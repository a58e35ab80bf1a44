import type { Rates } from "#src/digest/deliver/ledger.ts";

/**
 * How fast the desk posts of its own accord: under what Discord allows, five in five seconds in a channel
 * (the headers of its route) and fifty requests a second in all (topics/rate-limits), by what requests on
 * the way can bunch up and by what answers need. Discord has no limit of a server's own.
 */
export const RATES: Rates = {
  channel: { every: 1_250, burst: 1 },
  workspace: { every: 28, burst: 9 },
  platform: { every: 28, burst: 9 },
};
