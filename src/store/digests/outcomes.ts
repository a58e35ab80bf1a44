import type { Kysely } from "kysely";
import type { Aftermath, Claimed, Deliveries, Told } from "#src/digest/deliver/ledger.ts";
import type { Composed } from "#src/digest/model.ts";
import { type Connection, instant, type Tables } from "../schema.ts";
import { later } from "./claim.ts";

/** The row of a claim, while nobody has taken it over. */
const held = (db: Kysely<Tables>, { delivery, claim }: Claimed) =>
  db
    .updateTable("deliveries")
    .where("id", "=", delivery.id)
    .where("claims", "=", claim)
    .where("state", "in", ["sending", "uncertain"]);

/** See `Deliveries.keep`. A correction has no subscription, and comes composed. */
export async function keep(
  { durably }: Connection,
  claimed: Claimed,
  composed: Composed,
  told: Told,
): Promise<boolean> {
  return durably((synced) =>
    synced.transaction().execute(async (db) => {
      const row = await held(db, claimed)
        .set({
          composed: JSON.stringify(composed),
          composed_at: instant(told.until),
          composed_kept: told.kept,
        })
        .where("composed", "is", null)
        .returning("subscription")
        .executeTakeFirst();
      if (!row) return false;
      await db
        .updateTable("subscriptions")
        .set((set) => ({ number: set("number", "+", 1) }))
        .where("id", "=", row.subscription)
        .execute();
      return true;
    }),
  );
}

/** See `Deliveries.begin`. Were it lost with the machine, the post would be sent again without a look. */
export async function begin(
  { durably }: Connection,
  claimed: Claimed,
  now: string,
  lease: number,
): Promise<boolean> {
  const row = await durably((synced) =>
    held(synced, claimed)
      .set((set) => ({
        posting: 1,
        wake: later(now, lease),
        begun: set.fn.coalesce("begun", set.val(instant(now))),
      }))
      .where("composed", "is not", null)
      .returning("id")
      .executeTakeFirst(),
  );
  return row !== undefined;
}

/** See `Deliveries.putBack`. */
export async function putBack(
  { db }: Connection,
  claimed: Claimed,
  { wake, counts, reason }: Parameters<Deliveries["putBack"]>[1],
): Promise<boolean> {
  const row = await held(db, claimed)
    .set((set) => ({
      state: "due",
      posting: 0,
      wake: instant(wake),
      reason,
      ...(counts ? {} : { attempts: set("attempts", "-", 1) }),
    }))
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** See `Deliveries.uncertain`. */
export async function uncertain(
  { db }: Connection,
  claimed: Claimed,
  { wake, counts, reason }: Parameters<Deliveries["uncertain"]>[1],
  aftermath: Aftermath,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const row = await held(transaction, claimed)
      .set((set) => ({
        state: "uncertain",
        posting: 0,
        wake: wake === null ? null : instant(wake),
        reason,
        ...(counts ? {} : { looks: set("looks", "-", 1) }),
      }))
      .returning("id")
      .executeTakeFirst();
    if (!row) return false;
    await follow(transaction, claimed, aftermath, wake);
    return true;
  });
}

/** See `Deliveries.end`. */
export async function end(
  { db }: Connection,
  claimed: Claimed,
  { state, reason, told, now }: Parameters<Deliveries["end"]>[1],
  aftermath: Aftermath,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const row = await held(transaction, claimed)
      .set({ state, posting: 0, wake: null, reason })
      .returning("id")
      .executeTakeFirst();
    if (!row) return false;
    if (told !== null) await tellUntil(transaction, claimed.delivery.subscription, told);
    await follow(transaction, claimed, aftermath, now);
    return true;
  });
}

/**
 * What is new begins after this, for a subscription: never earlier than it did, by neither the clock nor the order of
 * keeping. `kept` is null where an older desk put the post together.
 */
export async function tellUntil(
  db: Kysely<Tables>,
  subscription: string,
  { until, kept }: Pick<Told, "until"> & { readonly kept: number | null },
): Promise<void> {
  const at = instant(until);
  const table = db.updateTable("subscriptions").where("id", "=", subscription);
  await table.set({ told_until: at }).where("told_until", "<", at).execute();
  if (kept === null) return;
  await table
    .set({ told_kept: kept })
    .where((row) => row.or([row("told_kept", "is", null), row("told_kept", "<", kept)]))
    .execute();
}

async function follow(
  db: Kysely<Tables>,
  { delivery }: Claimed,
  { tell, pause }: Aftermath,
  now: string | null,
): Promise<void> {
  const { tenant } = delivery.channel;
  if (pause !== null)
    await db
      .updateTable("subscriptions")
      .set({ paused: pause })
      .where("id", "=", delivery.subscription)
      .execute();
  if (tell === null) return;
  await db
    .insertInto("tellings")
    .values({
      id: delivery.id,
      platform: tenant.platform,
      tenant: tenant.id,
      user_id: delivery.madeBy,
      text: tell,
      attempts: 0,
      wake: now === null ? "" : instant(now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
