import { createHash } from "node:crypto";
import type { StoryItem } from "#src/digest/content/collected.ts";
import type { HeldItem, HeldItems } from "#src/digest/deliver/held-items.ts";
import type { Composed } from "#src/digest/model.ts";
import { type Connection, instant } from "../schema.ts";
import { deliveryId } from "./delivery-id.ts";
import { channelOf, columnsOf, dueAt } from "./delivery-row.ts";

/** Letters of a code: enough to tell apart what one channel ever had held. */
const CODE = 10;

/** See `HeldItems`. */
export function createHeldItems({ db, durably }: Connection): HeldItems {
  return {
    async add(subscription, items, now) {
      if (items.length === 0) return;
      const { id, channel, madeBy } = subscription;
      await durably((synced) =>
        synced.transaction().execute(async (transaction) => {
          const fresh = await transaction
            .insertInto("held_items")
            .values(
              items.map((item) => ({
                ...columnsOf(channel),
                id: codeOf(id, item.articles[0].id),
                subscription: id,
                article: item.articles[0].id,
                item: JSON.stringify(item),
                state: "waiting",
                at: instant(now),
              })),
            )
            .onConflict((conflict) => conflict.doNothing())
            .returning("id")
            .execute();
          const [first] = fresh;
          if (!first) return;
          await transaction
            .insertInto("tellings")
            .values({
              id: `held ${first.id}`,
              platform: channel.tenant.platform,
              tenant: channel.tenant.id,
              user_id: madeBy,
              text: toldOf(fresh.length, channel.id),
              attempts: 0,
              wake: instant(now),
            })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }),
      );
    },

    async waiting({ tenant, id }) {
      const rows = await db
        .selectFrom("held_items")
        .selectAll()
        .where("platform", "=", tenant.platform)
        .where("tenant", "=", tenant.id)
        .where("channel", "=", id)
        .where("state", "=", "waiting")
        .orderBy("at")
        .orderBy("id")
        .execute();
      return rows.map((row) => ({
        code: row.id,
        subscription: row.subscription,
        channel: channelOf(row),
        item: JSON.parse(row.item) as StoryItem,
      }));
    },

    release: (held, composed, by) =>
      durably((synced) =>
        synced.transaction().execute(async (transaction) => {
          const subscription = await transaction
            .selectFrom("subscriptions")
            .select("made_by")
            .where("id", "=", held.subscription)
            .executeTakeFirst();
          if (!(await decide(transaction, held, "released", by.user))) return false;
          await transaction
            .insertInto("deliveries")
            .values(rowOf(held, composed, subscription?.made_by ?? by.user, instant(by.now)))
            .execute();
          return true;
        }),
      ),

    drop: (held, user) => durably((synced) => decide(synced, held, "dropped", user)),
  };
}

async function decide(
  db: Connection["db"],
  { channel, code }: HeldItem,
  state: "released" | "dropped",
  user: string,
): Promise<boolean> {
  const { platform, tenant } = columnsOf(channel);
  const row = await db
    .updateTable("held_items")
    .set({ state, decided_by: user })
    .where("platform", "=", platform)
    .where("tenant", "=", tenant)
    .where("id", "=", code)
    .where("state", "=", "waiting")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** A post of its subscription, which is not counted as told until then: it was held, not waited for. */
function rowOf(held: HeldItem, composed: Composed, madeBy: string, at: string) {
  return {
    ...columnsOf(held.channel),
    id: deliveryId(`release of ${held.code}`, ""),
    subscription: held.subscription,
    made_by: madeBy,
    ...dueAt(at),
    composed: JSON.stringify(composed),
  };
}

const codeOf = (subscription: string, article: string): string =>
  createHash("sha256")
    .update(JSON.stringify([subscription, article]))
    .digest("hex")
    .slice(0, CODE);

const toldOf = (many: number, channel: string): string =>
  `${many === 1 ? "One item was" : `${many} items were`} held back from the channel ${channel}, because a headline may accuse somebody. /nec digest held there shows ${many === 1 ? "it" : "them"}, to post or to drop.`;
