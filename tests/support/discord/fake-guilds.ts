import { type Json, words } from "../fake/json.ts";
import type { Guild } from "./fake-guild.ts";
import type { Methods } from "./fake-method.ts";
import { bits, EVERYBODY } from "./fake-permissions.ts";
import { NO, Refused } from "./fake-refused.ts";
import { shownUser } from "./fake-shown.ts";
import { describedChannel, describedMember, roles, shownGuild } from "./fake-shown-guild.ts";
import type { State } from "./fake-state.ts";

function guildOf(state: State, id: string): Guild | Refused {
  const guild = state.guilds.get(id);
  if (!guild) return NO.guild;
  return guild.installed ? guild : NO.access;
}

type Of = (name: string) => string;

const inGuild =
  (read: (state: State, guild: Guild, of: Of) => Json | readonly Json[] | Refused) =>
  (state: State, { of }: { readonly of: Of }) => {
    const guild = guildOf(state, of("guild"));
    return guild instanceof Refused ? guild : read(state, guild, of);
  };

/** Guilds, who is in them and who may do what. */
export const guilds: Methods = {
  "GET /guilds/:guild": inGuild(shownGuild),
  "GET /guilds/:guild/roles": inGuild(roles),
  "GET /guilds/:guild/channels": inGuild((state, guild) =>
    [...guild.channels.values()]
      .filter(({ kind }) => kind !== "thread")
      .map((channel) => describedChannel(state, channel)),
  ),
  "GET /guilds/:guild/threads/active": inGuild((state, guild) => ({
    threads: [...guild.channels.values()]
      .filter(({ kind }) => kind === "thread")
      .map((channel) => describedChannel(state, channel)),
    members: [],
  })),
  "GET /guilds/:guild/members/:user": inGuild((state, guild, of) => {
    const id = of("user") === "@me" ? state.bot.id : of("user");
    return guild.members.has(id) ? describedMember(state, guild, id) : NO.member;
  }),
  "GET /users/@me/guilds": (state) =>
    [...state.guilds.values()]
      .filter(({ installed }) => installed)
      .map((guild) => ({ ...shownGuild(state, guild), permissions: String(bits(EVERYBODY)) })),
  "GET /users/@me": (state) => ({ ...shownUser(state.bot), verified: true, mfa_enabled: true }),
  "GET /users/:user": (state, { of }) =>
    state.users.has(of("user")) ? shownUser(state.user(of("user"))) : NO.user,
  "POST /users/@me/channels": (state, { body }) => {
    const id = words(body.recipient_id);
    return id === "" || id === state.bot.id ? NO.user : describedChannel(state, state.direct(id));
  },
};
