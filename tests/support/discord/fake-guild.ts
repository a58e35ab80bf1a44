import { ALL, bits, EVERYBODY, MANAGERS, type Permission } from "./fake-permissions.ts";

export type Kind = "text" | "announcement" | "thread" | "private" | "dm" | "group";

/** What a test says of a channel; a bare id is a text channel where the app may do what everybody may. */
export interface ChannelOptions {
  readonly id: string;
  readonly name?: string;
  /** `private`: a text channel that the app cannot see, unless `allow` says otherwise. */
  readonly type?: "text" | "announcement" | "thread" | "private";
  /** All that the app may in this channel, by the names of discord.js; a thread's are those of its channel unless it says otherwise. */
  readonly allow?: readonly Permission[];
  /** What the app may not in this channel. */
  readonly deny?: readonly Permission[];
  /** A thread's channel; without it, the guild's first. */
  readonly parent?: string;
  /** A thread that was closed by who looks after the guild. */
  readonly locked?: boolean;
}

/** What a test says of a person; a bare id is a member who looks after nothing. */
export interface MemberOptions {
  readonly id: string;
  readonly name?: string;
  readonly bot?: boolean;
  /** Looks after the guild: has Manage Server and Manage Channels. */
  readonly manages?: boolean;
  /** Has Administrator, and nothing else beside what everybody may. */
  readonly administers?: boolean;
}

export interface GuildOptions {
  readonly name?: string;
  readonly channels?: readonly (string | ChannelOptions)[];
  readonly members?: readonly (string | MemberOptions)[];
  /** `en-GB` unless it says otherwise. */
  readonly locale?: string;
  /** False: the app is not in it, and only people who have the app themselves can use it there. */
  readonly installed?: boolean;
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly guild: string | null;
  /** What the app may there. */
  readonly may: bigint;
  /** The channel of a thread. */
  readonly parent?: string;
  /** Who a direct message is with. */
  readonly user?: string;
  readonly locked: boolean;
}

export interface Member {
  readonly user: User;
  readonly manages: boolean;
  readonly administers: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly installed: boolean;
  readonly channels: Map<string, Channel>;
  /** Who is in it, and whether they look after it. */
  readonly members: Map<string, Member>;
}

/** A person of whom nothing is known but the id. */
export function stranger(id: string): User {
  return { id, username: `user${id.slice(-6)}`, bot: false };
}

function channel(
  guild: string,
  given: ChannelOptions,
  parent: ChannelOptions | undefined,
): Channel {
  const { id, type = "text", deny = [], locked = false } = given;
  const above = type === "thread" && parent ? channel(guild, parent, undefined).may : undefined;
  const usual = above ?? bits(type === "private" ? [] : EVERYBODY);
  return {
    id,
    name: given.name ?? `channel-${id.slice(-6)}`,
    kind: type,
    guild,
    may: (given.allow ? bits(given.allow) : usual) & ~bits(deny),
    locked,
    ...(type === "thread" ? { parent: parent?.id ?? guild } : {}),
  };
}

/** Makes a guild; the app's own user is a member where it is installed. */
export function guildOf(id: string, options: GuildOptions, bot: User): Guild {
  const channels = (options.channels ?? []).map((one) =>
    typeof one === "string" ? { id: one } : one,
  );
  const parentOf = ({ parent }: ChannelOptions) =>
    channels.find(({ id: other, type }) => type !== "thread" && (parent ?? other) === other);
  const members = (options.members ?? []).map((one) =>
    typeof one === "string" ? { id: one } : one,
  );
  const known = members.map(({ id: user, name, bot: isBot = false, ...does }) => {
    const { manages = false, administers = false } = does;
    const username = name ?? stranger(user).username;
    return [user, { user: { id: user, username, bot: isBot }, manages, administers }] as const;
  });
  const own: Member = { user: bot, manages: false, administers: false };
  const installed = options.installed ?? true;
  return {
    id,
    name: options.name ?? `guild ${id.slice(-6)}`,
    locale: options.locale ?? "en-GB",
    installed,
    channels: new Map(channels.map((one) => [one.id, channel(id, one, parentOf(one))])),
    members: new Map(installed ? [[bot.id, own], ...known] : known),
  };
}

/** What a member may in a guild, as one number: an administrator everything. */
export function memberMay(guild: Guild, user: string): bigint {
  const { manages = false, administers = false } = guild.members.get(user) ?? {};
  if (administers) return bits(ALL);
  return bits(manages ? [...EVERYBODY, ...MANAGERS] : EVERYBODY);
}
