import type { Message } from "discord.js";
import type { Tenant } from "#src/store/store.ts";

/** Whose a question is: a server's, or of direct messages, which belong to none. */
export function tenantOf(guild: string | null): Tenant {
  return { platform: "discord", id: guild ?? "@me" };
}

/** What an answer is known by to those that follow on it: what it answered. */
export const answerTo = (id: string): string => `answer:${id}`;

/** What a message of the desk's own answered; undefined where it answered nothing. */
export function answeredBy(message: Message): string | undefined {
  const id = message.interactionMetadata?.id ?? message.reference?.messageId;
  return id === undefined ? undefined : answerTo(id);
}

/**
 * The conversation a question belongs to: in a thread and in direct messages everybody's there; in
 * a channel, and where nobody else sees the answer, its asker's.
 */
export function conversationIn(
  at: {
    readonly guildId: string | null;
    readonly channelId: string | null;
    readonly channel: { isThread(): boolean } | null;
  },
  user: string,
  hidden: boolean,
): string {
  const channel = at.channelId ?? user;
  const own = hidden || (at.guildId !== null && at.channel?.isThread() !== true);
  return own ? `${channel} ${user}` : channel;
}
