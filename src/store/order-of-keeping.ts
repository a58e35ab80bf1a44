import type { Kysely } from "kysely";
import type { Tables } from "./schema.ts";

/**
 * The columns by which a digest knows what it has told: an article's place in the order of keeping, and the last one that
 * a digest or a subscription took in. What an older desk kept has none, and is told by when it was found.
 */
export async function addOrderOfKeeping(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable("articles").addColumn("kept", "bigint").execute();
  await db.schema.createIndex("articles_kept").on("articles").column("kept").execute();
  await db.schema.alterTable("subscriptions").addColumn("told_kept", "bigint").execute();
  await db.schema.alterTable("deliveries").addColumn("composed_kept", "bigint").execute();
}
