import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
} from "discord.js";
import type { Question } from "#src/core/question.ts";
import { isAction } from "#src/digest/requests/fields.ts";
import { answerInteraction } from "./deliver.ts";
import type { Work } from "./work.ts";

/** `/nec …`: everybody sees the answer, unless it was asked to be private, or is about the channel's digests. */
export async function onCommand(
  interaction: ChatInputCommandInteraction,
  work: Work,
): Promise<void> {
  const { options } = interaction;
  const whole = commandIn(options);
  // The desk alone knows commands and not what each does: it says how the whole works.
  const command = work.digests ? whole : (options.getSubcommandGroup(false) ?? whole);
  const hidden = isAction(whole) || (options.getBoolean("private") ?? false);
  const question: Question = { command, options: typedIn(options.data) };
  await answerInteraction(interaction, { question, hidden }, work);
}

/** What is typed after "/nec": "result", or with its group "digest add". */
export function commandIn(
  options: (ChatInputCommandInteraction | AutocompleteInteraction)["options"],
): string {
  return [options.getSubcommandGroup(false), options.getSubcommand()]
    .filter((word) => word !== null)
    .join(" ");
}

/** The typed options, which stand in the innermost of the command's own, as text. */
function typedIn(given: readonly CommandInteractionOption[]): Readonly<Record<string, string>> {
  const inner = given.find(({ options }) => options)?.options;
  if (inner) return typedIn(inner);
  const typed = given.flatMap(({ name, value }) =>
    typeof value === "string" || typeof value === "number" ? [[name, String(value)] as const] : [],
  );
  return Object.fromEntries(typed);
}
