import {
  type BaseInteraction,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from "discord.js";
import type { Rights } from "#src/adapters/chat/turn.ts";
import { neededToPost } from "./needed.ts";

/** Any of these lets somebody look after a channel; an administrator has them all. */
const MANAGING = [PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageGuild];

const MANAGERS =
  "What is posted in a channel of itself is set up by those who have Manage Channels there, or Manage Server.";
const NOT_HERE =
  "NEC Desk is not in this server, only with you: it cannot post here of itself. Somebody with Manage Server can add the app.";
const NOT_AMONG =
  "NEC Desk is with you alone here, and cannot post of itself. Ask it in its direct messages, or in a server that it is in.";
const UNSEEN =
  "From a mention NEC Desk cannot tell what may be done in this channel: use the command /nec here.";

/** The same said of both: may, or may not and why. */
const always: Rights = { mayManage: async () => null, mayPost: async () => null };
const never = (why: string): Rights => ({ mayManage: async () => why, mayPost: async () => why });

/** What two may in a channel: whoever asks, and the bot. */
function rightsBy(
  asker: Readonly<PermissionsBitField>,
  bot: Readonly<PermissionsBitField>,
  isThread: boolean,
): Rights {
  const missing = Object.entries(neededToPost(isThread))
    .filter(([, bit]) => !bot.has(bit))
    .map(([name]) => name);
  const whose = isThread ? "the channel that this thread is in" : "this channel";
  const lacking = `NEC Desk may not post here: it lacks ${missing.join(", ")}. In the settings of ${whose}, under Permissions, somebody with Manage Channels can allow it that.`;
  return {
    mayManage: async () => (asker.any(MANAGING) ? null : MANAGERS),
    mayPost: async () => (missing.length === 0 ? null : lacking),
  };
}

/** What whoever used a command or a button may there, and the bot, as Discord says with it. */
export function rightsOf(interaction: BaseInteraction): Rights {
  const { guildId, guild, context, memberPermissions, appPermissions, channel } = interaction;
  if (guildId === null) {
    return context === InteractionContextType.PrivateChannel ? never(NOT_AMONG) : always;
  }
  if (!guild || !memberPermissions) return never(NOT_HERE);
  return rightsBy(memberPermissions, appPermissions, channel?.isThread() ?? false);
}

/** What whoever wrote a message may in its channel, and the bot, as far as the client knows at this moment. */
export function rightsIn({ guildId, guild, member, channel }: Message): Rights {
  if (guildId === null || channel.isDMBased()) return always;
  const asker = member && channel.permissionsFor(member);
  const bot = guild?.members.me && channel.permissionsFor(guild.members.me);
  return asker && bot ? rightsBy(asker, bot, channel.isThread()) : never(UNSEEN);
}
