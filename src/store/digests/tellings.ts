import { sql } from "kysely";
import type { Tellings } from "#src/digest/deliver/ledger.ts";
import { type Connection, instant } from "../schema.ts";
import { later } from "./claim.ts";

/** How many are told at a time, and how often it is tried before it is given up. */
const MANY = 20;
const TRIES = 5;

/** See `Tellings`. What a process ends in the middle of is told again: rather twice than never. */
export function createTellings({ db, dialect }: Connection): Tellings {
  return {
    async claim(platform, now, lease) {
      const skipLocked = dialect === "postgres" ? sql`for update skip locked` : sql``;
      const { rows } = await sql<{
        id: string;
        tenant: string;
        user_id: string;
        text: string;
        attempts: number;
      }>`
        update tellings set wake = ${later(now, lease)}, attempts = attempts + 1
        where id in (
          select id from tellings
          where platform = ${platform} and wake <= ${instant(now)} and attempts < ${TRIES}
          order by wake, id limit ${MANY} ${skipLocked}
        ) returning id, tenant, user_id, text, attempts`.execute(db);
      return rows.map(({ id, tenant, user_id, text, attempts }) => ({
        id,
        tenant: { platform, id: tenant },
        user: user_id,
        text,
        attempts,
      }));
    },

    async told(id) {
      await db.deleteFrom("tellings").where("id", "=", id).execute();
    },
  };
}
