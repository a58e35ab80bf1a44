import { type Env, readEnv } from "#src/env.ts";
import { readAddress } from "#src/news/parse/address.ts";
import { readFeedsFile } from "#src/news/poll/feeds-file.ts";
import { nowOf } from "#src/start/clock.ts";
import { feedsFileOf } from "#src/start/record.ts";
import type { NewsStore } from "#src/store/news/index.ts";
import { date } from "#src/words.ts";
import { type Done, finish, onStore } from "./with-store.ts";

const USAGE = `Usage:
  npm run feeds                          the feeds that are read, and how each has been of late
  npm run feeds -- add "NAME" ADDRESS    reads another from now on, while the desk runs
  npm run feeds -- remove ADDRESS        reads it no longer; what was kept of it stays
Feeds of feeds.yaml, beside the record, are added and removed there. Ends with 0: done; 1: not done, and why; 2: bad usage.
`;
const MOST_OF_NAME = 100;

/** Lists, adds and removes feeds. */
async function main([order, ...args]: readonly string[]): Promise<Done> {
  if (order === "--help") return { code: 0, text: USAGE };
  const read = readEnv();
  if (!read.ok) return { code: 1, text: `${read.problems.join("\n")}\n` };
  const work = workOf(order, args, read.env);
  return work ? onStore(read.env, ({ news }) => work(news)) : { code: 2, text: USAGE };
}

function workOf(
  order: string | undefined,
  args: readonly string[],
  env: Env,
): ((news: NewsStore) => Promise<Done>) | null {
  if (order === undefined) return (news) => list(news, feedsFileOf(env));
  const [first = "", address = "", ...more] = args;
  if (order === "add" && first.trim() !== "" && address !== "" && more.length === 0)
    return (news) => add(news, first.trim().slice(0, MOST_OF_NAME), address, nowOf(env)());
  if (order === "remove" && first !== "" && args.length === 1) return (news) => remove(news, first);
  return null;
}

async function list(news: NewsStore, listed: string): Promise<Done> {
  const feeds = await news.feeds();
  if (feeds.length > 0) {
    const lines = feeds.map(({ name, address, answered, failures, problem }) => {
      const last = answered
        ? `last answered ${date(answered.slice(0, 10))}`
        : "has not answered yet";
      return `${name}, ${address}: ${last}${failures > 0 ? `; failed ${failures} times since: ${problem}` : ""}\n`;
    });
    return { code: 0, text: lines.join("") };
  }
  const file = readFeedsFile(listed);
  const many = file.ok ? file.feeds.length : 0;
  return {
    code: 0,
    text: `None has been read yet. feeds.yaml lists ${many}, which npm start reads with NEWS=on.\n`,
  };
}

async function add(news: NewsStore, name: string, given: string, now: string): Promise<Done> {
  const cleaned = readAddress(given, null);
  if (!cleaned.ok || !/^https?:/.test(cleaned.url))
    return {
      code: 2,
      text: `“${given}” is no address of a feed. It has to begin with http:// or https://, without a name and a password.\n`,
    };
  const added = await news.addFeed({ name, address: cleaned.url }, "by hand", now);
  return added
    ? { code: 0, text: `${name} is read from now on: ${cleaned.url}\n` }
    : { code: 1, text: `That feed is read already: ${cleaned.url}\n` };
}

async function remove(news: NewsStore, given: string): Promise<Done> {
  const cleaned = readAddress(given, null);
  const address = cleaned.ok ? cleaned.url : given;
  switch (await news.removeFeed(address)) {
    case "removed":
      return { code: 0, text: `No longer read: ${address}\n` };
    case "of the file":
      return { code: 1, text: "That feed is one of feeds.yaml: take it out there.\n" };
    case "unknown":
      return { code: 1, text: "No such feed is read. npm run feeds lists those that are.\n" };
  }
}

finish(await main(process.argv.slice(2)));
