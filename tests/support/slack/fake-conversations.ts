import { type Json, words } from "../fake/json.ts";
import { type Method, shown } from "./fake-chat.ts";
import type { Message, State } from "./fake-state.ts";
import { type Channel, channelOf, type Workspace } from "./fake-workspace.ts";

function described(channel: Channel) {
  const direct = channel.id.startsWith("D");
  return {
    id: channel.id,
    name: channel.name,
    is_channel: !direct && !channel.private,
    is_group: !direct && channel.private,
    is_im: direct,
    is_private: channel.private,
    is_archived: channel.archived,
    is_member: channel.member,
    ...(channel.user === undefined ? {} : { user: channel.user }),
    ...(channel.creator === undefined ? {} : { creator: channel.creator }),
  };
}

/** The channel where the app can see it, or the code of the reason why not. */
function visible(workspace: Workspace, id: unknown): Channel | string {
  const channel = channelOf(workspace, words(id));
  return channel && (channel.member || !channel.private) ? channel : "channel_not_found";
}

/**
 * What can be read in a channel, by the call's arguments: `oldest`, `latest`, `inclusive`, `limit`, `cursor`;
 * metadata is shown only to who asks for it.
 */
function read(
  state: State,
  workspace: Workspace,
  body: Json,
  wanted: (message: Message) => boolean,
  newestFirst: boolean,
): Json {
  const { oldest, latest, inclusive, include_all_metadata } = body;
  const from = Number(oldest ?? 0);
  const until = Number(latest ?? Number.POSITIVE_INFINITY);
  const found = state.messages.filter((message) => {
    const ts = Number(message.ts);
    const edge = ts === from || ts === until;
    return (
      message.team === workspace.id &&
      message.channel === body.channel &&
      message.ephemeral_to === undefined &&
      !message.deleted &&
      ((ts > from && ts < until) || (edge && inclusive === true)) &&
      wanted(message)
    );
  });
  const ordered = newestFirst ? found.reverse() : found;
  const begin = Number(body.cursor ?? 0);
  const end = begin + Number(body.limit ?? 100);
  const page = ordered.slice(begin, end).map((message) => {
    const { metadata, ...plain } = shown(message);
    return include_all_metadata === true && metadata ? { ...plain, metadata } : plain;
  });
  const more = end < ordered.length;
  return {
    messages: page,
    has_more: more,
    ...(more ? { response_metadata: { next_cursor: String(end) } } : {}),
  };
}

/** `conversations.*` and `users.info`. */
export const conversations: Readonly<Record<string, Method>> = {
  "conversations.info": (_state, workspace, body) => {
    const channel = visible(workspace, body.channel);
    return typeof channel === "string" ? channel : { channel: described(channel) };
  },
  "conversations.history": (state, workspace, body) => {
    const channel = visible(workspace, body.channel);
    if (typeof channel === "string") return channel;
    if (!channel.member) return "not_in_channel";
    const top = ({ thread_ts, ts }: Message) => thread_ts === undefined || thread_ts === ts;
    return read(state, workspace, body, top, true);
  },
  "conversations.replies": (state, workspace, body) => {
    const channel = visible(workspace, body.channel);
    if (typeof channel === "string") return channel;
    if (!channel.member) return "not_in_channel";
    const within = ({ thread_ts, ts }: Message) => ts === body.ts || thread_ts === body.ts;
    if (!state.messages.some(within)) return "thread_not_found";
    return read(state, workspace, body, within, false);
  },
  "conversations.open": (_state, workspace, body) => {
    const [user = ""] = words(body.users, words(body.channel)).split(",");
    const channel = channelOf(workspace, user);
    return channel ? { channel: described(channel) } : "user_not_found";
  },
  "conversations.join": (_state, workspace, body) => {
    const channel = visible(workspace, body.channel);
    if (typeof channel === "string") return channel;
    if (channel.archived) return "is_archived";
    channel.member = true;
    return { channel: described(channel) };
  },
  "users.info": (_state, workspace, body) => {
    const user = workspace.users.get(words(body.user));
    if (!user) return "user_not_found";
    const name = user.name ?? user.id.toLowerCase();
    return {
      user: {
        id: user.id,
        team_id: workspace.id,
        name,
        real_name: name,
        deleted: false,
        is_admin: user.admin ?? false,
        is_owner: false,
        is_restricted: user.guest ?? false,
        is_bot: user.bot ?? false,
        tz: user.timeZone ?? "Europe/London",
        profile: { display_name: name, real_name: name },
      },
    };
  },
};
