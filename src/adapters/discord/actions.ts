import type { ButtonInteraction, StringSelectMenuInteraction } from "discord.js";
import { MessageFlags } from "discord.js";
import { actionOf } from "./buttons.ts";
import { answerInteraction } from "./deliver.ts";
import { showPage } from "./paging.ts";
import { answeredBy } from "./place.ts";
import { share } from "./share.ts";
import type { Work } from "./work.ts";

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** A button or a menu under an answer: asks, turns the page or shares, in the conversation it stands in. */
export async function onAction(pressed: Pressed, work: Work): Promise<void> {
  const action = actionOf(pressed.customId);
  if (!action) return;
  const hidden = pressed.message.flags.has(MessageFlags.Ephemeral);
  const follows = answeredBy(pressed.message);
  switch (action.kind) {
    case "ask":
      return answerInteraction(pressed, { question: { text: action.text }, hidden, follows }, work);
    case "menu": {
      const text = pressed.isStringSelectMenu() ? (pressed.values[0] ?? "help") : "help";
      return answerInteraction(pressed, { question: { text }, hidden, follows }, work);
    }
    case "page":
      return showPage(pressed, { ...action, hidden, follows }, work);
    case "share":
      return share(pressed, action.query, work);
  }
}
