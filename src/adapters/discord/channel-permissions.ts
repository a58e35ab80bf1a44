import { OverwriteType, PermissionFlagsBits, Routes } from "discord.js";
import { z } from "zod";

const Bits = z.string().regex(/^\d+$/).transform(BigInt);

const Overwrite = z.object({ id: z.string(), type: z.number(), allow: Bits, deny: Bits });
const Channel = z.object({
  type: z.number(),
  name: z.string().nullish(),
  guild_id: z.string().optional(),
  parent_id: z.string().nullish(),
  permission_overwrites: z.array(Overwrite).default([]),
});
const Guild = z.object({
  name: z.string(),
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: Bits })),
});
const Member = z.object({ roles: z.array(z.string()) });

export type Overwrites = readonly z.output<typeof Overwrite>[];

/** Somebody in a server: what decides what they may. */
export interface Standing {
  readonly user: string;
  readonly guild: string;
  readonly owner: string;
  /** The roles they have; everybody's, whose id is the server's, is among them. */
  readonly roles: readonly { readonly id: string; readonly permissions: bigint }[];
}

/** Everything, as Discord's numbers have it. */
const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What somebody may in the whole server. Discord's rule: topics/permissions, Permission Overwrites. */
export function mayInGuild({ user, owner, roles }: Standing): bigint {
  const given = roles.reduce((all, { permissions }) => all | permissions, 0n);
  const isAdministrator = (given & PermissionFlagsBits.Administrator) !== 0n;
  return user === owner || isAdministrator ? ALL : given;
}

/**
 * What somebody may in a channel: the server's, then the channel's exceptions for everybody, for their roles all
 * together, and for them; who may not see it may nothing. The same page of Discord's.
 */
export function mayInChannel(standing: Standing, overwrites: Overwrites): bigint {
  const base = mayInGuild(standing);
  if (base === ALL) return ALL;
  const { user, guild, roles } = standing;
  const own = new Set(roles.map(({ id }) => id));
  const steps = [
    overwrites.filter(({ id }) => id === guild),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && id !== guild && own.has(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === user),
  ];
  const may = steps.reduce((before, step) => {
    const denied = step.reduce((all, { deny }) => all | deny, 0n);
    const allowed = step.reduce((all, { allow }) => all | allow, 0n);
    return (before & ~denied) | allowed;
  }, base);
  return (may & PermissionFlagsBits.ViewChannel) === 0n ? 0n : may;
}

/** A channel, as far as posting there goes. */
export interface Place {
  readonly name: string;
  readonly isThread: boolean;
  /** The server's name, and what the bot may in all of it and in the channel; null outside servers. */
  readonly server: { readonly name: string; readonly all: bigint; readonly here: bigint } | null;
}

/** Discord's numbers for threads: of announcements, open and private ones. */
const THREADS = new Set([10, 11, 12]);

/** Reads what the bot may in a channel, by requests alone. Rejects with the client's error where it cannot see it. */
export async function placeOf(
  rest: { get(route: `/${string}`): Promise<unknown> },
  id: string,
  bot: string,
): Promise<Place> {
  const channel = Channel.parse(await rest.get(Routes.channel(id)));
  const { guild_id: guild, parent_id: parent, name } = channel;
  const isThread = THREADS.has(channel.type);
  const place = { name: name ? `#${name}` : id, isThread };
  if (guild === undefined) return { ...place, server: null };
  // A thread has its channel's exceptions.
  const { permission_overwrites } =
    isThread && parent ? Channel.parse(await rest.get(Routes.channel(parent))) : channel;
  const server = Guild.parse(await rest.get(Routes.guild(guild)));
  const member = Member.parse(await rest.get(Routes.guildMember(guild, bot)));
  const roles = server.roles.filter((role) => role.id === guild || member.roles.includes(role.id));
  const standing = { user: bot, guild, owner: server.owner_id, roles };
  const here = mayInChannel(standing, permission_overwrites);
  return { ...place, server: { name: server.name, all: mayInGuild(standing), here } };
}
