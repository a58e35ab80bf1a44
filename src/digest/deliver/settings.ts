import type { PatientClock } from "#src/news/clock.ts";
import type { Composed, Delivery, Instant, Poster, Subscription } from "../model.ts";
import type { DigestStore, Rates } from "./ledger.ts";
import type { Outcome } from "./outcome.ts";
import type { Sightings } from "./sightings.ts";
import type { Point } from "./steps.ts";

/** Times in milliseconds. */
export interface Limits {
  /** How long a request may take before it is broken off. */
  readonly request: number;
  /** How long a claim holds. Longer than a request, so that nothing is posted under a claim that ran out. */
  readonly lease: number;
  /** From an uncertain end to the look: longer than a request, so that what is under way has arrived. */
  readonly settle: number;
  /** Attempts to post, and looks after one of them, before a person is asked. */
  readonly attempts: number;
  readonly looks: number;
  /** The first wait between attempts; each is twice the one before, up to the longest, and by chance up to half shorter. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** Posts at once on one platform. */
  readonly parallel: number;
}

/** Eight attempts take about an hour: less than the window in which a digest may be late. */
const LIMITS: Limits = {
  request: 15_000,
  lease: 90_000,
  settle: 30_000,
  attempts: 8,
  looks: 5,
  firstWait: 15_000,
  longestWait: 15 * 60_000,
  parallel: 32,
};

/** A platform to post on, and how fast it may be done there. */
export interface Platform {
  readonly poster: Poster;
  readonly rates: Rates;
}

/**
 * What a digest says of what is new up to an article's place (`DigestStore.kept`); null where there is nothing to say. A
 * rejection is tried again later.
 */
export type Compose = (
  subscription: Subscription,
  delivery: Delivery,
  now: Instant,
  kept: number,
) => Promise<Composed | null>;

export interface Delivering {
  readonly store: DigestStore;
  /** By the platform's name. What is due on another waits for a process that has it. */
  readonly platforms: Readonly<Record<string, Platform>>;
  readonly compose: Compose;
  readonly now: () => Instant;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly clock: PatientClock;
  readonly log: (line: string) => void;
  readonly limits?: Partial<Limits>;
  /** What this process has seen to be uncertain: the same for every call in one process. */
  readonly sightings?: Sightings;
  /** Called before and after each statement and each request: where a test ends the process. */
  readonly point?: Point;
  /** Told how a claim ended, once each, with the delivery as it was claimed: for counting. Must not throw. */
  readonly onOutcome?: (platform: string, outcome: Outcome, delivery: Delivery) => void;
  /** Claims nothing more once it is aborted; what is under way is finished. */
  readonly signal?: AbortSignal;
}

/** Throws a RangeError where two of the limits contradict each other. */
export function limitsOf({ limits }: Pick<Delivering, "limits">): Limits {
  const all = { ...LIMITS, ...limits };
  if (all.lease <= all.request)
    throw new RangeError("A claim must hold for longer than a request may take.");
  if (all.settle < all.request)
    throw new RangeError("A look must not come before a request that is under way has ended.");
  return all;
}
