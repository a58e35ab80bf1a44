import type { Adapter, Running } from "#src/adapters/adapter.ts";
import type { Desk } from "#src/core/ask.ts";
import type { Delivering } from "#src/digest/deliver/settings.ts";
import { limited } from "#src/digest/deliver/time-limit.ts";
import type { HealthSettings } from "#src/env-health.ts";
import type { PatientClock } from "#src/news/clock.ts";
import type { Store } from "#src/store/store.ts";
import { measured, measuredOutcomes } from "./measured.ts";
import { createMetrics } from "./metrics.ts";
import { Readiness } from "./readiness.ts";
import { serve } from "./serve.ts";
import { healthSite } from "./site.ts";
import type { Stored } from "./stored-metrics.ts";

export interface HealthOptions {
  readonly settings: HealthSettings;
  /** What the desk is made of, by name: those that digests are posted on, and all that has to be there before it is ready. */
  readonly parts: { readonly platforms: readonly string[]; readonly all: readonly string[] };
  readonly clock: PatientClock;
}

/** How the desk is, for whoever watches it. */
export interface Health extends Running {
  /** The store is open: it is part of what is ready, and read at each scrape. Null: the desk goes on without one. */
  opened(store: Pick<Store, "ping" | "digests" | "news"> | null): void;
  /** Starts an adapter with a desk that is measured; it is part of what is ready for as long as it is connected. */
  start(adapter: Adapter<unknown>, desk: Desk): Promise<Running>;
  /** What counts how deliveries end. */
  outcomes(now: Delivering["now"]): NonNullable<Delivering["onOutcome"]>;
  /** The desk begins to stop: it is not ready any more, and says so until it has. */
  stopping(): void;
}

/** How long the store may take at a scrape, in milliseconds: Prometheus waits ten seconds. */
const PATIENCE = 2_000;

/** Serves /healthz, /readyz and /metrics. Rejects where the port cannot be had. */
export async function startHealth({ settings, parts, clock }: HealthOptions): Promise<Health> {
  const metrics = createMetrics(parts.platforms);
  const readiness = new Readiness(parts.all, clock);
  let read: (() => Promise<Stored>) | null = null;

  async function stored(): Promise<Stored | "away" | "none"> {
    if (!read) return "none";
    const said = await limited(clock, { milliseconds: PATIENCE, grace: 0 }, read);
    return said.kind === "done" ? said.result : "away";
  }

  const site = healthSite({
    states: () => readiness.states(),
    metrics: { type: metrics.type, text: async () => metrics.text(await stored()) },
  });
  const { where, stop } = await serve(site.fetch, settings);
  return {
    where,
    stop,
    opened(store) {
      if (!store) return readiness.without("store");
      readiness.begun("store", () => store.ping().then(() => true));
      read = () => readStore(store);
    },
    async start(adapter, desk) {
      const running = await adapter.start(measured(desk, adapter.name, metrics, clock));
      readiness.begun(adapter.name, running.isConnected ?? (() => true));
      return running;
    },
    outcomes: (now) => measuredOutcomes(metrics, now),
    stopping() {
      readiness.stopping();
      // The store is closed before this is.
      read = null;
    },
  };
}

async function readStore({ digests, news }: Pick<Store, "digests" | "news">): Promise<Stored> {
  const [counts, feeds] = await Promise.all([digests.counts(), news.feeds()]);
  const failing = feeds.filter(({ failures }) => failures > 0).length;
  return { ...counts, feeds: { answering: feeds.length - failing, failing } };
}
