import type { Selectable } from "kysely";
import type { Subscription } from "#src/digest/model.ts";
import { channelOf } from "./delivery-row.ts";
import type { SubscriptionsTable } from "./tables.ts";

type Body = Pick<Subscription, "topics" | "rhythm" | "most" | "saysNothing">;

export function bodyText({ topics, rhythm, most, saysNothing }: Body): string {
  const body: Body = { topics, rhythm, most, saysNothing };
  return JSON.stringify(body);
}

/** Only this store writes the text: one it cannot read is a bug. */
export function subscriptionOf(row: Selectable<SubscriptionsTable>): Subscription {
  return {
    ...(JSON.parse(row.body) as Body),
    id: row.id,
    kind: row.kind as Subscription["kind"],
    channel: channelOf(row),
    paused: row.paused,
    madeBy: row.made_by,
    madeAt: row.made_at,
    rhythmSince: row.rhythm_since,
    toldUntil: row.told_until,
    toldKept: row.told_kept,
    number: row.number,
  };
}
