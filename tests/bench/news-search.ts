import { performance } from "node:perf_hooks";
import type { News } from "#src/core/news.ts";
import { openStore } from "#src/store/open.ts";
import { frequent, seeded } from "./invented-news.ts";
import { quantile, sorted } from "./measure.ts";
import { placeOf } from "./place.ts";

// Searches a filled store as questions do: by people, by words both frequent and rare, by any of several, by who speaks, by publisher and by
// time. Prints as JSON: milliseconds to open it, those of a search (p50, p99), and by how many MB the process grew.
const SEARCHES = 1500;
const PEOPLE = ["ada-lintott", "bryn-lintott", "zoe-bellerose", "oswin-tarrow"];
const [place = ""] = process.argv.slice(2);

const random = seeded(7);
const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

/** One search of a kind; together they are what answers are made from. */
function search(news: News, kind: number): Promise<unknown> {
  const subjects = [{ kind: "person" as const, id: pick(PEOPLE) }];
  const words = [frequent(random)];
  const year = String(2012 + Math.floor(random() * 13));
  switch (kind) {
    case 0:
      return news.stories({ subjects, limit: 8 });
    case 1:
      return news.articles({ words, limit: 10 });
    case 2:
      return news.articles({ subjects, words, limit: 10 });
    case 3:
      return news.statements({ speaker: { id: pick(PEOPLE) }, limit: 30 });
    case 4:
      return news.statements({ speaker: { id: pick(PEOPLE) }, words, limit: 30 });
    case 5:
      return news.statements({ speaker: { named: "lintott" }, words, limit: 30 });
    case 6:
      return news.articles({ publisher: `paper ${Math.floor(random() * 40)}`, words, limit: 6 });
    case 7:
      return news.articles({ some: [frequent(random), frequent(random), ...words], limit: 24 });
    default:
      return news.stories({ subjects, from: year, to: year, limit: 8 });
  }
}
const KINDS = 9;

const from = performance.now();
const store = await openStore(placeOf(place));
const opened = performance.now() - from;
await search(store.news, 0);
const before = process.memoryUsage().rss;
const times: number[] = [];
for (let n = 0; n < SEARCHES; n++) {
  const start = performance.now();
  await search(store.news, n % KINDS);
  times.push(performance.now() - start);
}
const grown = (process.memoryUsage().rss - before) / 1e6;
await store.close();
const all = sorted(times);
const figures = { opened, p50: quantile(all, 0.5), p99: quantile(all, 0.99), grown };
process.stdout.write(`${JSON.stringify(figures)}\n`);
