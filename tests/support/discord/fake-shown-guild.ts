import type { Json } from "../fake/json.ts";
import type { Channel, Guild } from "./fake-guild.ts";
import { ALL, bits, EVERYBODY, MANAGERS } from "./fake-permissions.ts";
import {
  administratorRole,
  appRole,
  managerRole,
  shownChannel,
  shownMember,
  shownUser,
} from "./fake-shown.ts";
import type { State } from "./fake-state.ts";

/** What the app may and may not in a channel, as overwrites of its role; a private channel is closed to everybody. */
function overwrites({ guild, may, kind }: Channel): readonly Json[] {
  if (guild === null || kind === "thread") return [];
  const usual = bits(EVERYBODY);
  const own = { id: appRole(guild), type: 0, allow: String(may), deny: String(bits(ALL) & ~may) };
  const closed = { id: guild, type: 0, allow: "0", deny: String(bits(["ViewChannel"])) };
  return [...(kind === "private" ? [closed] : []), ...(may === usual ? [] : [own])];
}

/** A channel in full. */
export function describedChannel(state: State, channel: Channel): Json {
  const { kind, guild } = channel;
  const own =
    guild === null || kind === "thread" ? {} : { permission_overwrites: overwrites(channel) };
  return { ...shownChannel(state, channel), ...own };
}

function role(guild: string, id: string, name: string, permissions: bigint, bot?: string): Json {
  return {
    id,
    name,
    permissions: String(permissions),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: id === guild ? 0 : 1,
    managed: bot !== undefined,
    ...(bot === undefined ? {} : { tags: { bot_id: bot } }),
    mentionable: false,
    flags: 0,
  };
}

/** The roles of a guild: everybody's, the app's own, and those of who looks after it. */
export function roles(state: State, { id }: Guild): readonly Json[] {
  const usual = bits(EVERYBODY);
  return [
    role(id, id, "@everyone", usual),
    role(id, appRole(id), state.bot.username, usual, state.bot.id),
    role(id, managerRole(id), "Managers", usual | bits(MANAGERS)),
    role(id, administratorRole(id), "Administrators", bits(["Administrator"])),
  ];
}

/** A guild as the REST API shows it. */
export function shownGuild(state: State, guild: Guild): Json {
  const { id, name, locale } = guild;
  return {
    id,
    name,
    owner_id: "1",
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    preferred_locale: locale,
    roles: roles(state, guild),
    emojis: [],
    stickers: [],
    features: [],
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    max_members: 500_000,
    mfa_level: 0,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    premium_subscription_count: 0,
    premium_tier: 0,
    public_updates_channel_id: null,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    system_channel_flags: 0,
    system_channel_id: null,
    vanity_url_code: null,
    verification_level: 0,
  };
}

/** A member with the user. */
export function describedMember(state: State, guild: Guild, id: string): Json {
  return { ...shownMember(state, guild, id), user: shownUser(state.user(id)) };
}

/** A guild as the app is told of it: with its channels, and of its members only the app. */
export function introducedGuild(state: State, guild: Guild): Json {
  const all = [...guild.channels.values()];
  const shownOf = (threads: boolean) =>
    all
      .filter(({ kind }) => (kind === "thread") === threads)
      .map((channel) => describedChannel(state, channel));
  return {
    ...shownGuild(state, guild),
    joined_at: "2024-01-01T00:00:00.000000+00:00",
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [describedMember(state, guild, state.bot.id)],
    channels: shownOf(false),
    threads: shownOf(true),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
