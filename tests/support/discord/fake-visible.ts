import type { Json } from "../fake/json.ts";
import type { Channel } from "./fake-guild.ts";
import type { Message } from "./fake-message.ts";
import type { Request } from "./fake-method.ts";
import type { Permission } from "./fake-permissions.ts";
import { NO, Refused } from "./fake-refused.ts";
import { canSee, may } from "./fake-shown.ts";
import type { State } from "./fake-state.ts";

/** The channel of a request, where the app can see it. */
export function visible(state: State, id: string): Channel | Refused {
  const channel = state.channels.get(id);
  if (!channel || channel.kind === "group") return NO.channel;
  return canSee(state, channel) ? channel : NO.access;
}

/** A message of a request that the app can see. */
export function messageOf(state: State, { of }: Request): Message | Refused {
  const channel = visible(state, of("channel"));
  if (channel instanceof Refused) return channel;
  const message = state.messages.get(of("message"));
  const there = message?.channel_id === channel.id && message.ephemeral_to === undefined;
  return there && !message.deleted ? message : NO.message;
}

/** Why the app may not post there; undefined where it may. */
export function barred(channel: Channel, body: Json, files: number): Refused | undefined {
  const needed: Permission[] = [
    channel.kind === "thread" ? "SendMessagesInThreads" : "SendMessages",
    ...(Array.isArray(body.embeds) && body.embeds.length ? (["EmbedLinks"] as const) : []),
    ...(files ? (["AttachFiles"] as const) : []),
  ];
  if (!needed.every((permission) => may(channel, permission))) return NO.permissions;
  return channel.locked && !may(channel, "ManageThreads") ? NO.locked : undefined;
}
