import type { MessageContextMenuCommandInteraction } from "discord.js";
import { asTyped } from "./as-typed.ts";
import { answerInteraction } from "./deliver.ts";
import type { Work } from "./work.ts";

/** "Ask NEC Desk about this": asks with a message's own words; only whoever asked sees the answer. */
export async function onMessageMenu(
  interaction: MessageContextMenuCommandInteraction,
  work: Work,
): Promise<void> {
  const text = asTyped(interaction.targetMessage.content) || "help";
  await answerInteraction(interaction, { question: { text }, hidden: true }, work);
}
