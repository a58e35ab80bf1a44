import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/**
 * The highest place that an article has in the order of keeping, nought where there is none. Articles are kept under one
 * lock of all processes (`Connection.alone`), so that whatever can be seen after this was asked has a higher one.
 */
export async function lastKept(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("articles")
    .select((select) => select.fn.max("kept").as("last"))
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}
