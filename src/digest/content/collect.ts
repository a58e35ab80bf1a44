import type { News } from "#src/core/news.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { Instant, Subscription } from "../model.ts";
import { changesSince } from "./changes-since.ts";
import type { Collected, FailingFeed, RecordItem, StoryItem } from "./collected.ts";
import { comingDates } from "./coming.ts";
import { findStories } from "./find-stories.ts";
import { fitTopics, isHeld } from "./hold.ts";
import { dayIn } from "./local-day.ts";
import { onThisDay } from "./on-this-day.ts";
import { ranked } from "./rank.ts";

/** No digest has more items, whatever was asked for: Discord shows no more on one page, with ten sources under them. */
export const MOST_ITEMS = 10;
/** How many items of each kind a digest has at most beside its stories. */
const MOST_CHANGES = 3;
const MOST_COMING = 3;
const MOST_ON_THIS_DAY = 2;

/** What a collection is made from. */
export interface Collecting {
  readonly record: NecRecord;
  readonly news: News;
  readonly subscription: Pick<Subscription, "topics" | "rhythm" | "most">;
  /** What was found after this instant is new: `Subscription.toldUntil`. */
  readonly since: Instant;
  /**
   * By the order in which articles were kept: those after the one place and up to the other are new, whenever they were
   * found. Left out, and for articles without a place, it goes by when they were found.
   */
  readonly kept?: { readonly after: number; readonly upTo: number };
  /** Keys of articles in posts that are there, or of which nobody knows: they are not told again. */
  readonly told?: ReadonlySet<string>;
  /** Up to and with this instant: the one the digest is for. The day it falls on is the digest's. */
  readonly until: Instant;
}

/** What is new for a subscription, ranked and cut to what it wants at most. */
export async function collect(from: Collecting): Promise<Collected> {
  const { record, subscription, since, until } = from;
  const { rhythm } = subscription;
  const topics = fitTopics(subscription.topics, record);
  const [first, day] = [dayIn(since, rhythm.zone), dayIn(until, rhythm.zone)];
  const changes = changesSince(first, day, topics, record).slice(0, MOST_CHANGES);
  const coming = comingDates(first, day, topics, record).slice(0, MOST_COMING);
  const past = onThisDay(day, topics, record).slice(0, MOST_ON_THIS_DAY);
  return cutTo(
    { ...(await newsFor(from)), record, day, since, until, changes, coming, onThisDay: past },
    Math.min(subscription.most, MOST_ITEMS),
  );
}

/** What the news has for a subscription: stories to tell, those held, and the feeds that failed. */
export async function newsFor({
  record,
  news,
  subscription,
  ...looking
}: Collecting): Promise<Pick<Collected, "stories" | "held" | "failing" | "more">> {
  const [matched, feeds] = await Promise.all([
    findStories(fitTopics(subscription.topics, record), { record, news, ...looking }),
    news.feeds(),
  ]);
  const held: StoryItem[] = [];
  const fit: StoryItem[] = [];
  for (const { story, item } of matched) (isHeld(story, record) ? held : fit).push(item);
  const failing = feeds
    .filter(({ failures }) => failures > 0)
    .map(({ name, address, answered }): FailingFeed => ({ name, address, answered }));
  return { stories: ranked(fit, record), held: ranked(held, record), failing, more: 0 };
}

/** The same with at most so many items: half for stories where there are, then changes, what comes, and what was. */
export function cutTo(collected: Collected, most: number): Collected {
  const { stories, changes, coming, onThisDay: past } = collected;
  const others = changes.length + coming.length + past.length;
  const told = stories.slice(0, Math.max(most - others, Math.ceil(most / 2), 0));
  let room = Math.max(most - told.length, 0);
  const take = (items: readonly RecordItem[]) => {
    const taken = items.slice(0, room);
    room -= taken.length;
    return taken;
  };
  return {
    ...collected,
    stories: told,
    more: stories.length - told.length,
    changes: take(changes),
    coming: take(coming),
    onThisDay: take(past),
  };
}
