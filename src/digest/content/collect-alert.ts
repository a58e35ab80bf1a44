import { changesSince } from "./changes-since.ts";
import { type Collecting, cutTo, newsFor } from "./collect.ts";
import type { Collected } from "./collected.ts";
import { fitTopics } from "./hold.ts";
import { dayIn } from "./local-day.ts";

/** How many items one alert has at most; what is over is counted in it. */
const MOST_ITEMS = 8;

/** All that is new for an alert since the last one, in one batch: stories and changes of the record. Null where there is nothing. */
export async function collectAlert(from: Collecting): Promise<Collected | null> {
  const { record, subscription, since, until } = from;
  const { zone } = subscription.rhythm;
  const topics = fitTopics(subscription.topics, record);
  const [first, day] = [dayIn(since, zone), dayIn(until, zone)];
  const changes = changesSince(first, day, topics, record);
  const found = { ...(await newsFor(from)), changes, coming: [], onThisDay: [], failing: [] };
  const isNew = found.stories.length + found.held.length + changes.length > 0;
  return isNew ? cutTo({ ...found, record, day, since, until }, MOST_ITEMS) : null;
}
