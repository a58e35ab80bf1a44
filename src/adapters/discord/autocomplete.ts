import type { AutocompleteInteraction } from "discord.js";
import type { OptionChoice } from "#src/core/ask.ts";
import { isAction } from "#src/digest/requests/fields.ts";
import { commandIn } from "./commands.ts";
import { ticketOf } from "./deliver.ts";
import { COMPLETION } from "./limits.ts";
import { plainly } from "./markdown.ts";
import { tenantOf } from "./place.ts";
import { told } from "./reply.ts";
import type { Work } from "./work.ts";

/** An option as it is typed: what it can become, best first. */
export async function onAutocomplete(
  interaction: AutocompleteInteraction,
  work: Work,
): Promise<void> {
  const choices = (await found(interaction, work))
    .filter(({ value }) => value !== "" && value.length <= COMPLETION.value)
    .map(({ label, value }) => ({ name: plainly(label, COMPLETION.name) || value, value }));
  const done = await work.wire.complete(ticketOf(interaction), choices);
  if (!done.ok) work.log(`An option could not be completed: ${told(done.trouble)}`);
}

async function found(
  { options, guildId, channelId, user }: AutocompleteInteraction,
  { digests, desk }: Work,
): Promise<readonly OptionChoice[]> {
  const { name, value } = options.getFocused(true);
  const command = commandIn(options);
  if (!digests || !isAction(command))
    return desk.completeOption(command, name, value, COMPLETION.choices);
  const channel = { tenant: tenantOf(guildId), id: channelId ?? user.id };
  return digests.choices(command, name, value, channel, COMPLETION.choices);
}
