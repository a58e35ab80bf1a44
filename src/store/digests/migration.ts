import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema.ts";

/** The tables of subscriptions, deliveries and what belongs to them. */
export async function createDigestTables(db: Kysely<Tables>): Promise<void> {
  await createSubscriptions(db);
  await createDeliveries(db);
  await createPosts(db);
  await db.schema
    .createTable("rates")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("whole", "bigint", (column) => column.notNull())
    .addColumn("free", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("rates_free").on("rates").column("free").execute();
  await db.schema
    .createTable("tellings")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("wake", "text", (column) => column.notNull())
    .execute();
}

async function createSubscriptions(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("subscriptions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("paused", "text")
    .addColumn("made_by", "text", (column) => column.notNull())
    .addColumn("made_at", "text", (column) => column.notNull())
    .addColumn("rhythm_since", "text", (column) => column.notNull())
    .addColumn("told_until", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("subscriptions_channel")
    .on("subscriptions")
    .columns(["platform", "tenant", "channel"])
    .execute();
}

async function createDeliveries(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("deliveries")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("subscription", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("made_by", "text", (column) => column.notNull())
    .addColumn("scheduled_for", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("wake", "text")
    .addColumn("claims", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("looks", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("posting", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("until", "text")
    .addColumn("composed", "text")
    .addColumn("composed_at", "text")
    .addColumn("reply", "text")
    .addColumn("message", "text")
    .addColumn("begun", "text")
    .addColumn("reason", "text")
    .addUniqueConstraint("deliveries_once", ["subscription", "scheduled_for"])
    .execute();
  // Partial: what has ended is most of the table and is never in them.
  await db.schema
    .createIndex("deliveries_wake")
    .on("deliveries")
    .columns(["platform", "wake", "id"])
    .where(sql.ref("wake"), "is not", null)
    .execute();
  await db.schema
    .createIndex("deliveries_posting")
    .on("deliveries")
    .columns(["platform", "tenant", "channel"])
    .where(sql.ref("posting"), "=", sql.lit(1))
    .execute();
  await db.schema
    .createIndex("deliveries_channel")
    .on("deliveries")
    .columns(["platform", "tenant", "channel", "scheduled_for"])
    .execute();
  await db.schema
    .createIndex("deliveries_time")
    .on("deliveries")
    .columns(["scheduled_for"])
    .execute();
}

async function createPosts(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("posts")
    .addColumn("delivery", "text", (column) => column.primaryKey())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("subscription", "text", (column) => column.notNull())
    .addColumn("message", "text", (column) => column.notNull())
    .addColumn("posted_at", "text", (column) => column.notNull())
    .addColumn("facts", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("post_facts")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("delivery", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("post_facts_both", ["key", "delivery"])
    .execute();
  await db.schema
    .createTable("corrections")
    .addColumn("post", "text", (column) => column.notNull())
    .addColumn("change", "text", (column) => column.notNull())
    .addColumn("delivery", "text", (column) => column.notNull().unique())
    .addPrimaryKeyConstraint("corrections_once", ["post", "change"])
    .execute();
}

/** The table of what was left out of posts. */
export async function createHeldItems(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("held_items")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("subscription", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("article", "text", (column) => column.notNull())
    .addColumn("item", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("decided_by", "text")
    .addUniqueConstraint("held_items_once", ["subscription", "article"])
    .execute();
  await db.schema
    .createIndex("held_items_channel")
    .on("held_items")
    .columns(["platform", "tenant", "channel", "state"])
    .execute();
}
