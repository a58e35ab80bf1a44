import { type Client, Events, type Interaction } from "discord.js";
import { InHand } from "#src/adapters/chat/in-hand.ts";
import { onAction } from "./actions.ts";
import { onAutocomplete } from "./autocomplete.ts";
import { onCommand } from "./commands.ts";
import { onMessageMenu } from "./context.ts";
import { ticketOf } from "./deliver.ts";
import { isAsked, onMessage } from "./messages.ts";
import type { Work } from "./work.ts";

/** Registers every way in. What goes wrong in one is logged, and said to whoever can be told. */
export function receive(client: Client, work: Work): InHand {
  const inHand = new InHand(work.log);
  client.on(Events.InteractionCreate, (interaction) => {
    const tell = (content: string) => work.wire.respond(ticketOf(interaction), { content }, true);
    const told = interaction.isAutocomplete() ? undefined : tell;
    void inHand.doing(`an interaction`, onInteraction(interaction, work), told);
  });
  client.on(Events.MessageCreate, (message) => {
    if (!isAsked(message)) return;
    const { id, channelId } = message;
    const tell = (content: string) =>
      work.wire.post(channelId, { content }, { nonce: `f${id}`, answers: id });
    void inHand.doing("a message", onMessage(message, work), tell);
  });
  return inHand;
}

async function onInteraction(interaction: Interaction, work: Work): Promise<void> {
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, work);
  if (interaction.isChatInputCommand()) return onCommand(interaction, work);
  if (interaction.isMessageContextMenuCommand()) return onMessageMenu(interaction, work);
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return onAction(interaction, work);
}
