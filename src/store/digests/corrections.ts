import type { Selectable } from "kysely";
import type { Correction, Corrections } from "#src/digest/deliver/ledger.ts";
import { type Connection, instant } from "../schema.ts";
import { deliveryId } from "./delivery-id.ts";
import { columnsOf, deliveryOf, dueAt } from "./delivery-row.ts";
import type { CorrectionsTable, DeliveriesTable } from "./tables.ts";

/** See `Corrections`. A correction is a delivery like any other, so that it too is posted exactly once. */
export function createCorrections({ db, durably }: Connection): Corrections {
  const whole = () =>
    db
      .selectFrom("corrections")
      .innerJoin("deliveries", "deliveries.id", "corrections.delivery")
      .selectAll("deliveries")
      .select(["corrections.post", "corrections.change"]);
  return {
    async plan(post, change, composed, now) {
      const of = `correction of ${post.delivery} for ${change}`;
      const at = instant(now);
      const id = deliveryId(of, "");
      return durably((synced) =>
        synced.transaction().execute(async (transaction) => {
          const fresh = await transaction
            .insertInto("corrections")
            .values({ post: post.delivery, change, delivery: id })
            .onConflict((conflict) => conflict.doNothing())
            .returning("post")
            .executeTakeFirst();
          if (!fresh) return false;
          const { made_by } = await transaction
            .selectFrom("deliveries")
            .select("made_by")
            .where("id", "=", post.delivery)
            .executeTakeFirstOrThrow();
          await transaction
            .insertInto("deliveries")
            .values({
              ...columnsOf(post.channel),
              id,
              subscription: of,
              made_by,
              ...dueAt(at),
              composed: JSON.stringify(composed),
              reply: post.message,
            })
            .execute();
          return true;
        }),
      );
    },

    async under(posts) {
      if (posts.length === 0) return [];
      const rows = await whole()
        .where("corrections.post", "in", posts)
        .orderBy("scheduled_for")
        .orderBy("id")
        .execute();
      return rows.map(correctionOf);
    },

    async recent(channel, limit) {
      const last = whole().orderBy("scheduled_for", "desc").orderBy("id").limit(limit);
      const rows = await (channel
        ? last
            .where("platform", "=", channel.tenant.platform)
            .where("tenant", "=", channel.tenant.id)
            .where("channel", "=", channel.id)
        : last
      ).execute();
      return rows.map(correctionOf);
    },
  };
}

function correctionOf({
  post,
  change,
  ...row
}: Selectable<DeliveriesTable> & Pick<CorrectionsTable, "post" | "change">): Correction {
  return { post, change, delivery: deliveryOf(row) };
}
