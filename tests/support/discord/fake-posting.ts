import type { Json } from "../fake/json.ts";
import type { Content, Message } from "./fake-message.ts";
import { canSee, shown, shownMember, TYPES } from "./fake-shown.ts";
import type { State } from "./fake-state.ts";

/** A message as an event about it carries it. */
function heard(state: State, message: Message): Json {
  const guild = message.guild_id === undefined ? undefined : state.guilds.get(message.guild_id);
  const member = guild && message.webhook === undefined;
  return {
    ...shown(state, message),
    ...(guild ? { guild_id: guild.id } : {}),
    ...(guild && member ? { member: shownMember(state, guild, message.author.id) } : {}),
    channel_type: TYPES[state.channels.get(message.channel_id)?.kind ?? "text"],
  };
}

/** Tells the app something of a message, unless only one person sees it or the app cannot see the channel. */
function tell(state: State, name: string, message: Message, data: () => Json): void {
  const channel = state.channels.get(message.channel_id);
  if (!channel || message.ephemeral_to !== undefined || !canSee(state, channel)) return;
  state.tell({ name, data: data(), guild: channel.guild });
}

/** Tells the app that a message was posted, where it can hear it. */
export function tellOf(state: State, message: Message): void {
  tell(state, "MESSAGE_CREATE", message, () => heard(state, message));
}

/** Posts a message, and tells the app of it. */
export function post(state: State, message: Parameters<State["post"]>[0]): Message {
  const posted = state.post(message);
  tellOf(state, posted);
  return posted;
}

/** Replaces what a message says, or takes it away with null, and tells the app of it. */
export function edit(state: State, message: Message, content: Content | null): void {
  state.edit(message, content);
  if (content) {
    tell(state, "MESSAGE_UPDATE", message, () => heard(state, message));
    return;
  }
  const { id, channel_id, guild_id } = message;
  const place = guild_id === undefined ? {} : { guild_id };
  tell(state, "MESSAGE_DELETE", message, () => ({ id, channel_id, ...place }));
}
