import type { AutocompleteInteraction } from "discord.js";
import { ticketOf } from "./deliver.ts";
import { told } from "./reply.ts";
import type { Work } from "./work.ts";

/** How many choices Discord shows (application commands, autocomplete). */
const CHOICES = 25;

/** An option as it is typed: what it can become, best first. */
export async function onAutocomplete(
  interaction: AutocompleteInteraction,
  work: Work,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = interaction.options.getSubcommand();
  const found = work.desk.completeOption(command, name, value, CHOICES);
  const choices = found.map((choice) => ({ name: choice.label, value: choice.value }));
  const done = await work.wire.complete(ticketOf(interaction), choices);
  if (!done.ok) work.log(`An option could not be completed: ${told(done.trouble)}`);
}
