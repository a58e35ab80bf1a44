import { isJson, type Json, objects, words } from "../fake/json.ts";
import type { Method } from "./fake-chat.ts";
import type { State, View } from "./fake-state.ts";
import { channelOf } from "./fake-workspace.ts";

/** How long a trigger id is good, in milliseconds. */
const TRIGGER = 3000;

/** A trigger id for one interaction of a person's. */
export function trigger(state: State, user: string): string {
  const id = state.id("13345224609.738474920.");
  state.triggers.set(id, { user, expires: state.now() + TRIGGER });
  return id;
}

/** A view as Slack shows it in answers and payloads. */
export function shownView({ id, team, hash, view }: View): Json {
  const values = isJson(view.state) ? view.state : { values: {} };
  return { ...view, id, team_id: team, hash, app_id: "A0DESK", state: values };
}

function replace(state: State, kept: View, view: Json): Json {
  kept.view = view;
  kept.hash = state.id("156772938.");
  state.watch.changed();
  return { view: shownView(kept) };
}

const open: Method = (state, workspace, body) => {
  const used = state.triggers.get(words(body.trigger_id));
  if (!used) return "invalid_trigger_id";
  state.triggers.delete(words(body.trigger_id));
  if (used.expires < state.now()) return "expired_trigger_id";
  if (!isJson(body.view)) return "invalid_arguments";
  const opened: View = {
    id: state.id("V"),
    team: workspace.id,
    user: used.user,
    hash: state.id("156772938."),
    view: body.view,
  };
  state.modals.push(opened);
  state.watch.changed();
  return { view: shownView(opened) };
};

const PROMPTS = 4;

/** `views.*` and `assistant.threads.*`. */
export const views: Readonly<Record<string, Method>> = {
  "views.open": open,
  "views.push": open,
  "views.update": (state, workspace, body) => {
    const kept = [...state.modals, ...state.homes].find(
      ({ id, team }) => id === body.view_id && team === workspace.id,
    );
    if (!kept || !isJson(body.view)) return "not_found";
    if (body.hash !== undefined && body.hash !== kept.hash) return "hash_conflict";
    return replace(state, kept, body.view);
  },
  "views.publish": (state, workspace, body) => {
    const user = words(body.user_id);
    if (!workspace.users.has(user)) return "invalid_arguments";
    if (!isJson(body.view) || body.view.type !== "home") return "invalid_arguments";
    const home = state.homes.find((one) => one.user === user && one.team === workspace.id);
    if (home && body.hash !== undefined && body.hash !== home.hash) return "hash_conflict";
    const kept = home ?? {
      id: state.id("V"),
      team: workspace.id,
      user,
      hash: "",
      view: body.view,
    };
    if (!home) state.homes.push(kept);
    return replace(state, kept, body.view);
  },
  "assistant.threads.setStatus": (_state, workspace, body) =>
    channelOf(workspace, words(body.channel_id)) ? {} : "channel_not_found",
  "assistant.threads.setTitle": (_state, workspace, body) =>
    channelOf(workspace, words(body.channel_id)) ? {} : "channel_not_found",
  "assistant.threads.setSuggestedPrompts": (_state, workspace, body) => {
    if (!channelOf(workspace, words(body.channel_id))) return "channel_not_found";
    const prompts = objects(body.prompts);
    const complete = prompts.every(({ title, message }) => words(title) && words(message));
    return complete && prompts.length > 0 && prompts.length <= PROMPTS ? {} : "invalid_arguments";
  },
};
