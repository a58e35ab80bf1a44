import type { ButtonInteraction, StringSelectMenuInteraction } from "discord.js";
import type { Query } from "#src/core/query.ts";
import { carried } from "./carry.ts";
import { chartOf, withChart } from "./chart.ts";
import { ticketOf } from "./deliver.ts";
import { tenantOf } from "./place.ts";
import { present } from "./present.ts";
import { Reply, told } from "./reply.ts";
import type { Work } from "./work.ts";

interface Wanted {
  readonly page: number;
  /** What the button carries of the query; empty where it was too long for one. */
  readonly query: string;
  readonly hidden: boolean;
  readonly follows: string | undefined;
}

const TOO_OLD = "That answer is too old to be paged through. Please ask once more.";

/** Puts another page of an answer in the place of the one whose button was pressed. */
export async function showPage(
  pressed: ButtonInteraction | StringSelectMenuInteraction,
  wanted: Wanted,
  work: Work,
): Promise<void> {
  const tenant = tenantOf(pressed.guildId);
  const ticket = ticketOf(pressed);
  if (!(await work.store.events.claim(tenant, [`interaction:${pressed.id}`], work.now()))) return;
  const query = await queryOf(wanted, pressed.guildId, work);
  if (!query) return new Reply(ticket, true, work).line(TOO_OLD);
  const { answer } = await work.desk.answer({ query }, null, work.now());
  const { page, hidden } = wanted;
  const message = present(answer, { page, query, share: hidden });
  const done = await work.wire.replace(ticket, message);
  if (!done.ok) return work.log(`A page could not be shown: ${told(done.trouble)}`);
  const picture = page === 1 ? await chartOf(answer, work) : null;
  if (picture) await work.wire.change(ticket, withChart(message, picture), picture);
}

async function queryOf(
  { query, follows }: Wanted,
  guild: string | null,
  work: Work,
): Promise<Query | null> {
  if (query !== "") return carried(query);
  if (follows === undefined) return null;
  return (await work.store.conversations.read(tenantOf(guild), follows))?.query ?? null;
}
