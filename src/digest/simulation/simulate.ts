import type { Answer } from "#src/core/answer.ts";
import { keepDelivering } from "../deliver/keep-delivering.ts";
import type { DigestStore, NewSubscription } from "../deliver/ledger.ts";
import type { Channel, Instant } from "../model.ts";
import { plan } from "../when/plan.ts";
import { startTicking, type Ticker } from "../when/ticking.ts";
import { type ModelOfPlatform, PLATFORMS } from "./limits.ts";
import { ModelPlatform, type Taken } from "./model-platform.ts";
import { population } from "./population.ts";
import { type SkippingClock, skippingClock } from "./skipping-clock.ts";
import { spread } from "./spread.ts";

const MADE: Instant = "2026-11-25T12:00:00.000Z";
/** All are due ten seconds later. */
const BEGIN: Instant = "2026-11-26T07:59:50.000Z";
const DUE = 10_000;
const MINUTE = 60_000;

/** What became of the posts of one platform. */
export interface Simulated {
  readonly model: ModelOfPlatform;
  /** Where posts were due, one each. */
  readonly due: readonly Channel[];
  readonly taken: readonly Taken[];
  /** How late each post was taken, in milliseconds, sorted. */
  readonly lateness: readonly number[];
  /** Requests that the platform answered with 429. */
  readonly refused: number;
}

interface Peopled {
  readonly model: ModelOfPlatform;
  readonly people: readonly NewSubscription[];
  readonly poster: ModelPlatform;
}

/** What became of all, and for how long the desk had something to do, in milliseconds of this machine. */
export interface Simulation {
  readonly platforms: readonly Simulated[];
  readonly worked: number;
}

/**
 * Makes so many subscriptions in an empty store, half on each platform, all due at eight, and lets the desk's own
 * plan, ledger and rates deliver them to model platforms. Waits take no time; work counts as long as it takes on this
 * machine. Ends when each is taken, or three hours are over.
 */
export async function simulate(
  store: DigestStore,
  subscriptions: number,
  log: (line: string) => void,
): Promise<Simulation> {
  const peoples = PLATFORMS.map(({ name }, nth) =>
    population(name, Math.floor((subscriptions + nth) / PLATFORMS.length), MADE),
  );
  for (const subscription of peoples.flat()) await store.subscriptions.add(subscription);

  const clock = skippingClock();
  const all = Promise.withResolvers<void>();
  let left = subscriptions;
  const onTaken = () => {
    left -= 1;
    if (left === 0) all.resolve();
  };
  const platforms = PLATFORMS.map((model, nth) => ({
    model,
    people: peoples[nth] ?? [],
    poster: new ModelPlatform(model, clock, onTaken),
  }));
  const now = () => new Date(Date.parse(BEGIN) + clock.elapsed()).toISOString();
  let chances = 0;
  const delivering = keepDelivering({
    store,
    platforms: Object.fromEntries(
      platforms.map(({ model, poster }) => [model.name, { poster, rates: model.rates }]),
    ),
    compose: async () => ({ answer: DIGEST, facts: [] }),
    now,
    random: () => spread(++chances),
    clock,
    log,
  });
  const ticking = startTicking({
    ticker: minutesOf(clock),
    async onTick() {
      const at = now();
      await store.deliveries.plan(plan(await store.subscriptions.active(), at), at);
    },
    log,
  });
  const began = performance.now();
  const givenUp = new AbortController();
  await clock.until(Promise.race([all.promise, clock.wait(180 * MINUTE, givenUp.signal)]));
  givenUp.abort();
  await clock.until(Promise.all([ticking.stop(), delivering.stop()]));
  return { platforms: platforms.map(simulatedOf), worked: performance.now() - began };
}

function simulatedOf({ model, people, poster }: Peopled): Simulated {
  const { taken, refused } = poster;
  const lateness = taken.map(({ at }) => at - DUE).sort((one, other) => one - other);
  return { model, due: people.map(({ channel }) => channel), taken, lateness, refused };
}

/** The full minutes of a simulated clock. */
const minutesOf =
  (clock: SkippingClock): Ticker =>
  (onMinute) => {
    const stopping = new AbortController();
    const begun = Date.parse(BEGIN);
    const pass = async () => {
      while (!stopping.signal.aborted) {
        const at = begun + clock.elapsed();
        await clock.wait(MINUTE - (at % MINUTE), stopping.signal);
        if (!stopping.signal.aborted) void onMinute();
      }
    };
    void pass();
    return {
      async stop() {
        stopping.abort();
      },
    };
  };

const DIGEST: Answer = {
  status: "answered",
  title: "Digest",
  parts: [{ kind: "text", sentences: [{ text: "There is nothing new.", cites: [] }] }],
  citations: [],
  asOf: null,
  readAs: null,
  suggestions: [],
};
