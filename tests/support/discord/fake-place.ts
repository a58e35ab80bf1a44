import type { Json } from "../fake/json.ts";
import type { Channel, Guild } from "./fake-guild.ts";
import { bits, EVERYBODY } from "./fake-permissions.ts";
import { askingMember, shownChannel, shownUser } from "./fake-shown.ts";
import type { State } from "./fake-state.ts";

/** Who does something, and where. */
export interface Place {
  readonly user: string;
  /** Only to be sure: a channel says itself which guild it is of. */
  readonly guild?: string;
  /** Without it, the direct messages with the app. */
  readonly channel?: string;
  /** 0 in a guild, 1 in the direct messages with the app, 2 in other private channels. */
  readonly context?: 0 | 1 | 2;
  /** Through whom the app is there: the guild's installation of it, or the person's own. */
  readonly install?: "guild" | "user";
  /** The person's language; `en-GB` unless it says otherwise. */
  readonly locale?: string;
}

/** The channel that a test means. Private ones come into being when they are first named. */
export function channelOf(state: State, { user, guild, channel, context }: Place): Channel {
  const known = channel === undefined ? undefined : state.channels.get(channel);
  if (known && guild !== undefined && known.guild !== guild) {
    throw new Error(`Channel ${channel} is not in guild ${guild}.`);
  }
  if (known) return known;
  if (guild !== undefined) throw new Error(`Guild ${guild} has no channel ${channel}.`);
  if (context !== 2) return state.direct(user, channel);
  const group: Channel = {
    id: channel ?? state.id(),
    name: "",
    kind: "group",
    guild: null,
    may: bits(EVERYBODY),
    locked: false,
  };
  state.channels.set(group.id, group);
  return group;
}

const CONTEXTS = { dm: 1, group: 2 } as const;

/** Whether only the person has the app there. */
export function isUserOnly(channel: Channel, guild: Guild | undefined, place: Place): boolean {
  if (channel.kind === "dm") return false;
  return place.install === "user" || !guild?.installed;
}

function owners(place: Place, channel: Channel, guild: Guild | undefined): Json {
  const byUser = place.install === "user" || isUserOnly(channel, guild, place);
  return byUser ? { 1: place.user } : { 0: guild?.id ?? "0" };
}

/** What every interaction says of who did it and where. */
export function asking(state: State, place: Place, channel: Channel): Json {
  const { user, locale = "en-GB" } = place;
  const guild = channel.guild === null ? undefined : state.guild(channel.guild);
  const kind = channel.kind === "dm" || channel.kind === "group" ? channel.kind : undefined;
  return {
    application_id: state.applicationId,
    version: 1,
    channel_id: channel.id,
    channel: shownChannel(state, channel),
    app_permissions: String(channel.may),
    locale,
    entitlements: [],
    authorizing_integration_owners: owners(place, channel, guild),
    context: place.context ?? (kind ? CONTEXTS[kind] : 0),
    attachment_size_limit: 10_485_760,
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: askingMember(state, guild, user),
        }
      : { user: shownUser(state.user(user)) }),
  };
}
