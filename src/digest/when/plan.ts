import type { Planned } from "../deliver/ledger.ts";
import type { Instant, Rhythm, Subscription } from "../model.ts";
import { dueBetween } from "./due.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long after its hour a digest is still sent, in milliseconds. */
export const WINDOW = 3 * HOUR;
/** Up to here a digest is on time, in milliseconds: the desk looks once a minute, and one look may be missed. */
const ON_TIME = 2 * MINUTE;
/** How far back what was missed is written down, in milliseconds: the list of a desk that was down for a year is no help. */
const WRITTEN_DOWN = 7 * DAY;

/** One digest for the ledger, and whether it is on time, late, or so late that it is only written down as skipped. */
export interface PlannedDigest extends Planned {
  readonly until: Instant;
  readonly kind: "due" | "late" | "skipped";
}

/** What of a subscription decides what is planned. */
export type Plannable = Pick<
  Subscription,
  | "id"
  | "kind"
  | "channel"
  | "madeBy"
  | "rhythm"
  | "paused"
  | "madeAt"
  | "rhythmSince"
  | "toldUntil"
>;

/**
 * What the digests of some subscriptions have come to at an instant, subscription by subscription and in order of time:
 * due now, late by up to `window` milliseconds, or later than that, which is past its `until`. Nothing from before a
 * subscription was made, was told of what is new, or took on its rhythm; nothing for one that is paused, and nothing
 * for alerts, which come when something is new. Of what is past the window, the last seven days. The same is planned
 * at each look until `toldUntil` moves: the ledger keeps one row of each.
 */
export function plan(
  subscriptions: readonly Plannable[],
  now: Instant,
  window: number = WINDOW,
): readonly PlannedDigest[] {
  const oldest = addTo(now, -Math.max(WRITTEN_DOWN, window));
  const dueOf = sharedDue(now);
  return subscriptions
    .filter(({ kind, paused }) => kind === "digest" && paused === null)
    .flatMap(({ id, channel, madeBy, rhythm, madeAt, rhythmSince, toldUntil }) => {
      const after = latest([madeAt, rhythmSince, toldUntil, oldest]);
      return dueOf(rhythm, after).map((scheduledFor) => {
        const until = addTo(scheduledFor, window);
        const onTime = now <= addTo(scheduledFor, ON_TIME);
        const kind = now > until ? "skipped" : onTime ? "due" : "late";
        return { subscription: id, channel, madeBy, scheduledFor, until, kind } as const;
      });
    });
}

const addTo = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** The instants of a rhythm up to `until`: worked out once for all subscriptions that share it, each as far back as is asked. */
function sharedDue(until: Instant) {
  const known = new Map<string, { readonly after: Instant; readonly due: readonly Instant[] }>();
  return (rhythm: Rhythm, after: Instant): readonly Instant[] => {
    if (after >= until) return [];
    const key = `${rhythm.days.join()} ${rhythm.time} ${rhythm.zone}`;
    let found = known.get(key);
    if (!found || found.after > after) {
      found = { after, due: dueBetween(rhythm, after, until) };
      known.set(key, found);
    }
    return found.due.filter((instant) => instant > after);
  };
}

const latest = (instants: readonly Instant[]): Instant =>
  instants.reduce((one, other) => (one > other ? one : other));
