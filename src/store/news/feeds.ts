import type { Kysely } from "kysely";
import type { FeedState } from "#src/core/news.ts";
import type { Feed, FeedAnswer, KeptFeed } from "#src/news/poll/feed-store.ts";
import { type Connection, instant, type Tables } from "../schema.ts";

/** Who added a feed of data/feeds.yaml. */
const FILE = "file";

/** See `FeedStore.haveFeeds`. */
export async function haveFeeds(
  { alone }: Connection,
  feeds: readonly Feed[],
  now: string,
): Promise<void> {
  const addresses = feeds.map(({ address }) => address);
  await alone(async (db) => {
    const old = db.deleteFrom("feeds").where("added_by", "=", FILE);
    await (addresses.length > 0 ? old.where("address", "not in", addresses) : old).execute();
    for (const { address, name } of feeds) {
      const row = { address, name, added_by: FILE, failures: 0, next_try: instant(now) };
      await db
        .insertInto("feeds")
        .values(row)
        .onConflict((conflict) => conflict.column("address").doUpdateSet({ name }))
        .execute();
    }
  });
}

/** See `FeedStore.claimFeed`: one statement, so that of any number of processes one has it. */
export async function claimFeed(
  { db, alone }: Connection,
  now: string,
  until: string,
): Promise<KeptFeed | null> {
  const due = await oldestDue(db, now);
  if (!due) return null;
  const row = await alone(async (transaction) => {
    const first = await oldestDue(transaction, now);
    if (!first) return undefined;
    return transaction
      .updateTable("feeds")
      .set({ next_try: instant(until) })
      .where("address", "=", first)
      .returning(["address", "name", "etag", "last_modified", "answered", "newest", "failures"])
      .executeTakeFirst();
  });
  if (!row) return null;
  const { last_modified: lastModified, ...rest } = row;
  return { ...rest, lastModified };
}

async function oldestDue(db: Kysely<Tables>, now: string): Promise<string | null> {
  const row = await db
    .selectFrom("feeds")
    .select("address")
    .where("next_try", "<=", instant(now))
    .orderBy("next_try")
    .limit(1)
    .executeTakeFirst();
  return row?.address ?? null;
}

/** See `FeedStore.feedAnswered`. */
export async function feedAnswered(
  { db }: Connection,
  address: string,
  { etag, lastModified, newest, nextTry }: FeedAnswer,
  now: string,
): Promise<void> {
  await db
    .updateTable("feeds")
    .set({
      etag,
      last_modified: lastModified,
      newest,
      next_try: instant(nextTry),
      answered: instant(now),
      failures: 0,
      problem: null,
    })
    .where("address", "=", address)
    .execute();
}

/** See `FeedStore.feedFailed`. */
export async function feedFailed(
  { db }: Connection,
  address: string,
  { problem, nextTry }: { readonly problem: string; readonly nextTry: string },
): Promise<void> {
  await db
    .updateTable("feeds")
    .set((set) => ({
      problem,
      next_try: instant(nextTry),
      failures: set("failures", "+", 1),
    }))
    .where("address", "=", address)
    .execute();
}

/** See `News.feeds`. */
export async function feedStates(db: Kysely<Tables>): Promise<readonly FeedState[]> {
  return db
    .selectFrom("feeds")
    .select(["name", "address", "answered", "newest", "failures", "problem"])
    .orderBy("name")
    .execute();
}

/** See `NewsStore.addFeed`. */
export async function addFeed(
  { db }: Connection,
  { name, address }: Feed,
  by: string,
  now: string,
): Promise<boolean> {
  const row = { address, name, added_by: by, failures: 0, next_try: instant(now) };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("feeds")
    .values(row)
    .onConflict((conflict) => conflict.column("address").doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

/** See `NewsStore.removeFeed`. */
export async function removeFeed(
  { db }: Connection,
  address: string,
): Promise<"removed" | "unknown" | "of the file"> {
  const row = await db
    .selectFrom("feeds")
    .select("added_by")
    .where("address", "=", address)
    .executeTakeFirst();
  if (!row) return "unknown";
  if (row.added_by === FILE) return "of the file";
  await db.deleteFrom("feeds").where("address", "=", address).execute();
  return "removed";
}
