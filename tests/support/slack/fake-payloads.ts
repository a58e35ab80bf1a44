import { type Json, words } from "../fake/json.ts";
import { shown } from "./fake-chat.ts";
import { responseUrl } from "./fake-response-url.ts";
import type { Message, State, View } from "./fake-state.ts";
import { shownView, trigger } from "./fake-views.ts";
import { channelOf, type Workspace } from "./fake-workspace.ts";

export interface Slash {
  readonly text: string;
  readonly user: string;
  readonly channel: string;
  /** `/nec` unless it says otherwise. */
  readonly command?: string;
}

export interface Shortcut {
  readonly callback_id: string;
  readonly user: string;
  /** Where the message is; without them the shortcut is a global one. */
  readonly channel?: string;
  readonly message?:
    | Message
    | { readonly text: string; readonly user: string; readonly ts?: string };
}

export interface ViewSubmission {
  readonly user: string;
  /** What was opened, or the callback id of something made up. */
  readonly view: View | string;
  /** By block id, then action id. */
  readonly values?: Json;
}

function person(workspace: Workspace, id: string): Json {
  const name = workspace.users.get(id)?.name ?? id.toLowerCase();
  return { id, username: name, name, team_id: workspace.id };
}

/** What every payload of an interaction says. */
export function interaction(state: State, workspace: Workspace, user: string): Json {
  const { id, enterprise, orgWide } = workspace;
  return {
    user: person(workspace, user),
    api_app_id: "A0DESK",
    token: "fake-verification-token",
    trigger_id: trigger(state, user),
    team: { id, domain: id.toLowerCase() },
    enterprise: enterprise === null ? null : { id: enterprise, name: enterprise },
    is_enterprise_install: orgWide,
  };
}

/** A slash command's payload. */
export function slashPayload(state: State, workspace: Workspace, slash: Slash): Json {
  const { user, channel, text } = slash;
  const from = { team: workspace.id, channel, user, original: null };
  return {
    token: "fake-verification-token",
    team_id: workspace.id,
    team_domain: workspace.id.toLowerCase(),
    ...(workspace.enterprise === null
      ? {}
      : { enterprise_id: workspace.enterprise, enterprise_name: workspace.enterprise }),
    channel_id: channel,
    channel_name: channelOf(workspace, channel)?.name ?? "privategroup",
    user_id: user,
    user_name: words(person(workspace, user).name),
    command: slash.command ?? "/nec",
    text,
    api_app_id: "A0DESK",
    is_enterprise_install: String(workspace.orgWide),
    response_url: responseUrl(state, from),
    trigger_id: trigger(state, user),
  };
}

/** The payload of a shortcut, on a message or global. */
export function shortcutPayload(state: State, workspace: Workspace, shortcut: Shortcut): Json {
  const { callback_id, channel, message, user } = shortcut;
  const common = {
    ...interaction(state, workspace, user),
    callback_id,
    action_ts: state.ts(),
  };
  if (!message || channel === undefined) return { type: "shortcut", ...common };
  const about = "via" in message ? shown(message) : { type: "message", ts: state.ts(), ...message };
  return {
    type: "message_action",
    ...common,
    message_ts: about.ts,
    message: about,
    channel: { id: channel, name: channelOf(workspace, channel)?.name ?? "privategroup" },
    response_url: responseUrl(state, { team: workspace.id, channel, user, original: null }),
  };
}

/** The payload of a modal that was sent off. */
export function submissionPayload(state: State, workspace: Workspace, sent: ViewSubmission): Json {
  const { view, user, values = {} } = sent;
  const made =
    typeof view === "string"
      ? { id: state.id("V"), type: "modal", callback_id: view, private_metadata: "" }
      : shownView(view);
  return {
    type: "view_submission",
    ...interaction(state, workspace, user),
    view: { ...made, state: { values } },
    response_urls: [],
  };
}
