import { type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Command } from "#src/core/command.ts";
import { advice, restByHand } from "./by-hand.ts";
import type { DiscordSettings } from "./options.ts";
import { registration } from "./registration.ts";
import { sameCommands } from "./same-commands.ts";

/** What became of registering the commands. */
export type Registered =
  | { readonly kind: "unchanged" | "written"; readonly where: string }
  /** Why not, and which variable to look at. */
  | { readonly kind: "refused"; readonly why: string };

const Commands = z.array(z.unknown());

type Where = Pick<DiscordSettings, "applicationId" | "guildId">;

/**
 * Tells Discord of the commands, everywhere or in the one server. What is registered already is left alone; else
 * everything is replaced, so that nothing of an earlier version stays.
 */
export async function register(
  settings: Omit<DiscordSettings, "shards">,
  commands: readonly Command[],
): Promise<Registered> {
  const rest = restByHand(settings);
  const { guildId } = settings;
  const where = guildId === undefined ? "everywhere" : `in the server ${guildId}`;
  try {
    if (await isRegistered(rest, settings, commands)) return { kind: "unchanged", where };
    await rest.put(routeOf(settings), { body: wanted(settings, commands) });
    return { kind: "written", where };
  } catch (error) {
    return { kind: "refused", why: advice(error, guildId !== undefined) };
  }
}

/** Whether what Discord has is what the commands make. Rejects with the client's error where it cannot be read. */
export async function isRegistered(
  rest: REST,
  where: Where,
  commands: readonly Command[],
): Promise<boolean> {
  return sameCommands(await registeredIn(rest, where), wanted(where, commands));
}

/** What Discord has, everywhere or in the one server, in all languages. */
export async function registeredIn(rest: REST, where: Where): Promise<readonly unknown[]> {
  const query = new URLSearchParams({ with_localizations: "true" });
  return Commands.parse(await rest.get(routeOf(where), { query }));
}

function routeOf({ applicationId, guildId }: Where) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** A server's own commands have no contexts and no ways of installing: those are for commands everywhere. */
function wanted({ guildId }: Where, commands: readonly Command[]): readonly object[] {
  const bodies = registration(commands);
  if (guildId === undefined) return bodies;
  return bodies.map(({ contexts: _contexts, integration_types: _types, ...body }) => body);
}
