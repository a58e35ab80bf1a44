import { named } from "./fake-content.ts";
import type { Channel } from "./fake-guild.ts";
import { type Content, contentOf, type Message } from "./fake-message.ts";
import type { State } from "./fake-state.ts";

type Posted = Parameters<State["post"]>[0];

export interface Words {
  readonly user: string;
  readonly content: string;
  /** Puts the mention of the app before it. */
  readonly mentions?: boolean;
  /** A message, or the id of one. */
  readonly replyTo?: Message | string;
  /** False: the reply does not ping whom it replies to. */
  readonly ping?: boolean;
  /** Said by another app. */
  readonly bot?: boolean;
  /** Said by a webhook. */
  readonly webhook?: boolean;
}

function plain(content: string, also: readonly string[] = []): Content {
  const mentions = [...new Set([...named(content), ...also])];
  const mention_everyone = /@(everyone|here)\b/.test(content);
  const nothing = { embeds: [], components: [], attachments: [], flags: 0 };
  return { content, ...nothing, mentions, mention_everyone };
}

/** A message of somebody's in a channel, ready to be posted. */
export function said(state: State, channel: Channel, given: Words): Posted {
  const { user, content, mentions = false, replyTo, ping = true, bot, webhook = false } = given;
  const mention = `<@${state.bot.id}>`;
  const text = mentions && !content.includes(mention) ? `${mention} ${content}` : content;
  const reference = typeof replyTo === "string" ? replyTo : replyTo?.id;
  const about = reference === undefined ? undefined : state.messages.get(reference);
  const known = state.user(user);
  return {
    channel_id: channel.id,
    author: { ...known, bot: bot ?? (known.bot || webhook) },
    via: "said",
    body: {},
    ...plain(text, about && ping ? [about.author.id] : []),
    ...(reference === undefined ? {} : { reference }),
    ...(webhook ? { webhook: user } : {}),
  };
}

/** What a message says after somebody changed its words: who is named anew, who is replied to as before. */
export function reworded(message: Message, content: string): Content {
  const names = named(message.content);
  const replied = message.mentions.filter((id) => !names.includes(id));
  return { ...contentOf(message), ...plain(content, replied), flags: message.flags };
}

/** The message that a command is about: one that is there, or one that somebody must have written. */
export function target(
  state: State,
  channel: Channel,
  about: Message | { readonly content: string; readonly author?: string },
  user: string,
): Message {
  if ("channel_id" in about) return about;
  const { content, author = user } = about;
  return state.post(said(state, channel, { user: author, content }));
}
