import { type Kysely, sql } from "kysely";
import type { DigestCounts } from "#src/digest/deliver/ledger.ts";
import type { Connection, Tables } from "../schema.ts";

/** Makes what is counted at each scrape cheap, however long the ledger is: neither index is touched as a digest is sent. */
export async function createCountIndexes(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createIndex("deliveries_left")
    .on("deliveries")
    // SQLite looks at "wake" again, and would fetch every row for it.
    .columns(["platform", "state", "wake"])
    .where(LEFT)
    .execute();
  await db.schema
    .createIndex("subscriptions_active")
    .on("subscriptions")
    .columns(["platform"])
    .where(sql.ref("paused"), "is", null)
    .execute();
}

/** What nobody claims any more and was not sent: as literals, for only so does either dialect find the index by it. */
const LEFT = sql<boolean>`wake is null and state <> 'sent' and state <> 'skipped'`;

/** See `DigestStore.counts`. What waits is read by the index of what may be claimed, the rest by that of what was left. */
export async function counts({ reading }: Connection): Promise<DigestCounts> {
  const count = sql<number>`count(*)`.as("count");
  const grouped = reading
    .selectFrom("deliveries")
    .select(["platform", "state", count])
    .groupBy(["platform", "state"]);
  const waiting = await grouped.where("wake", "is not", null).execute();
  const left = await grouped.where(LEFT).execute();
  const subscriptions = await reading
    .selectFrom("subscriptions")
    .select(["platform", count])
    .where("paused", "is", null)
    .groupBy("platform")
    .execute();
  return {
    deliveries: [
      ...waiting.map((row) => ({ ...row, state: row.state as "due" | "sending" | "uncertain" })),
      ...left.map((row) => ({ ...row, state: LEFT_AS[row.state] ?? "dead" })),
    ],
    subscriptions,
  };
}

/** An uncertain one that nobody looks for any more waits for a person. */
const LEFT_AS: Readonly<Record<string, "held" | "dead">> = { uncertain: "held", dead: "dead" };
