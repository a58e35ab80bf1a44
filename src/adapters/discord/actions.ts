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
  const ask = (text: string) => {
    const question = { text };
    // What is asked of digests is between the desk and the asker, also from a post that all see.
    const alone = hidden || Boolean(work.digests?.read(question));
    return answerInteraction(pressed, { question, hidden: alone, follows }, work);
  };
  switch (action.kind) {
    case "ask":
      return ask(action.text);
    case "menu":
      return ask(pressed.isStringSelectMenu() ? (pressed.values[0] ?? "help") : "help");
    case "page":
      return showPage(pressed, { ...action, hidden, follows }, work);
    case "share":
      return share(pressed, action.query, work);
  }
}
