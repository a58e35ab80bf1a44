import { readerOf } from "#src/news/ingest/read-article.ts";
import { Chooser } from "#src/news/poll/choose.ts";
import { Poller } from "#src/news/poll/poller.ts";
import { madeUpRecord } from "../../support/record.ts";
import { fetcher, type Site, site } from "../fetch/site.ts";
import { openFeeds } from "./open-feeds.ts";

const START = "2026-09-01T09:00:00.000Z";
const MINUTE = 60_000;

type Route = Site["routes"][string];

export interface Item {
  readonly title: string;
  readonly text?: string;
  readonly link?: string;
  readonly guid?: string;
  readonly date?: string;
}

/** A feed in RSS. */
export function rss(...items: readonly Item[]): string {
  const parts = items.map(
    ({ title, text, link, guid, date }) =>
      `<item><title>${title}</title>${text ? `<description>${text}</description>` : ""}${link ? `<link>${link}</link>` : ""}${guid ? `<guid isPermaLink="false">${guid}</guid>` : ""}${date ? `<pubDate>${date}</pubDate>` : ""}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>A made-up paper</title>${parts.join("")}</channel></rss>`;
}

/** An article that is the desk's. */
export const NOMINATED: Item = {
  title: "Ada Lintott is nominated for Labour’s committee",
  text: "Forty branches of Labour have nominated Ada Lintott.",
  link: "http://paper.example/news/1",
  guid: "1",
  date: "Mon, 31 Aug 2026 10:00:00 +0100",
};

interface Settings {
  /** Whether pages are fetched. */
  readonly pages?: boolean;
  readonly silence?: number;
}

/**
 * A site with feeds by their paths, a store, and a desk that polls them. Its time stands still until it is moved, and its
 * waits for a host are over at once.
 */
export async function newsroom(
  feeds: Record<string, Route>,
  { pages = false, silence = 10_000 }: Settings = {},
) {
  const paper = await site(feeds);
  const store = await openFeeds();
  let at = Date.parse(START);
  const now = () => new Date(at).toISOString();
  const logged: string[] = [];
  const addresses = Object.keys(feeds).filter((path) => path.startsWith("/feed"));
  const known = addresses.map((path) => ({
    name: `Paper ${path}`,
    address: addressOf(paper, path),
  }));
  await store.haveFeeds(known, now());
  const fetches = () => fetcher([paper], { now, limits: { silence } });
  const asks = fetches();
  const reader = readerOf(madeUpRecord);
  const poller = (by = asks) => {
    const chooser = new Chooser({ reader, now, fetcher: pages ? by : null });
    const log = (line: string) => logged.push(line);
    return new Poller({ store, chooser, fetcher: by, now, random: () => 0, log });
  };
  const only = poller();
  return {
    paper,
    feeds: known,
    store,
    logged,
    /** Another desk on the same store. */
    poller,
    fetcher: asks,
    fetches,
    now,
    /** How often a path was asked for. */
    asked: (path: string) => paper.asked.filter((one) => one.endsWith(` ${path}`)).length,
    pass: (minutes: number) => {
      at += minutes * MINUTE;
    },
    /** Asks what is due, and waits for it. */
    async poll() {
      only.wake();
      await only.idle();
    },
    async state(path: string) {
      const states = await store.feeds();
      const state = states.find(({ address }) => address === addressOf(paper, path));
      if (!state) throw new Error(`There is no feed ${path}.`);
      return state;
    },
    async titles() {
      const found = await store.articles({ limit: 100 });
      return found.map(({ article }) => article.title).sort();
    },
  };
}

/** Each feed is a host's of its own. */
const addressOf = ({ port }: Site, path: string) =>
  `http://${path.slice(1)}.example:${port}${path}`;
