/** The permissions that the fake knows, by the names of discord.js, as bits. */
const BITS = {
  CreateInstantInvite: 0,
  KickMembers: 1,
  BanMembers: 2,
  Administrator: 3,
  ManageChannels: 4,
  ManageGuild: 5,
  AddReactions: 6,
  ViewAuditLog: 7,
  ViewChannel: 10,
  SendMessages: 11,
  ManageMessages: 13,
  EmbedLinks: 14,
  AttachFiles: 15,
  ReadMessageHistory: 16,
  MentionEveryone: 17,
  UseExternalEmojis: 18,
  ManageRoles: 28,
  ManageWebhooks: 29,
  UseApplicationCommands: 31,
  ManageThreads: 34,
  CreatePublicThreads: 35,
  CreatePrivateThreads: 36,
  SendMessagesInThreads: 38,
  UseExternalApps: 50,
} as const;

export type Permission = keyof typeof BITS;

/** The permissions as one number, as Discord writes them. */
export function bits(names: readonly Permission[]): bigint {
  return names.reduce((all, name) => all | (1n << BigInt(BITS[name])), 0n);
}

/** What everybody may, unless a channel says otherwise. */
export const EVERYBODY: readonly Permission[] = [
  "ViewChannel",
  "SendMessages",
  "SendMessagesInThreads",
  "EmbedLinks",
  "AttachFiles",
  "ReadMessageHistory",
  "AddReactions",
  "CreatePublicThreads",
  "UseExternalEmojis",
  "UseApplicationCommands",
  "UseExternalApps",
];

/** What who looks after a guild may beside that. */
export const MANAGERS: readonly Permission[] = [
  "ManageGuild",
  "ManageChannels",
  "ManageMessages",
  "ManageRoles",
  "ManageThreads",
];

/** Every permission the fake knows. */
export const ALL = Object.keys(BITS) as readonly Permission[];
