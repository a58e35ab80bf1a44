import type { News } from "#src/core/news.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { DigestStore } from "../deliver/ledger.ts";
import type { Compose } from "../deliver/settings.ts";
import type { Composed, Instant, Subscription } from "../model.ts";
import { type Collecting, collect } from "./collect.ts";
import { collectAlert } from "./collect-alert.ts";
import type { Collected } from "./collected.ts";
import { compose } from "./compose.ts";

/** What posts are made from. */
export interface Making {
  readonly record: NecRecord;
  readonly news: News;
  readonly store: DigestStore;
}

/**
 * An article is kept a moment after it was found, and what was told until then must not lose it: so long before, in
 * milliseconds, articles are looked for again, without those that were posted.
 */
const KEPT_LATE = 60_000;
/** How many of a channel's last posts are looked through for what of that moment they had. */
const LAST_POSTS = 20;

/**
 * What is new for a subscription at an instant, since it was last told or since another; null where there is nothing
 * that an alert would come for.
 */
export async function collectFor(
  subscription: Subscription,
  now: Instant,
  making: Making,
  since?: Instant,
): Promise<Collected | null> {
  const { record, news } = making;
  const from: Collecting = {
    record,
    news,
    subscription,
    since: since ?? subscription.toldUntil,
    until: now,
    ...(since === undefined && { late: await lateFor(subscription, making) }),
  };
  return subscription.kind === "alert" ? collectAlert({ ...from, sentToday: 0 }) : collect(from);
}

async function lateFor(
  { toldUntil, rhythmSince, channel, id }: Subscription,
  { store }: Making,
): Promise<NonNullable<Collecting["late"]>> {
  const begin = rhythmSince <= toldUntil ? rhythmSince : toldUntil;
  const overlap = new Date(Date.parse(toldUntil) - KEPT_LATE).toISOString();
  const last = await store.deliveries.recent(channel, LAST_POSTS);
  const told = last
    .filter((each) => each.subscription === id)
    .flatMap((each) => each.composed?.facts.map(({ key }) => key) ?? []);
  return { since: overlap > begin ? overlap : begin, told: new Set(told) };
}

/** The post of what was collected, with the number that comes next. */
export const composed = (collected: Collected | null, subscription: Subscription) =>
  collected && compose(collected, subscription, subscription.number + 1);

/** Composes what is due, and keeps what it leaves out for those who manage the channel. */
export function composeFor(making: Making): Compose {
  return async (subscription, _, now): Promise<Composed | null> => {
    const collected = await collectFor(subscription, now, making);
    if (collected) await making.store.held.add(subscription, collected.held, now);
    return composed(collected, subscription);
  };
}
