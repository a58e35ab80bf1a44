import type { Running } from "#src/adapters/adapter.ts";
import type { NewsSettings } from "#src/env-news.ts";
import { problemText } from "#src/record/problem.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { Store } from "#src/store/store.ts";
import { log } from "./said.ts";

/** Reads the feeds that a file lists. Rejects where it is not in order. */
export async function startFeeds(
  { contact, pages }: NewsSettings,
  { record, store, file }: { record: NecRecord; store: Store; file: string },
): Promise<Running> {
  const [{ startNews }, { readFeedsFile }, { Fetcher }, { askerFor }, { systemClock: clock }] =
    await Promise.all([
      import("#src/news/index.ts"),
      import("#src/news/poll/feeds-file.ts"),
      import("#src/news/fetch/fetcher.ts"),
      import("#src/news/asker.ts"),
      import("#src/news/clock.ts"),
    ]);
  const read = readFeedsFile(file);
  if (!read.ok) throw new Error(read.problems.map(problemText).join("\n"));
  // What other people publish has the real time, whatever NEC_DESK_NOW says.
  const present = () => new Date().toISOString();
  const running = await startNews({
    store: store.news,
    record,
    fetcher: new Fetcher({ asker: askerFor(contact), clock, now: present }),
    clock,
    now: present,
    random: Math.random,
    log,
    feeds: read.feeds,
    pages,
  });
  log(`NEC Desk reads ${running.where}`);
  return running;
}
