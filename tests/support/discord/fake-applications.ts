import type { Json } from "../fake/json.ts";
import { overwrite } from "./fake-commands.ts";
import type { Method, Methods } from "./fake-method.ts";
import { NO } from "./fake-refused.ts";
import { shownUser } from "./fake-shown.ts";
import type { State } from "./fake-state.ts";

/** The application as Discord shows it to itself. */
export function shownApplication(state: State): Json {
  return {
    id: state.applicationId,
    name: state.bot.username,
    icon: null,
    description: "",
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 1 << 23,
    bot: shownUser(state.bot),
    owner: shownUser(state.user("1")),
    team: null,
    interactions_endpoint_url: null,
    redirect_uris: [],
    approximate_guild_count: state.guilds.size,
    integration_types_config: { 0: {}, 1: {} },
    ...state.application,
  };
}

/** What is registered for a guild, or everywhere; who asks must be the application itself. */
const registered =
  (
    act: (state: State, guild: string | null, body: Json, command: string) => ReturnType<Method>,
  ): Method =>
  (state, { of, body }) => {
    const id = of("guild");
    if (of("application") !== state.applicationId) return NO.application;
    if (id !== "" && !state.guilds.get(id)?.installed) return NO.access;
    return act(state, id || null, body, of("command"));
  };

const find = (state: State, guild: string | null, id: string) =>
  state.commands.get(guild ?? "global")?.find((command) => command.id === id);

const read = registered((state, guild) => state.commands.get(guild ?? "global") ?? []);
const write = registered((state, guild, body) => overwrite(state, guild, body));

const add = registered((state, guild, body) => {
  const others = (state.commands.get(guild ?? "global") ?? []).filter(
    ({ name, type }) => name !== body.name || type !== (body.type ?? 1),
  );
  return overwrite(state, guild, [...others, body]).at(-1) ?? NO.command;
});

const one = registered((state, guild, _body, id) => find(state, guild, id) ?? NO.command);

const change = registered((state, guild, body, id) => {
  const before = find(state, guild, id);
  if (!before) return NO.command;
  const all = state.commands.get(guild ?? "global") ?? [];
  overwrite(
    state,
    guild,
    all.map((command) => (command === before ? { ...command, ...body } : command)),
  );
  return find(state, guild, id) ?? NO.command;
});

const remove = registered((state, guild, _body, id) => {
  const all = state.commands.get(guild ?? "global") ?? [];
  if (!find(state, guild, id)) return NO.command;
  overwrite(
    state,
    guild,
    all.filter((command) => command.id !== id),
  );
  return null;
});

const inScope = (scope: string): Methods => ({
  [`GET ${scope}/commands`]: read,
  [`PUT ${scope}/commands`]: write,
  [`POST ${scope}/commands`]: add,
  [`GET ${scope}/commands/:command`]: one,
  [`PATCH ${scope}/commands/:command`]: change,
  [`DELETE ${scope}/commands/:command`]: remove,
});

/** The application and its commands. */
export const applications: Methods = {
  "GET /applications/@me": shownApplication,
  "GET /oauth2/applications/@me": shownApplication,
  "PATCH /applications/@me": (state, { body }) => {
    Object.assign(state.application, body);
    return shownApplication(state);
  },
  ...inScope("/applications/:application"),
  ...inScope("/applications/:application/guilds/:guild"),
};
