import { type Json, words } from "../fake/json.ts";
import { type Action, actionPayload } from "./fake-actions.ts";
import {
  type Shortcut,
  type Slash,
  shortcutPayload,
  slashPayload,
  submissionPayload,
  type ViewSubmission,
} from "./fake-payloads.ts";
import { say } from "./fake-response-url.ts";
import type { State } from "./fake-state.ts";
import { channelOf } from "./fake-workspace.ts";

/** Something that Slack tells the app. */
export interface Sent {
  readonly team: string;
  readonly kind: "events_api" | "slash_commands" | "interactive";
  readonly payload: Json;
  readonly retry?: { readonly num: number; readonly reason: string };
}

/** What became of it. */
export interface Delivery {
  readonly sent: Sent;
  /** The timestamp of the event's message; empty where it has none. */
  readonly ts: string;
  /** What the app acknowledged it with. Rejects where it did not. */
  readonly acked: Promise<Json>;
  /** How long that took, in milliseconds by the process's monotonic clock. */
  readonly ackedAfter: Promise<number>;
}

export interface EventOptions {
  /** Without one, a new one. */
  readonly eventId?: string;
  /** How many seconds ago it happened. */
  readonly late?: number;
}

export interface Words {
  readonly user: string;
  readonly channel: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly ts?: string;
}

/** The ways in which people reach the app. */
export interface Senders<D extends Delivery> {
  /** Any event of the Events API; its timestamps are filled in. */
  event(team: string, event: Json, options?: EventOptions): D;
  /** A message that mentions the app: the mention is put before the text. */
  mention(team: string, words: Words, options?: EventOptions): D;
  /** A direct message to the app. */
  directMessage(team: string, words: Words, options?: EventOptions): D;
  slash(team: string, slash: Slash): D;
  action(team: string, action: Action): D;
  shortcut(team: string, shortcut: Shortcut): D;
  viewSubmission(team: string, submission: ViewSubmission): D;
}

function eventPayload(state: State, team: string, given: Json, options: EventOptions): Json {
  const workspace = state.workspace(team);
  const { enterprise, orgWide, botUser } = workspace;
  const late = options.late ?? 0;
  const [seconds = "", count = ""] = state.ts().split(".");
  const ts = words(given.ts, `${Number(seconds) - late}.${count}`);
  const event = { ts, event_ts: ts, team, ...given };
  const { channel, user, subtype, type } = event as Json;
  if (typeof channel === "string") channelOf(workspace, channel);
  const said = (type === "message" || type === "app_mention") && subtype === undefined;
  const known = state.messages.some((one) => one.ts === ts && one.channel === channel);
  if (said && !known) {
    const body = event as Json;
    state.post({ team, channel: words(channel), user: words(user), via: "said", ts, body });
  }
  return {
    token: "fake-verification-token",
    team_id: team,
    context_team_id: team,
    ...(enterprise === null
      ? {}
      : { enterprise_id: enterprise, context_enterprise_id: enterprise }),
    api_app_id: "A0DESK",
    event,
    type: "event_callback",
    event_id: options.eventId ?? state.id("Ev"),
    event_time: Math.floor(state.now() / 1000) - late,
    authorizations: [
      {
        enterprise_id: enterprise,
        team_id: orgWide ? null : team,
        user_id: botUser,
        is_bot: true,
        is_enterprise_install: orgWide,
      },
    ],
    is_ext_shared_channel: false,
  };
}

/** The senders of one way to the app: each makes its payload and hands it to `deliver`. */
export function senders<D extends Delivery>(state: State, deliver: (sent: Sent) => D): Senders<D> {
  const event = (team: string, given: Json, options: EventOptions = {}) =>
    deliver({ team, kind: "events_api", payload: eventPayload(state, team, given, options) });
  const interactive = (team: string, payload: Json) =>
    deliver({ team, kind: "interactive", payload });
  return {
    event,
    mention(team, said, options) {
      const text = `<@${state.workspace(team).botUser}> ${said.text}`;
      return event(team, { type: "app_mention", ...said, text }, options);
    },
    directMessage: (team, said, options) =>
      event(team, { type: "message", channel_type: "im", ...said }, options),
    slash: (team, slash) =>
      deliver({
        team,
        kind: "slash_commands",
        payload: slashPayload(state, state.workspace(team), slash),
      }),
    action: (team, given) => interactive(team, actionPayload(state, state.workspace(team), given)),
    shortcut: (team, given) =>
      interactive(team, shortcutPayload(state, state.workspace(team), given)),
    viewSubmission: (team, given) =>
      interactive(team, submissionPayload(state, state.workspace(team), given)),
  };
}

/** Does what an acknowledgement says: a slash command's may carry the answer. */
export function acknowledged(state: State, { kind, team, payload }: Sent, ack: Json): void {
  if (kind !== "slash_commands" || (ack.text === undefined && ack.blocks === undefined)) return;
  say(
    state,
    { team, channel: words(payload.channel_id), user: words(payload.user_id) },
    ack,
    "ack",
  );
}

/** The timestamp of what was said; empty where nothing was. */
export function timestamp({ payload }: Sent): string {
  const event = payload.event as Json | undefined;
  return words(event?.ts);
}
