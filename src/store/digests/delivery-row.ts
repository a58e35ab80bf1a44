import type { Selectable } from "kysely";
import type { Claimed } from "#src/digest/deliver/ledger.ts";
import type { Channel, Composed, Delivery, DeliveryState } from "#src/digest/model.ts";
import type { DeliveriesTable } from "./tables.ts";

/** Columns of a table whose rows belong to a channel. */
export interface OfChannel {
  readonly platform: string;
  readonly tenant: string;
  readonly channel: string;
}

export const channelOf = ({ platform, tenant, channel }: OfChannel): Channel => ({
  tenant: { platform, id: tenant },
  id: channel,
});

export const columnsOf = ({ tenant, id }: Channel): OfChannel => ({
  platform: tenant.platform,
  tenant: tenant.id,
  channel: id,
});

/** What was composed is our own text of the same version: a process that cannot read it has a bug. */
export function deliveryOf(row: Selectable<DeliveriesTable>): Delivery {
  return {
    id: row.id,
    subscription: row.subscription,
    channel: channelOf(row),
    scheduledFor: row.scheduled_for,
    state: row.state as DeliveryState,
    attempts: row.attempts,
    composed: row.composed === null ? null : (JSON.parse(row.composed) as Composed),
    message: row.message,
    begun: row.begun,
    reason: row.reason,
    reply: row.reply,
    madeBy: row.made_by,
  };
}

/** The columns of a row that has just been planned, besides what it is of. */
export const dueAt = (scheduledFor: string) => ({
  scheduled_for: scheduledFor,
  state: "due",
  wake: scheduledFor,
  claims: 0,
  attempts: 0,
  looks: 0,
  posting: 0,
});

export function claimedOf(row: Selectable<DeliveriesTable>): Claimed {
  return {
    delivery: deliveryOf(row),
    claim: row.claims,
    until: row.until,
    looks: row.looks,
  };
}
