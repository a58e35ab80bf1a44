import type { Allowances, Rate } from "#src/digest/deliver/ledger.ts";
import type { Connection } from "../schema.ts";
import { LONGEST_HOLD, rateKey } from "./rate-keys.ts";

/** A bucket that is full, whatever the time. */
const FULL = 0;

/** See `Allowances`. A bucket is the instant at which it is full again: the generic cell rate algorithm (ITU-T I.371). */
export function createAllowances({ db, dialect }: Connection): Allowances {
  return {
    async take(channel, rates, now) {
      const clock = Date.parse(now);
      const wanted = (["platform", "workspace", "channel"] as const).flatMap((scope) => {
        const rate = rates[scope];
        return rate ? [{ key: rateKey(channel, scope), rate }] : [];
      });
      const keys = wanted.map(({ key }) => key);
      return db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("rates")
          .values(keys.map((key) => ({ key, whole: FULL, free: FULL })))
          .onConflict((conflict) => conflict.column("key").doNothing())
          .execute();
        // Locked in one order, so that two who take wait for each other and never both.
        const kept = transaction.selectFrom("rates").selectAll().where("key", "in", keys);
        const rows = await (dialect === "postgres"
          ? kept.orderBy("key").forUpdate()
          : kept
        ).execute();
        const closed = rows.map(({ free }) => free).filter((free) => isClosed(free, clock));
        if (closed.length > 0) return new Date(Math.max(...closed)).toISOString();
        for (const { key, rate } of wanted) {
          const whole = rows.find((row) => row.key === key)?.whole ?? FULL;
          await transaction
            .updateTable("rates")
            .set(after(whole, rate, clock))
            .where("key", "=", key)
            .execute();
        }
        return null;
      });
    },

    async close(channel, scope, until, now) {
      const free = Math.min(Date.parse(until), Date.parse(now) + LONGEST_HOLD);
      await db
        .insertInto("rates")
        .values({ key: rateKey(channel, scope), whole: free, free })
        .onConflict((conflict) =>
          conflict.column("key").doUpdateSet({ whole: free, free }).where("rates.free", "<", free),
        )
        .execute();
    },
  };
}

const isClosed = (free: number, clock: number) => free > clock && free <= clock + LONGEST_HOLD;

/** A bucket after one was taken. One that is full too late was filled by another clock, and is taken for full now. */
function after(whole: number, { every, burst }: Rate, clock: number) {
  const since = whole > clock + LONGEST_HOLD ? clock : Math.max(whole, clock);
  return { whole: since + every, free: since + every - (burst - 1) * every };
}
