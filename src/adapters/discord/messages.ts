import type { Message } from "discord.js";
import { type Incoming, turn } from "#src/adapters/chat/turn.ts";
import { asTyped } from "./as-typed.ts";
import { lineAgain } from "./line-again.ts";
import { answeredBy, answerTo, conversationIn, tenantOf } from "./place.ts";
import { rightsIn } from "./rights.ts";
import { post, postChart, tellPrivately } from "./send.ts";
import type { Work } from "./work.ts";

/**
 * Whether a message is a person's question to the desk: a mention, an answer to it that mentions it,
 * or a direct message; no bot, webhook or Discord itself wrote it.
 */
export function isAsked({ author, webhookId, system, guildId, mentions }: Message): boolean {
  if (author.bot || webhookId || system) return false;
  const self = author.client.user.id;
  return guildId === null || mentions.users.has(self);
}

/** A mention or a direct message: answered where it stands, as an answer to it. */
export async function onMessage(message: Message, work: Work): Promise<void> {
  if (!isAsked(message)) return;
  const { id, author, channelId: channel, guildId } = message;
  // The client keeps a member only until the next one writes.
  const rights = rightsIn(message);
  const follows = await followed(message);
  const incoming: Incoming = {
    tenant: tenantOf(guildId),
    channel,
    user: author.id,
    claims: [`message:${id}`],
    conversation: conversationIn(message, author.id, false),
    known: answerTo(id),
    crowd: guildId ?? channel,
    question: { text: asTyped(message.content) || "help" },
    rights,
    ...(follows === undefined ? {} : { follows }),
  };
  const line = lineAgain(incoming.question);
  let posted: string | null = null;
  const asked = await turn(incoming, work, {
    async answer({ answer, query }) {
      posted = await post(message, answer, { query, line }, work);
    },
    tellOver: (line) => tellPrivately(author.id, line, id, work),
  });
  if (asked && posted) await postChart(channel, posted, asked, work);
}

/**
 * The answer of the desk's that a message is an answer to. It comes with the message, but may have
 * had to make room for it; where Discord does not give it again, the question stands in its channel.
 */
async function followed(message: Message): Promise<string | undefined> {
  const { reference, channel, client } = message;
  if (!reference?.messageId) return undefined;
  const known = channel.messages.cache.get(reference.messageId);
  const before = known ?? (await message.fetchReference().catch(() => null));
  return before?.author.id === client.user.id ? answeredBy(before) : undefined;
}
