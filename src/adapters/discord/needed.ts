import { PermissionFlagsBits } from "discord.js";

/** What the bot needs to post, by the names that Discord's settings have. The history is where it looks for a post whose answer was lost. */
const EVERYWHERE = {
  "View Channel": PermissionFlagsBits.ViewChannel,
  "Embed Links": PermissionFlagsBits.EmbedLinks,
  "Read Message History": PermissionFlagsBits.ReadMessageHistory,
};

/** What the bot needs to post in a channel or in a thread: names of Discord's settings with their bits. */
export function neededToPost(isThread: boolean): Readonly<Record<string, bigint>> {
  return isThread
    ? { ...EVERYWHERE, "Send Messages in Threads": PermissionFlagsBits.SendMessagesInThreads }
    : { ...EVERYWHERE, "Send Messages": PermissionFlagsBits.SendMessages };
}
