import type { Subscriptions } from "#src/digest/deliver/ledger.ts";
import { lastKept } from "../news/last-kept.ts";
import { type Connection, instant } from "../schema.ts";
import { newCode } from "./code.ts";
import { columnsOf } from "./delivery-row.ts";
import { bodyText, subscriptionOf } from "./subscription-row.ts";

/** See `Subscriptions`. What people set up outlives a power cut. */
export function createSubscriptions({ db, durably }: Connection): Subscriptions {
  const all = () => db.selectFrom("subscriptions").selectAll().orderBy("made_at").orderBy("id");
  return {
    async add(subscription) {
      const at = instant(subscription.madeAt);
      const row = {
        ...columnsOf(subscription.channel),
        id: newCode(),
        kind: subscription.kind,
        body: bodyText(subscription),
        paused: null,
        made_by: subscription.madeBy,
        made_at: at,
        rhythm_since: at,
        told_until: at,
        told_kept: await lastKept(db),
        number: 0,
      };
      await durably((synced) => synced.insertInto("subscriptions").values(row).execute());
      return subscriptionOf(row);
    },

    async read({ platform, id: tenant }, id) {
      const row = await all()
        .where("platform", "=", platform)
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .executeTakeFirst();
      return row ? subscriptionOf(row) : null;
    },

    async ofChannel({ tenant, id }) {
      const rows = await all()
        .where("platform", "=", tenant.platform)
        .where("tenant", "=", tenant.id)
        .where("channel", "=", id)
        .execute();
      return rows.map(subscriptionOf);
    },

    async ofTenant({ platform, id }) {
      const rows = await all().where("platform", "=", platform).where("tenant", "=", id).execute();
      return rows.map(subscriptionOf);
    },

    all: async () => (await all().execute()).map(subscriptionOf),

    async active() {
      return (await all().where("paused", "is", null).execute()).map(subscriptionOf);
    },

    async change({ platform, id: tenant }, id, change, now) {
      const row = await durably((synced) =>
        synced.transaction().execute(async (transaction) => {
          const before = await transaction
            .selectFrom("subscriptions")
            .selectAll()
            .where("platform", "=", platform)
            .where("tenant", "=", tenant)
            .where("id", "=", id)
            .executeTakeFirst();
          if (!before) return undefined;
          const body = bodyText({ ...subscriptionOf(before), ...change });
          const rhythm_since = change.rhythm ? instant(now) : before.rhythm_since;
          await transaction
            .updateTable("subscriptions")
            .set({ body, rhythm_since })
            .where("id", "=", before.id)
            .execute();
          return { ...before, body, rhythm_since };
        }),
      );
      return row ? subscriptionOf(row) : null;
    },

    async pause({ platform, id: tenant }, id, reason) {
      const row = await durably((synced) =>
        synced
          .updateTable("subscriptions")
          .set({ paused: reason })
          .where("platform", "=", platform)
          .where("tenant", "=", tenant)
          .where("id", "=", id)
          .returning("id")
          .executeTakeFirst(),
      );
      return row !== undefined;
    },

    async resume({ platform, id: tenant }, id, now) {
      const at = instant(now);
      const told = { told_until: at, told_kept: await lastKept(db) };
      const row = await durably((synced) =>
        synced
          .updateTable("subscriptions")
          .set({ paused: null, rhythm_since: at, ...told })
          .where("platform", "=", platform)
          .where("tenant", "=", tenant)
          .where("id", "=", id)
          .where("paused", "is not", null)
          .returning("id")
          .executeTakeFirst(),
      );
      return row !== undefined;
    },

    async remove({ platform, id: tenant }, id) {
      return durably((synced) =>
        synced.transaction().execute(async (transaction) => {
          const gone = await transaction
            .deleteFrom("subscriptions")
            .where("platform", "=", platform)
            .where("tenant", "=", tenant)
            .where("id", "=", id)
            .returning("id")
            .executeTakeFirst();
          if (!gone) return false;
          await transaction
            .updateTable("deliveries")
            .set({ state: "skipped", wake: null, reason: "The subscription was removed." })
            .where("subscription", "=", id)
            .where("state", "=", "due")
            .execute();
          return true;
        }),
      );
    },
  };
}
