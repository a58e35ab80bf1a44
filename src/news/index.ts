import type { NecRecord } from "#src/record/record.ts";
import { plural } from "#src/words.ts";
import type { PatientClock } from "./clock.ts";
import type { Fetcher } from "./fetch/fetcher.ts";
import { readerOf } from "./ingest/read-article.ts";
import { Chooser } from "./poll/choose.ts";
import type { Feed, FeedStore } from "./poll/feed-store.ts";
import type { Random } from "./poll/next-try.ts";
import { Poller } from "./poll/poller.ts";

export interface NewsSettings {
  readonly store: FeedStore;
  readonly record: NecRecord;
  readonly fetcher: Fetcher;
  readonly clock: PatientClock;
  /** The present instant as ISO text. */
  readonly now: () => string;
  readonly random: Random;
  readonly log: (line: string) => void;
  /** Those of `data/feeds.yaml`. */
  readonly feeds: readonly Feed[];
  /** Whether pages are fetched too, where their sites let programs have them. */
  readonly pages: boolean;
}

/** How often it is looked whether a feed is due, in milliseconds. */
const LOOK = 60_000;

/** Reads feeds until it is stopped, which breaks off what is being fetched and waits for what is being kept. */
export async function startNews(settings: NewsSettings): Promise<{
  readonly where: string;
  stop(): Promise<void>;
}> {
  const { store, record, fetcher, clock, now, random, log, feeds, pages } = settings;
  await store.haveFeeds(feeds, now());
  const reader = readerOf(record);
  const chooser = new Chooser({ reader, now, fetcher: pages ? fetcher : null });
  const poller = new Poller({ store, chooser, fetcher, now, random, log });
  const stopping = new AbortController();
  const looking = (async () => {
    while (!stopping.signal.aborted) {
      poller.wake();
      await clock.wait(LOOK, stopping.signal);
    }
  })();
  return {
    where: plural(feeds.length, "feed"),
    async stop() {
      stopping.abort();
      poller.close();
      await fetcher.close();
      await Promise.all([looking, poller.idle()]);
    },
  };
}
