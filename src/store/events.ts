import type { Kysely } from "kysely";
import { instant, type Tables } from "./schema.ts";
import type { Events } from "./store.ts";

/** See `Events`. A claim without keys is a bug of the caller's, and throws a RangeError. */
export function createEvents(db: Kysely<Tables>): Events {
  return {
    async claim({ platform, id }, keys, now) {
      if (keys.length === 0) throw new RangeError("An event is claimed by one key at least.");
      const at = instant(now);
      // In order, so that two claims that share keys wait for each other and never both.
      const wanted = [...new Set(keys)].sort();
      return db.transaction().execute(async (transaction) => {
        const claimed = await transaction
          .insertInto("events")
          .values(wanted.map((key) => ({ platform, tenant: id, key, at })))
          .onConflict((conflict) => conflict.doNothing())
          .returning("key")
          .execute();
        if (claimed.length === wanted.length) return true;
        if (claimed.length > 0) {
          await transaction
            .deleteFrom("events")
            .where("platform", "=", platform)
            .where("tenant", "=", id)
            .where(
              "key",
              "in",
              claimed.map(({ key }) => key),
            )
            .execute();
        }
        return false;
      });
    },
  };
}
