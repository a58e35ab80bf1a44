import { isJson, type Json, objects, words } from "../fake/json.ts";
import { shown } from "./fake-chat.ts";
import { interaction } from "./fake-payloads.ts";
import { responseUrl } from "./fake-response-url.ts";
import type { Message, State, View } from "./fake-state.ts";
import { shownView } from "./fake-views.ts";
import { channelOf, type Workspace } from "./fake-workspace.ts";

export interface Action {
  readonly user: string;
  /** The message, Home or modal whose button is pressed: it must have one with this action id. */
  readonly on: Message | View;
  readonly action_id: string;
  /** Of several with the same id, the button with this value; in a menu, the option to choose. */
  readonly value?: string;
}

/** Finds something with an action id in blocks, at any depth. */
function element(within: unknown, action: Action, block = ""): Json | undefined {
  if (Array.isArray(within)) {
    for (const one of within) {
      const found = element(one, action, block);
      if (found) return found;
    }
  }
  if (!isJson(within)) return undefined;
  const { action_id, value, type } = within;
  const wanted = type !== "button" || action.value === undefined || value === action.value;
  if (action_id === action.action_id && wanted) return { ...within, block_id: block || "b1" };
  const inside = words(within.block_id, block);
  return element(
    Object.values(within).filter((part) => typeof part === "object"),
    action,
    inside,
  );
}

function chosen(state: State, found: Json, action: Action): Json {
  const { options, option_groups, confirm, url, ...kept } = found;
  const pressed = { ...kept, action_ts: state.ts() };
  const all = [
    ...objects(options),
    ...objects(option_groups).flatMap((one) => objects(one.options)),
  ];
  if (found.type === "button") return pressed;
  const option = all.find(({ value }) => value === action.value);
  if (!option) throw new Error(`${action.action_id} has no option ${action.value}.`);
  return found.type === "checkboxes"
    ? { ...pressed, selected_options: [option] }
    : { ...pressed, selected_option: option };
}

/** The payload of a button pressed or an option chosen, in a message or a view. */
export function actionPayload(state: State, workspace: Workspace, action: Action): Json {
  const { on, user } = action;
  const found = element("view" in on ? on.view : on.blocks, action);
  if (!found) throw new Error(`There is no ${action.action_id} to press in ${JSON.stringify(on)}`);
  const pressed = {
    type: "block_actions",
    ...interaction(state, workspace, user),
    actions: [chosen(state, found, action)],
  };
  if ("view" in on) {
    return { ...pressed, container: { type: "view", view_id: on.id }, view: shownView(on) };
  }
  const { channel, ts: message_ts, thread_ts, ephemeral_to } = on;
  return {
    ...pressed,
    container: {
      type: "message",
      message_ts,
      channel_id: channel,
      is_ephemeral: ephemeral_to !== undefined,
      ...(thread_ts === undefined ? {} : { thread_ts }),
    },
    channel: { id: channel, name: channelOf(workspace, channel)?.name ?? "privategroup" },
    ...(ephemeral_to === undefined ? { message: shown(on) } : {}),
    state: { values: {} },
    response_url: responseUrl(state, { team: workspace.id, channel, user, original: on }),
  };
}
