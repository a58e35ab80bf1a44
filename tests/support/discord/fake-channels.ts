import { contentFrom } from "./fake-content.ts";
import { create } from "./fake-create.ts";
import { history } from "./fake-history.ts";
import { FLAG } from "./fake-message.ts";
import type { Methods } from "./fake-method.ts";
import { edit } from "./fake-posting.ts";
import { NO, Refused } from "./fake-refused.ts";
import { may, shown } from "./fake-shown.ts";
import { describedChannel } from "./fake-shown-guild.ts";
import { barred, messageOf, visible } from "./fake-visible.ts";

/** Channels and their messages. */
export const channels: Methods = {
  "GET /channels/:channel": (state, { of }) => {
    const channel = visible(state, of("channel"));
    return channel instanceof Refused ? channel : describedChannel(state, channel);
  },
  "POST /channels/:channel/typing": (state, { of }) => {
    const channel = visible(state, of("channel"));
    if (channel instanceof Refused) return channel;
    return barred(channel, {}, 0) ?? null;
  },
  "GET /channels/:channel/messages": history,
  "POST /channels/:channel/messages": create,
  "GET /channels/:channel/messages/:message": (state, request) => {
    const message = messageOf(state, request);
    return message instanceof Refused ? message : shown(state, message);
  },
  "PATCH /channels/:channel/messages/:message": (state, request) => {
    const message = messageOf(state, request);
    if (message instanceof Refused) return message;
    if (message.author.id !== state.bot.id) return NO.author;
    const content = contentFrom(state, request.body, request.files, { before: message });
    if (content instanceof Refused) return content;
    edit(state, message, content);
    return shown(state, message);
  },
  "DELETE /channels/:channel/messages/:message": (state, request) => {
    const message = messageOf(state, request);
    if (message instanceof Refused) return message;
    const channel = state.channels.get(message.channel_id);
    const own = message.author.id === state.bot.id;
    if (!own && channel && !may(channel, "ManageMessages")) return NO.permissions;
    edit(state, message, null);
    return null;
  },
  "POST /channels/:channel/messages/:message/crosspost": (state, request) => {
    const message = messageOf(state, request);
    if (message instanceof Refused) return message;
    if (state.channels.get(message.channel_id)?.kind !== "announcement") return NO.channelType;
    if (message.author.id !== state.bot.id) return NO.permissions;
    if ((message.flags & FLAG.crossposted) !== 0) return NO.crossposted;
    state.mark(message, { flags: message.flags | FLAG.crossposted });
    return shown(state, message);
  },
};
