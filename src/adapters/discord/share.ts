import type { ButtonInteraction, StringSelectMenuInteraction } from "discord.js";
import { carried } from "./carry.ts";
import { answerInteraction, ticketOf } from "./deliver.ts";
import { tenantOf } from "./place.ts";
import { Reply } from "./reply.ts";
import type { Work } from "./work.ts";

/** Shows a private answer to its channel, once: asked again, from the query in the button. */
export async function share(
  pressed: ButtonInteraction | StringSelectMenuInteraction,
  carrying: string,
  work: Work,
): Promise<void> {
  const query = carried(carrying);
  if (!query) return;
  const once = [`share:${pressed.message.id}`];
  if (await work.store.events.claim(tenantOf(pressed.guildId), once, work.now())) {
    return answerInteraction(pressed, { question: { query }, hidden: false }, work);
  }
  await new Reply(ticketOf(pressed), true, work).line("It was shared already.");
}
