import { sql } from "kysely";
import type { Claimed, ClaimOptions } from "#src/digest/deliver/ledger.ts";
import type { Unsettled } from "#src/digest/deliver/sightings.ts";
import { type Connection, instant } from "../schema.ts";
import { claimedOf } from "./delivery-row.ts";
import { LONGEST_HOLD } from "./rate-keys.ts";
import type { DeliveriesTable } from "./tables.ts";

/** See `Deliveries.recover`. */
export async function recover(
  { db }: Connection,
  platform: string,
  now: string,
  settle: number,
): Promise<readonly Unsettled[]> {
  await db
    .updateTable("deliveries")
    .set((set) => ({
      state: "uncertain",
      posting: 0,
      claims: set("claims", "+", 1),
      looks: 0,
      wake: later(now, settle),
      reason: "The process that posted it ended, or took too long.",
    }))
    .where("platform", "=", platform)
    .where("posting", "=", 1)
    .where("wake", "<=", instant(now))
    .execute();
  return db
    .selectFrom("deliveries")
    .select(["id", "attempts"])
    .where("platform", "=", platform)
    .where("state", "=", "uncertain")
    .where("wake", "is not", null)
    .execute();
}

/**
 * Among how many of the oldest a claim chooses. Where all of them are of one workspace the claim takes few, and the
 * next passes that workspace over, whose rate is used up. "Is null" where one would say "not exists": PostgreSQL joins
 * the whole table to answer that, and here answers row by row until it has enough.
 */
const SEEN = 500;

/**
 * See `Deliveries.claim`. The rows are numbered within their workspace and their channel first, so that one workspace
 * with thousands due leaves room for the others; PostgreSQL locks no row that it numbers, so they are looked at again.
 */
export async function claim(
  { db, dialect }: Connection,
  platform: string,
  { now, lease, limit, ofWorkspace }: ClaimOptions,
): Promise<readonly Claimed[]> {
  const at = instant(now);
  const clock = Date.parse(at);
  const skipLocked = dialect === "postgres" ? sql`for update skip locked` : sql``;
  const { rows } = await sql<DeliveriesTable>`
    with closed as materialized (
      select key from rates where free > ${clock} and free <= ${clock + LONGEST_HOLD}
    ), open as materialized (
      select d.id, d.wake, d.tenant, d.channel from deliveries d
      where d.platform = ${platform} and d.wake <= ${at} and d.posting = 0
        and d.platform not in (select key from closed)
        and d.platform || ' ' || d.tenant not in (select key from closed)
        and d.platform || ' ' || d.tenant || ' ' || d.channel not in (select key from closed)
        and (
          select 1 from deliveries b where b.posting = 1
            and b.platform = d.platform and b.tenant = d.tenant and b.channel = d.channel limit 1
        ) is null
        and (
          select 1 from deliveries e where e.subscription = d.subscription
            and e.scheduled_for < d.scheduled_for and e.wake is not null limit 1
        ) is null
      order by d.wake, d.id limit ${SEEN}
    ), numbered as materialized (
      select id, wake,
        row_number() over (partition by tenant order by wake, id) as in_workspace,
        row_number() over (partition by tenant, channel order by wake, id) as in_channel
      from open
    ), first as materialized (
      select id from numbered where in_channel = 1 and in_workspace <= ${ofWorkspace}
      order by wake, id limit ${limit}
    ), picked as materialized (
      select id from deliveries
      where id in (select id from first) and wake <= ${at} and posting = 0
      ${skipLocked}
    )
    update deliveries set
      wake = ${later(at, lease)},
      claims = claims + 1,
      attempts = attempts + case state when 'uncertain' then 0 else 1 end,
      looks = case state when 'uncertain' then looks + 1 else 0 end,
      state = case state when 'uncertain' then state else 'sending' end
    where id in (select id from picked)
    returning *`.execute(db);
  return rows
    .map(claimedOf)
    .sort((a, b) => order(a.delivery.scheduledFor, b.delivery.scheduledFor));
}

/** See `Deliveries.next`. */
export async function next({ db }: Connection, platform: string, now: string) {
  const row = await db
    .selectFrom("deliveries")
    .select("wake")
    .where("platform", "=", platform)
    .where("wake", "is not", null)
    .orderBy("wake")
    .limit(1)
    .executeTakeFirst();
  if (!row?.wake) return null;
  return row.wake < instant(now) ? instant(now) : row.wake;
}

/** An instant moved by milliseconds. */
export function later(text: string, milliseconds: number): string {
  return new Date(Date.parse(text) + milliseconds).toISOString();
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
