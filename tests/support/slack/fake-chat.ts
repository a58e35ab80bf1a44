import type { Json } from "../fake/json.ts";
import { objects, words } from "../fake/json.ts";
import { contentOf, type Message, type State } from "./fake-state.ts";
import { botIdOf, type Channel, channelOf, type Workspace } from "./fake-workspace.ts";

/** A Web API method: what it answers beside `ok`, or the code of its error. */
export type Method = (state: State, workspace: Workspace, body: Json) => Json | string;

/** Slack cuts a text above this; above it, the fake refuses. */
const TEXT_LIMIT = 40_000;

/** A message as Slack shows it in answers and payloads. */
export function shown(message: Message): Json {
  const { ts, text, blocks, user, team, thread_ts, metadata } = message;
  return {
    type: "message",
    ts,
    text,
    user,
    team,
    ...(blocks.length ? { blocks } : {}),
    ...(thread_ts === undefined ? {} : { thread_ts }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(message.via === "said" ? {} : { bot_id: botIdOf(team), app_id: "A0DESK" }),
  };
}

/** The channel that a post may go to, or the code of the reason why not. */
export function postable(workspace: Workspace, id: unknown): Channel | string {
  const channel = channelOf(workspace, words(id));
  if (!channel || (channel.private && !channel.member)) return "channel_not_found";
  if (channel.archived) return "is_archived";
  return channel.member ? channel : "not_in_channel";
}

/** What Slack would refuse in a message's content; undefined where it is fit to post. */
export function unfit(state: State, workspace: Workspace, body: Json): string | undefined {
  const { text, blocks } = contentOf(body);
  if (text === "" && blocks.length === 0 && objects(body.attachments).length === 0)
    return "no_text";
  if (text.length > TEXT_LIMIT) return "msg_too_long";
  const known = state.uploads.filter(({ complete, team }) => complete && team === workspace.id);
  const pictures = blocks.flatMap(({ slack_file }) => objects([slack_file]));
  return pictures.every(({ id }) => id === undefined || known.some((file) => file.id === id))
    ? undefined
    : "invalid_blocks";
}

function find(state: State, workspace: Workspace, body: Json): Message | undefined {
  return state.messages.find(
    ({ team, channel, ts, ephemeral_to, deleted }) =>
      team === workspace.id &&
      channel === body.channel &&
      ts === body.ts &&
      ephemeral_to === undefined &&
      !deleted,
  );
}

const post =
  (via: string): Method =>
  (state, workspace, body) => {
    const channel = postable(workspace, body.channel);
    if (typeof channel === "string") return channel;
    const refused = unfit(state, workspace, body);
    if (refused !== undefined) return refused;
    const at = { team: workspace.id, channel: channel.id, user: workspace.botUser, via, body };
    if (via === "chat.postMessage") {
      const message = state.post(at);
      return { channel: channel.id, ts: message.ts, message: shown(message) };
    }
    const person = words(body.user);
    if (!workspace.users.has(person)) return "user_not_in_channel";
    return { message_ts: state.post({ ...at, ephemeral_to: person }).ts };
  };

/** `chat.*`. */
export const chat: Readonly<Record<string, Method>> = {
  "chat.postMessage": post("chat.postMessage"),
  "chat.postEphemeral": post("chat.postEphemeral"),
  "chat.update": (state, workspace, body) => {
    const message = find(state, workspace, body);
    if (!message) return "message_not_found";
    if (message.user !== workspace.botUser) return "cant_update_message";
    const refused = unfit(state, workspace, body);
    if (refused !== undefined) return refused;
    state.edit(message, contentOf(body));
    return {
      channel: message.channel,
      ts: message.ts,
      text: message.text,
      message: shown(message),
    };
  },
  "chat.delete": (state, workspace, body) => {
    const message = find(state, workspace, body);
    if (!message) return "message_not_found";
    if (message.user !== workspace.botUser) return "cant_delete_message";
    state.edit(message, null);
    return { channel: message.channel, ts: message.ts };
  },
  "chat.getPermalink": (state, workspace, body) => {
    const message = find(state, workspace, { ...body, ts: body.message_ts });
    if (!message) return "message_not_found";
    const path = `archives/${message.channel}/p${message.ts.replace(".", "")}`;
    return {
      channel: message.channel,
      permalink: `https://${workspace.id.toLowerCase()}.slack.example/${path}`,
    };
  },
};
