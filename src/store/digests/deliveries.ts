import type { Deliveries, Planned } from "#src/digest/deliver/ledger.ts";
import type { Channel } from "#src/digest/model.ts";
import { type Connection, instant } from "../schema.ts";
import { claim, next, recover } from "./claim.ts";
import { deliveryId } from "./delivery-id.ts";
import { columnsOf, deliveryOf, dueAt } from "./delivery-row.ts";
import { begin, end, keep, putBack, uncertain } from "./outcomes.ts";
import { decide, sent } from "./sent.ts";

/** How many rows one statement plans: PostgreSQL takes 65,535 values in one. */
const BATCH = 500;

/** See `Deliveries`. */
export function createDeliveries(connection: Connection): Deliveries {
  const { db, durably } = connection;
  return {
    async plan(planned) {
      if (planned.length === 0) return 0;
      return durably((synced) =>
        synced.transaction().execute(async (transaction) => {
          let fresh = 0;
          for (let from = 0; from < planned.length; from += BATCH) {
            const rows = await transaction
              .insertInto("deliveries")
              .values(planned.slice(from, from + BATCH).map(rowOf))
              .onConflict((conflict) => conflict.doNothing())
              .returning("id")
              .execute();
            fresh += rows.length;
          }
          return fresh;
        }),
      );
    },

    recover: (platform, now, settle) => recover(connection, platform, now, settle),
    claim: (platform, options) => claim(connection, platform, options),
    next: (platform, now) => next(connection, platform, now),
    keep: (...of) => keep(connection, ...of),
    begin: (...of) => begin(connection, ...of),
    sent: (...of) => sent(connection, ...of),
    putBack: (...of) => putBack(connection, ...of),
    uncertain: (...of) => uncertain(connection, ...of),
    end: (...of) => end(connection, ...of),
    decide: (...of) => decide(connection, ...of),

    async read({ platform, id: tenant }, id) {
      const row = await db
        .selectFrom("deliveries")
        .selectAll()
        .where("platform", "=", platform)
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .executeTakeFirst();
      return row ? deliveryOf(row) : null;
    },

    async recent(channel: Channel | null, limit: number) {
      const last = db
        .selectFrom("deliveries")
        .selectAll()
        .orderBy("scheduled_for", "desc")
        .orderBy("id")
        .limit(limit);
      if (!channel) return (await last.execute()).map(deliveryOf);
      const { platform, tenant, channel: id } = columnsOf(channel);
      const rows = await last
        .where("platform", "=", platform)
        .where("tenant", "=", tenant)
        .where("channel", "=", id)
        .execute();
      return rows.map(deliveryOf);
    },
  };
}

function rowOf({ subscription, channel, madeBy, scheduledFor, until }: Planned) {
  const at = instant(scheduledFor);
  return {
    ...columnsOf(channel),
    id: deliveryId(subscription, at),
    subscription,
    made_by: madeBy,
    ...dueAt(at),
    until: until === null ? null : instant(until),
  };
}
