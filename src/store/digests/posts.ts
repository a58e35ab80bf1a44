import type { Selectable } from "kysely";
import type { Post, Posts } from "#src/digest/deliver/ledger.ts";
import type { UsedFact } from "#src/digest/model.ts";
import type { Connection } from "../schema.ts";
import { channelOf } from "./delivery-row.ts";
import type { PostsTable } from "./tables.ts";

/** See `Posts`. */
export function createPosts({ db }: Connection): Posts {
  return {
    async read({ platform, id }, delivery) {
      const row = await db
        .selectFrom("posts")
        .selectAll()
        .where("platform", "=", platform)
        .where("tenant", "=", id)
        .where("delivery", "=", delivery)
        .executeTakeFirst();
      return row ? postOf(row) : null;
    },

    async using(keys) {
      if (keys.length === 0) return [];
      const rows = await db
        .selectFrom("posts")
        .selectAll()
        .where("delivery", "in", (select) =>
          select.selectFrom("post_facts").select("delivery").where("key", "in", keys),
        )
        .orderBy("posted_at")
        .orderBy("delivery")
        .execute();
      return rows.map(postOf);
    },

    facts: () => db.selectFrom("post_facts").select(["key", "value"]).distinct().execute(),
  };
}

function postOf(row: Selectable<PostsTable>): Post {
  return {
    delivery: row.delivery,
    subscription: row.subscription,
    channel: channelOf(row),
    message: row.message,
    postedAt: row.posted_at,
    facts: JSON.parse(row.facts) as readonly UsedFact[],
  };
}
