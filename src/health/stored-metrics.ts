import { Gauge, type Registry } from "prom-client";
import type { DigestCounts } from "#src/digest/deliver/ledger.ts";

/** What the store has at a moment. */
export interface Stored extends DigestCounts {
  /** Feeds whose last answer was a good one, or that were not asked yet; and those whose last was not. */
  readonly feeds: { readonly answering: number; readonly failing: number };
}

const STATES = ["due", "sending", "uncertain", "held", "dead"] as const;

/**
 * Gauges of what the store has, the same in every process that shares it. Gives what shows them: where the store is
 * away or there is none they go, for an old figure would pass as a new one.
 *
 * @param platforms those that are set: what they have none of is nought
 */
export function storedMetrics(
  registry: Registry,
  platforms: readonly string[],
): (stored: Stored | "away" | "none") => void {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `nec_desk_${name}`, help, labelNames, registers: [registry] });
  const up = gauge("store_up", "Whether the store answers.");
  const deliveries = gauge(
    "deliveries",
    "Digests in the ledger that are due, under way, looked for, left to a person (held), or given up (dead).",
    "platform",
    "state",
  );
  const active = gauge("subscriptions_active", "Subscriptions that are not paused.", "platform");
  const feeds = gauge("feeds", "Feeds that are read, by how their last answer was.", "state");
  return (stored) => {
    for (const each of [deliveries, active, feeds]) each.reset();
    if (stored === "none") up.remove({});
    else up.set(stored === "away" ? 0 : 1);
    if (stored === "none" || stored === "away") return;
    for (const platform of platforms) {
      active.set({ platform }, 0);
      for (const state of STATES) deliveries.set({ platform, state }, 0);
    }
    for (const { count, ...labels } of stored.deliveries) deliveries.set(labels, count);
    for (const { count, ...labels } of stored.subscriptions) active.set(labels, count);
    for (const state of ["answering", "failing"] as const)
      feeds.set({ state }, stored.feeds[state]);
  };
}
