import { type Connection, instant } from "./schema.ts";
import type { Installations } from "./store.ts";

/** See `Installations`. */
export function createInstallations({ db, durably }: Connection): Installations {
  return {
    async read({ platform, id }) {
      const row = await db
        .selectFrom("installations")
        .select("sealed")
        .where("platform", "=", platform)
        .where("tenant", "=", id)
        .executeTakeFirst();
      return row?.sealed ?? null;
    },

    async write({ platform, id }, sealed, now) {
      const at = instant(now);
      await durably((synced) =>
        synced
          .insertInto("installations")
          .values({ platform, tenant: id, sealed, at })
          .onConflict((conflict) =>
            conflict.columns(["platform", "tenant"]).doUpdateSet({ sealed, at }),
          )
          .execute(),
      );
    },

    async remove({ platform, id }) {
      await durably((synced) =>
        synced
          .deleteFrom("installations")
          .where("platform", "=", platform)
          .where("tenant", "=", id)
          .execute(),
      );
    },
  };
}
