import type { ChatInputCommandInteraction } from "discord.js";
import type { Question } from "#src/core/question.ts";
import { answerInteraction } from "./deliver.ts";
import type { Work } from "./work.ts";

/** `/nec …`: everybody sees the answer, unless it was asked to be private. */
export async function onCommand(
  interaction: ChatInputCommandInteraction,
  work: Work,
): Promise<void> {
  const hidden = interaction.options.getBoolean("private") ?? false;
  await answerInteraction(interaction, { question: questionOf(interaction), hidden }, work);
}

/** The subcommand and its typed options. */
function questionOf({ options }: ChatInputCommandInteraction): Question {
  const command = options.getSubcommand();
  const given = options.data[0]?.options ?? [];
  const typed = given.flatMap(({ name, value }) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return { command, options: Object.fromEntries(typed) };
}
