import { words } from "../fake/json.ts";
import type { Channel } from "./fake-guild.ts";
import { FLAG } from "./fake-message.ts";
import type { Methods } from "./fake-method.ts";
import { invalidForm, NO, Refused } from "./fake-refused.ts";
import { may, shownChannel } from "./fake-shown.ts";
import type { State } from "./fake-state.ts";
import { messageOf, visible } from "./fake-visible.ts";

/** Opens a thread in a channel, and tells the app of it. */
function open(state: State, parent: Channel, name: string, id: string): Channel | Refused {
  const { guild } = parent;
  if (guild === null || parent.kind === "thread") return NO.channelType;
  if (!may(parent, "CreatePublicThreads")) return NO.permissions;
  if (name === "") return invalidForm(["This field is required"], "name", "BASE_TYPE_REQUIRED");
  const thread: Channel = {
    id,
    name,
    kind: "thread",
    guild,
    may: parent.may,
    parent: parent.id,
    locked: false,
  };
  state.channels.set(id, thread);
  state.guild(guild).channels.set(id, thread);
  const data = { ...shownChannel(state, thread), newly_created: true };
  state.tell({ name: "THREAD_CREATE", data, guild });
  return thread;
}

/** Threads. */
export const threads: Methods = {
  "POST /channels/:channel/messages/:message/threads": (state, request) => {
    const message = messageOf(state, request);
    if (message instanceof Refused) return message;
    const channel = visible(state, message.channel_id);
    if (channel instanceof Refused) return channel;
    if (state.channels.has(message.id)) return NO.thread;
    const thread = open(state, channel, words(request.body.name), message.id);
    if (thread instanceof Refused) return thread;
    state.mark(message, { thread: thread.id, flags: message.flags | FLAG.hasThread });
    return shownChannel(state, thread);
  },
  "POST /channels/:channel/threads": (state, { of, body }) => {
    const channel = visible(state, of("channel"));
    if (channel instanceof Refused) return channel;
    const thread = open(state, channel, words(body.name), state.id());
    return thread instanceof Refused ? thread : shownChannel(state, thread);
  },
  "PUT /channels/:channel/thread-members/@me": (state, { of }) => {
    const channel = visible(state, of("channel"));
    if (channel instanceof Refused) return channel;
    return channel.kind === "thread" ? null : NO.channelType;
  },
};
