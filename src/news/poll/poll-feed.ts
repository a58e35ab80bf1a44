import { errorLine } from "#src/log.ts";
import { plural } from "#src/words.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import type { Result } from "../fetch/result.ts";
import { articleId } from "../ingest/article-id.ts";
import { keepArticles } from "../ingest/keep-articles.ts";
import { type Entry, parseFeed } from "../parse/feed.ts";
import type { Chooser } from "./choose.ts";
import { articleOf, newestOf } from "./entry-article.ts";
import type { FeedStore, KeptFeed } from "./feed-store.ts";
import { afterAnswer, afterFailure, type Random } from "./next-try.ts";

export interface Polling {
  readonly store: FeedStore;
  readonly chooser: Chooser;
  readonly fetcher: Pick<Fetcher, "feed">;
  /** The present instant as ISO text. */
  readonly now: () => string;
  readonly random: Random;
  readonly log: (line: string) => void;
  /** Whether the desk is closing: what breaks off then is no failure of a feed's. */
  readonly closing: () => boolean;
}

/** After so many failures in a row the log says so, once; and once when the feed is back. */
const OUTAGE = 3;
/** Articles that are kept at once: while they are, nothing else is written. */
const KEPT_AT_ONCE = 25;
/** Entries of one answer, the first of the feed: the newest in nearly all. */
const MOST_ENTRIES = 300;

/**
 * Asks a feed and keeps what is the desk's of its articles; then writes down how it went and when it is asked again.
 * Where even that cannot be written down it rejects: the feed comes back when its claim ends.
 */
export async function pollFeed(feed: KeptFeed, polling: Polling): Promise<void> {
  const got = await polling.fetcher.feed(feed.address, feed);
  if (got.kind === "unchanged") return answered(feed, feed, got.freshFor, polling);
  if (got.kind !== "fetched") {
    if (polling.closing()) return;
    return failed(feed, problemOf(got), got.kind === "later" ? got.after : null, polling);
  }
  const read = parseFeed(got.bytes, got.contentType, got.address, polling.now());
  if (!read.ok) return failed(feed, read.problem, null, polling);
  const complete = await take(feed, read.entries, polling).catch((fault: unknown) => fault);
  if (typeof complete !== "boolean")
    return failed(feed, `What it gave could not be kept: ${errorLine(complete)}`, null, polling);
  const newest = newestOf(read.entries);
  const { etag, lastModified } = complete ? got : { etag: null, lastModified: null };
  const state = { etag, lastModified, newest: newest ?? feed.newest };
  return answered(feed, state, got.freshFor, polling);
}

function problemOf(got: Exclude<Result, { kind: "fetched" | "unchanged" }>): string {
  if (got.kind === "failed") return got.problem;
  return `The site asks to be left alone for now (status ${got.status}).`;
}

/** Keeps what is the desk's of some entries. Gives whether all were looked at. */
async function take(feed: KeptFeed, entries: readonly Entry[], polling: Polling): Promise<boolean> {
  const { store, chooser, now, closing } = polling;
  const articles = entries
    .slice(0, MOST_ENTRIES)
    .map((entry) => articleOf(entry, feed.name, now()))
    .filter((article) => article !== null);
  const known = articles.length > 0 ? await store.known(articles.map(articleId)) : [];
  const chosen = await chooser.choose(articles, known, closing);
  for (let at = 0; at < chosen.articles.length; at += KEPT_AT_ONCE)
    await keepArticles(chosen.articles.slice(at, at + KEPT_AT_ONCE), store, now());
  return chosen.complete;
}

type State = Pick<KeptFeed, "etag" | "lastModified" | "newest">;

async function answered(
  feed: KeptFeed,
  { etag, lastModified, newest }: State,
  freshFor: number | null,
  { store, now, random, log }: Polling,
): Promise<void> {
  const at = now();
  const nextTry = later(at, afterAnswer(freshFor, random));
  await store.feedAnswered(feed.address, { etag, lastModified, newest, nextTry }, at);
  if (feed.failures >= OUTAGE)
    log(`The feed of ${feed.name} answers again, after ${plural(feed.failures, "failure")}.`);
}

async function failed(
  feed: KeptFeed,
  problem: string,
  wish: number | null,
  { store, now, random, log }: Polling,
): Promise<void> {
  const at = now();
  const failures = feed.failures + 1;
  const nextTry = later(at, afterFailure(failures, wish, random));
  await store.feedFailed(feed.address, { problem, nextTry }, at);
  if (failures === OUTAGE)
    log(
      `The feed of ${feed.name} (${feed.address}) has failed ${OUTAGE} times in a row, and nothing new is read from it: ${problem}`,
    );
}

const later = (instant: string, seconds: number) =>
  new Date(Date.parse(instant) + seconds * 1_000).toISOString();
