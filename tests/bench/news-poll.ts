import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Fetcher } from "#src/news/fetch/fetcher.ts";
import { readerOf } from "#src/news/ingest/read-article.ts";
import { Chooser } from "#src/news/poll/choose.ts";
import { Poller } from "#src/news/poll/poller.ts";
import { openStore } from "#src/store/open.ts";
import { quickClock } from "../support/quick-clock.ts";
import { madeUpRecord as record } from "../support/record.ts";

// Prints how many milliseconds a poll of so many feeds takes, each a site's of its own that answers that nothing is
// new. The store is SQLite as shipped, and the sites are on the loopback address.
const [many = "200"] = process.argv.slice(2);
const EMPTY = '<rss version="2.0"><channel><title>A made-up paper</title></channel></rss>';
const QUARTER = 15 * 60_000;

const server = createServer(({ headers }, response) => {
  if (headers["if-none-match"]) response.writeHead(304).end();
  else response.writeHead(200, { etag: '"a"' }).end(EMPTY);
});
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const address = server.address();
if (address === null || typeof address === "string") throw new Error("no port");
const folder = mkdtempSync(join(tmpdir(), "news-poll-"));
const opened = await openStore({ folder });
const store = opened.news;
let at = Date.parse("2026-09-01T09:00:00Z");
const now = () => new Date(at).toISOString();
const fetcher = new Fetcher({
  asker: { product: "Bench", version: "1", contact: "https://desk.example" },
  clock: quickClock(),
  now,
  resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  loopbackForTests: [address.port],
});
const chooser = new Chooser({ reader: readerOf(record), now, fetcher: null });
const log = (line: string) => {
  throw new Error(line);
};
const poller = new Poller({ store, chooser, fetcher, now, random: Math.random, log });
const feeds = Array.from({ length: Number(many) }, (_, n) => ({
  name: `Paper ${n}`,
  address: `http://paper-${n}.example:${address.port}/feed`,
}));
await store.haveFeeds(feeds, now());

async function poll(): Promise<number> {
  const from = performance.now();
  poller.wake();
  await poller.idle();
  return performance.now() - from;
}
await poll();
at += 2 * QUARTER;
const took = await poll();
const states = await store.feeds();
if (states.length !== feeds.length || states.some(({ answered }) => answered !== now()))
  throw new Error("Not every feed has answered.");
process.stdout.write(String(took));
await fetcher.close();
await opened.close();
server.close();
rmSync(folder, { recursive: true });
