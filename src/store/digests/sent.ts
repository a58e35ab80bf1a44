import type { Kysely } from "kysely";
import type { Composed } from "#src/digest/model.ts";
import { type Connection, instant, type Tables } from "../schema.ts";
import type { Tenant } from "../store.ts";
import { tellUntil } from "./outcomes.ts";

/** See `Deliveries.sent`. */
export async function sent(
  { durably }: Connection,
  delivery: string,
  message: string,
  now: string,
): Promise<void> {
  await durably((synced) =>
    synced.transaction().execute((db) => markSent(db, delivery, message, now)),
  );
}

async function markSent(
  db: Kysely<Tables>,
  delivery: string,
  message: string | null,
  now: string,
): Promise<boolean> {
  const row = await db
    .updateTable("deliveries")
    .set({ state: "sent", posting: 0, wake: null, message, reason: null })
    .where("id", "=", delivery)
    .where("state", "<>", "sent")
    .returning(["platform", "tenant", "channel", "subscription"])
    .returning(["composed", "composed_at", "composed_kept"])
    .executeTakeFirst();
  if (!row) return false;
  const { composed, composed_at: until, composed_kept: kept, ...of } = row;
  if (until !== null) await tellUntil(db, of.subscription, { until, kept });
  if (message === null) return true;
  const { facts } = JSON.parse(composed ?? '{"facts":[]}') as Pick<Composed, "facts">;
  await db
    .insertInto("posts")
    .values({ ...of, delivery, message, posted_at: instant(now), facts: JSON.stringify(facts) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const used = new Map(facts.map(({ key, value }) => [key, { key, value, delivery }]));
  if (used.size > 0)
    await db
      .insertInto("post_facts")
      .values([...used.values()].sort((a, b) => (a.key < b.key ? -1 : 1)))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return true;
}

/** See `Deliveries.decide`. Of a post that a person saw, the message's id stays unknown: no correction can go under it. */
export async function decide(
  { durably }: Connection,
  { platform, id: tenant }: Tenant,
  id: string,
  is: "there" | "not-there",
  now: string,
): Promise<boolean> {
  return durably((synced) =>
    synced.transaction().execute(async (db) => {
      const row = await db
        .updateTable("deliveries")
        .set((set) => ({
          claims: set("claims", "+", 1),
          state: "due",
          attempts: 0,
          wake: instant(now),
          until: null,
        }))
        .where("platform", "=", platform)
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .where("state", "=", "uncertain")
        .where("wake", "is", null)
        .returning("id")
        .executeTakeFirst();
      if (!row) return false;
      if (is === "there") await markSent(db, id, null, now);
      return true;
    }),
  );
}
