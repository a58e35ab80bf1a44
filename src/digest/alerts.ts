import type { News } from "#src/core/news.ts";
import { collected, type Making, untold } from "./content/compose-for.ts";
import { dayIn } from "./content/local-day.ts";
import type { Planned } from "./deliver/ledger.ts";
import type { Delivery, Instant, Subscription } from "./model.ts";
import { WINDOW } from "./when/plan.ts";

const MINUTE = 60_000;
/** Between two alerts of one subscription at least, in milliseconds: what comes sooner comes together. */
const BATCHED = 15 * MINUTE;
/** How many of a channel's last deliveries are looked through for today's alerts: of ten subscriptions with 24 each, and more. */
const LOOKED_AT = 300;

/**
 * The alerts that have something new to tell at an instant: of those not paused, whose day has had fewer than it may,
 * and whose last came long enough ago. Each is for the full minute, so that every process plans the same.
 */
export async function alertsDue(
  subscriptions: readonly Subscription[],
  now: Instant,
  making: Making,
): Promise<readonly Planned[]> {
  const alerts = subscriptions.filter(({ kind, paused }) => kind === "alert" && paused === null);
  if (alerts.length === 0) return [];
  const asking = { ...making, news: askedOnce(making.news) };
  const upTo = { now, kept: await making.store.kept() };
  const due: Planned[] = [];
  for (const alert of alerts) {
    const isNew = (await collected(alert, untold(alert, upTo), asking)) !== null;
    if (isNew && (await mayCome(alert, now, making))) due.push(planned(alert, now));
  }
  return due;
}

/** Whether another alert may come: by what a day may have, and by how long ago the last came. */
async function mayCome(alert: Subscription, now: Instant, { store }: Making): Promise<boolean> {
  const { rhythm } = alert;
  const last = await store.deliveries.recent(alert.channel, LOOKED_AT);
  const own = last.filter((each) => each.subscription === alert.id && each.state !== "skipped");
  const today = own.filter(
    ({ scheduledFor }) => dayIn(scheduledFor, rhythm.zone) === dayIn(now, rhythm.zone),
  );
  return today.length < alert.most && own.every((each) => isPast(each, now));
}

/** Whether one is over, and long enough ago. */
const isPast = ({ scheduledFor, state }: Delivery, now: Instant): boolean =>
  (state === "sent" || state === "dead") && Date.parse(now) - Date.parse(scheduledFor) >= BATCHED;

function planned({ id, channel, madeBy }: Subscription, now: Instant): Planned {
  const minute = Math.floor(Date.parse(now) / MINUTE) * MINUTE;
  return {
    subscription: id,
    channel,
    madeBy,
    scheduledFor: new Date(minute).toISOString(),
    until: new Date(minute + WINDOW).toISOString(),
  };
}

/** The same news, which is asked each thing once: many channels follow the same people. */
function askedOnce(news: News): News {
  const stories = new Map<string, ReturnType<News["stories"]>>();
  let feeds: ReturnType<News["feeds"]> | null = null;
  return {
    ...news,
    stories(search) {
      const key = JSON.stringify(search);
      const asked = stories.get(key) ?? news.stories(search);
      stories.set(key, asked);
      return asked;
    },
    feeds() {
      feeds ??= news.feeds();
      return feeds;
    },
  };
}
