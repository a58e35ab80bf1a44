import type { Json } from "../fake/json.ts";
import { type Channel, type Guild, memberMay, type User } from "./fake-guild.ts";
import type { Attachment, Message } from "./fake-message.ts";
import type { Permission } from "./fake-permissions.ts";
import { bits } from "./fake-permissions.ts";
import { timeOf } from "./fake-snowflake.ts";
import type { State } from "./fake-state.ts";

/** Discord's numbers for the kinds of channel. */
export const TYPES = { text: 0, private: 0, dm: 1, group: 3, announcement: 5, thread: 11 } as const;

const SOME_TIME_AGO = "2024-01-01T00:00:00.000000+00:00";

/** A user as Discord shows one in answers and events. */
export function shownUser({ id, username, bot }: User): Json {
  return {
    id,
    username,
    discriminator: "0",
    global_name: bot ? null : username,
    avatar: null,
    public_flags: 0,
    ...(bot ? { bot } : {}),
  };
}

/** The id of the role that carries the app's own permissions in a guild. */
export const appRole = (guild: string): string => String(BigInt(guild) + 1n);

/** The id of the role of those who look after a guild. */
export const managerRole = (guild: string): string => String(BigInt(guild) + 2n);

/** The id of the role of administrators. */
export const administratorRole = (guild: string): string => String(BigInt(guild) + 3n);

/** A member as Discord shows one; with `user` left out, as events of messages do. */
export function shownMember(state: State, guild: Guild, id: string): Json {
  const own = id === state.bot.id ? [appRole(guild.id)] : [];
  const member = guild.members.get(id);
  const manages = member?.manages ? [managerRole(guild.id)] : [];
  const administers = member?.administers ? [administratorRole(guild.id)] : [];
  return {
    roles: [...own, ...manages, ...administers],
    joined_at: SOME_TIME_AGO,
    premium_since: null,
    nick: null,
    avatar: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

/** A member of an interaction's: with the user, and with what they may. */
export function askingMember(state: State, guild: Guild, id: string): Json {
  return {
    ...shownMember(state, guild, id),
    user: shownUser(state.user(id)),
    permissions: String(memberMay(guild, id)),
  };
}

/** Whether the app may do something in a channel. */
export function may(channel: Channel, permission: Permission): boolean {
  return (channel.may & bits([permission])) !== 0n;
}

/** Whether the app hears and reads what happens in a channel. */
export function canSee(state: State, channel: Channel): boolean {
  if (channel.kind === "dm") return true;
  const guild = channel.guild === null ? undefined : state.guilds.get(channel.guild);
  return (guild?.installed ?? false) && may(channel, "ViewChannel");
}

/** A channel as Discord shows one, but for its overwrites. */
export function shownChannel(state: State, channel: Channel): Json {
  const { id, kind, name, guild, parent, user, locked } = channel;
  const common = { id, type: TYPES[kind], flags: 0, last_message_id: null };
  if (guild === null) {
    return { ...common, ...(user ? { recipients: [shownUser(state.user(user))] } : {}) };
  }
  const place = { ...common, guild_id: guild, name, rate_limit_per_user: 0 };
  if (parent === undefined) {
    return { ...place, position: 0, topic: null, nsfw: false, parent_id: null };
  }
  return {
    ...place,
    parent_id: parent,
    owner_id: state.bot.id,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: SOME_TIME_AGO,
      locked,
    },
  };
}

function shownAttachment(state: State, message: Message, attachment: Attachment): Json {
  const { id, filename, size, content_type, description } = attachment;
  const url = `${state.origin}/attachments/${message.channel_id}/${id}/${filename}`;
  const described = description === undefined ? {} : { description };
  return { id, filename, size, content_type, url, proxy_url: url, ...described };
}

function typeOf(message: Message): number {
  if (message.interaction !== undefined && message.via === "callback") return 20;
  return message.reference === undefined ? 0 : 19;
}

/** What Discord lets the app read: all, or without the intent for it nothing of others' words but those meant for the app. */
function readable(state: State, message: Message): boolean {
  return (
    message.author.id === state.bot.id ||
    message.mentions.includes(state.bot.id) ||
    state.channels.get(message.channel_id)?.kind === "dm"
  );
}

/** A message as Discord shows it to the app; in full where an interaction is about it. */
export function shown(state: State, message: Message, full = false): Json {
  const { id, channel_id, author, content, embeds, components, attachments, flags } = message;
  const { mentions, mention_everyone, edited, nonce, reference, webhook } = message;
  const { interaction, interaction_metadata } = message;
  const open = full || readable(state, message);
  const about = reference === undefined ? undefined : state.messages.get(reference);
  const thread = message.thread === undefined ? undefined : state.channels.get(message.thread);
  const hook = interaction === undefined ? webhook : state.applicationId;
  return {
    id,
    channel_id,
    type: typeOf(message),
    author: shownUser(author),
    content: open ? content : "",
    embeds: open ? embeds.map((embed) => ({ type: "rich", ...embed })) : [],
    components: open ? components : [],
    attachments: open ? attachments.map((one) => shownAttachment(state, message, one)) : [],
    flags,
    timestamp: new Date(timeOf(id)).toISOString(),
    edited_timestamp: edited ? new Date(state.now()).toISOString() : null,
    tts: false,
    pinned: false,
    mention_everyone,
    mentions: mentions.map((one) => shownUser(state.user(one))),
    mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(([, role]) => role),
    ...(nonce === undefined ? {} : { nonce }),
    ...(hook === undefined ? {} : { webhook_id: hook }),
    ...(author.id === state.bot.id ? { application_id: state.applicationId } : {}),
    ...(reference === undefined
      ? {}
      : {
          message_reference: { type: 0, message_id: reference, channel_id },
          referenced_message: about && !about.deleted ? shown(state, about, full) : null,
        }),
    ...(interaction_metadata ? { interaction_metadata } : {}),
    ...(thread ? { thread: shownChannel(state, thread) } : {}),
  };
}
