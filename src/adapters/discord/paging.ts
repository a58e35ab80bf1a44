import type { ButtonInteraction, StringSelectMenuInteraction } from "discord.js";
import { askedOfDigests } from "#src/adapters/chat/turn.ts";
import type { Answer } from "#src/core/answer.ts";
import type { Query } from "#src/core/query.ts";
import { carried } from "./carry.ts";
import { chartOf, withChart } from "./chart.ts";
import { incomingBy, ticketOf } from "./deliver.ts";
import { lineAgain } from "./line-again.ts";
import { tenantOf } from "./place.ts";
import { present } from "./present.ts";
import { Reply, told } from "./reply.ts";
import type { Work } from "./work.ts";

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

interface Wanted {
  readonly page: number;
  /** What the button carries of the query, or the line; empty where it was too long for one. */
  readonly query: string;
  readonly hidden: boolean;
  readonly follows: string | undefined;
}

const TOO_OLD = "That answer is too old to be paged through. Please ask once more.";

/** Puts another page of an answer in the place of the one whose button was pressed. */
export async function showPage(pressed: Pressed, wanted: Wanted, work: Work): Promise<void> {
  const tenant = tenantOf(pressed.guildId);
  const ticket = ticketOf(pressed);
  if (!(await work.store.events.claim(tenant, [`interaction:${pressed.id}`], work.now()))) return;
  const again = await askedAgain(pressed, wanted, work);
  if (!again) return new Reply(ticket, true, work).line(TOO_OLD);
  const { answer, query, line } = again;
  const { page, hidden } = wanted;
  const message = present(answer, { page, query, share: hidden, line });
  const done = await work.wire.replace(ticket, message);
  if (!done.ok) return work.log(`A page could not be shown: ${told(done.trouble)}`);
  const picture = page === 1 ? await chartOf(answer, work) : null;
  if (picture) await work.wire.change(ticket, withChart(message, picture), picture);
}

interface Again {
  readonly answer: Answer;
  readonly query: Query | null;
  readonly line?: string;
}

/** The answer once more, from what the button carries; null where that is known no longer. */
async function askedAgain(pressed: Pressed, wanted: Wanted, work: Work): Promise<Again | null> {
  const line = lineAgain({ text: wanted.query });
  if (line !== undefined) {
    const incoming = incomingBy(pressed, { ...wanted, question: { text: line } });
    const asked = await askedOfDigests(incoming, null, work);
    return asked && { answer: asked.answer, query: null, line };
  }
  const query = await queryOf(wanted, pressed.guildId, work);
  return query && { answer: (await work.desk.answer({ query }, null, work.now())).answer, query };
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
