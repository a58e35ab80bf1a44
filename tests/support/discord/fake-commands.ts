import { isJson, type Json, objects, words } from "../fake/json.ts";
import type { State } from "./fake-state.ts";

/** Types of application commands, and of their options. */
const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

export type Given = Readonly<Record<string, string | boolean | number>>;

/** A command as it was registered, in the guild or everywhere; undefined where it was not. */
function registered(state: State, guild: string | null, name: string, type: number) {
  const own = guild === null ? [] : (state.commands.get(guild) ?? []);
  return [...own, ...(state.commands.get("global") ?? [])].find(
    (one) => one.name === name && (one.type ?? CHAT_INPUT) === type,
  );
}

/** How a registered command is named in an interaction; where it was never registered, made up. */
export function commandOf(state: State, guild: string | null, name: string, type: number) {
  const found = registered(state, guild, name, type);
  return { id: words(found?.id, state.applicationId), name, type, found };
}

function typeOf(value: string | boolean | number): number {
  if (typeof value === "boolean") return 5;
  return typeof value === "number" ? 10 : 3;
}

/** One level down in a registered command; undefined where the command is none. */
function within(command: Json | undefined, name: string): Json | undefined {
  if (!command) return undefined;
  const found = objects(command.options).find((one) => one.name === name);
  if (!found) throw new Error(`${words(command.name)} has no ${name}.`);
  return found;
}

function optionsOf(command: Json | undefined, given: Given, focused?: string): readonly Json[] {
  const options = Object.entries(given).map(([name, value]) => {
    const type = within(command, name)?.type ?? typeOf(value);
    return { name, type, value, ...(name === focused ? { focused: true } : {}) };
  });
  const missing = objects(command?.options).find(
    ({ name, required }) => required === true && given[words(name)] === undefined,
  );
  if (missing && focused === undefined) throw new Error(`${words(missing.name)} is required.`);
  return options;
}

/**
 * The options of a slash command's interaction. `path` is the subcommand, with its group before it
 * where it has one; empty, the command has none. A command that was registered has only what it was
 * registered with.
 */
export function nested(
  command: Json | undefined,
  path: string,
  given: Given,
  focused?: string,
): readonly Json[] {
  const [first = "", ...rest] = path.split(" ").filter((word) => word !== "");
  if (first === "") return optionsOf(command, given, focused);
  const inner = within(command, first);
  const options = nested(inner, rest.join(" "), given, focused);
  return [{ name: first, type: rest.length ? GROUP : SUBCOMMAND, options }];
}

/** Registers commands as one whole: those of the same name and type keep their ids. */
export function overwrite(state: State, guild: string | null, given: unknown): readonly Json[] {
  const key = guild ?? "global";
  const before = state.commands.get(key) ?? [];
  const commands = objects(given).map((one) => {
    const { id: _, ...wanted } = one;
    const type = one.type ?? CHAT_INPUT;
    const kept = before.find((old) => old.name === one.name && old.type === type);
    return {
      id: words(kept?.id) || words(one.id) || state.id(),
      application_id: state.applicationId,
      version: state.id(),
      default_member_permissions: null,
      ...(guild === null ? {} : { guild_id: guild }),
      ...wanted,
      type,
      description: words(one.description),
      options: Array.isArray(one.options) ? one.options.filter(isJson) : [],
    };
  });
  state.commands.set(key, commands);
  state.watch.changed();
  return commands;
}
