import type { Kysely } from "kysely";
import { createCountIndexes } from "./digests/counts.ts";
import { createDigestTables, createHeldItems } from "./digests/migration.ts";
import { createNewsTables } from "./news/migration.ts";
import { textsOf } from "./news/texts.ts";
import { addOrderOfKeeping } from "./order-of-keeping.ts";
import type { Connection, Tables } from "./schema.ts";

type Migration = (db: Kysely<Tables>, dialect: Connection["dialect"]) => Promise<void>;

/**
 * Every change to the tables, oldest first, in statements that both dialects read alike. Once released, a migration
 * stays as it is: what is wrong with it is put right by another.
 */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "001 events, conversations, installations": async (db) => {
    await db.schema
      .createTable("events")
      .addColumn("platform", "text", (column) => column.notNull())
      .addColumn("tenant", "text", (column) => column.notNull())
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("events_key", ["platform", "tenant", "key"])
      .execute();
    await db.schema.createIndex("events_at").on("events").column("at").execute();
    await db.schema
      .createTable("conversations")
      .addColumn("platform", "text", (column) => column.notNull())
      .addColumn("tenant", "text", (column) => column.notNull())
      .addColumn("thread", "text", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("conversations_thread", ["platform", "tenant", "thread"])
      .execute();
    await db.schema.createIndex("conversations_at").on("conversations").column("at").execute();
    await db.schema
      .createTable("installations")
      .addColumn("platform", "text", (column) => column.notNull())
      .addColumn("tenant", "text", (column) => column.notNull())
      .addColumn("sealed", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("installations_tenant", ["platform", "tenant"])
      .execute();
  },
  // Every claim had to write it, and it is read once an hour.
  "002 no index of events by time": async (db) => {
    await db.schema.dropIndex("events_at").execute();
  },
  "003 articles, statements, feeds": (db, dialect) => createNewsTables(db, textsOf(dialect)),
  "004 subscriptions, deliveries, corrections": (db) => createDigestTables(db),
  "005 held items": (db) => createHeldItems(db),
  "006 values of facts": async (db) => {
    await db.schema
      .alterTable("post_facts")
      .addColumn("value", "text", (column) => column.notNull().defaultTo(""))
      .execute();
  },
  "007 indexes for counting": (db) => createCountIndexes(db),
  "008 the order in which articles are kept": (db) => addOrderOfKeeping(db),
};

/** Brings the tables up to date, all migrations or none. Any number of processes may do so at once. */
export async function migrate(connection: Connection): Promise<void> {
  await connection.alone(async (db) => {
    await db.schema
      .createTable("migrations")
      .ifNotExists()
      .addColumn("name", "text", (column) => column.primaryKey())
      .execute();
    const rows = await db.selectFrom("migrations").select("name").execute();
    const applied = new Set(rows.map(({ name }) => name));
    for (const [name, apply] of Object.entries(MIGRATIONS)) {
      if (applied.has(name)) continue;
      await apply(db, connection.dialect);
      await db.insertInto("migrations").values({ name }).execute();
    }
  });
}
