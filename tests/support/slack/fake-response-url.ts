import type { Answered } from "../fake/faults.ts";
import { type Json, words } from "../fake/json.ts";
import { unfit } from "./fake-chat.ts";
import { contentOf, type Message, type State } from "./fake-state.ts";

const USES = 5;
const MINUTES = 30;

/** Makes a response_url for an interaction of a person's in a channel. */
export function responseUrl(
  state: State,
  from: {
    readonly team: string;
    readonly channel: string;
    readonly user: string;
    readonly original: Message | null;
  },
): string {
  const id = state.id("R");
  state.responses.set(id, { ...from, uses: 0, expires: state.now() + MINUTES * 60_000 });
  return `${state.origin}/response/${id}`;
}

const refused = (status: number, error: string): Answered => ({
  status,
  body: { ok: false, error },
});

/** Does what was posted to a response_url. */
export function respond(state: State, id: string, body: Json): Answered {
  const response = state.responses.get(id);
  if (!response) return refused(404, "no_such_url");
  if (response.expires <= state.now()) return refused(404, "expired_url");
  if (response.uses >= USES) return refused(404, "used_url");
  response.uses += 1;
  const workspace = state.workspace(response.team);
  const { original } = response;
  const done: Answered = { status: 200, body: "ok" };

  if (body.delete_original === true) {
    if (original) state.edit(original, null);
    return done;
  }
  const wrong = unfit(state, workspace, body);
  if (wrong !== undefined) return refused(400, wrong);
  if (body.replace_original === true && original) {
    state.edit(original, contentOf(body));
    return done;
  }
  const posted = say(state, response, body, "response_url");
  response.original ??= posted;
  return done;
}

/** Puts an answer to an interaction where it belongs: for one person's eyes unless it says otherwise. */
export function say(
  state: State,
  to: { readonly team: string; readonly channel: string; readonly user: string },
  body: Json,
  via: "response_url" | "ack",
): Message {
  return state.post({
    team: to.team,
    channel: to.channel,
    user: state.workspace(to.team).botUser,
    via,
    body,
    ...(words(body.response_type) === "in_channel" ? {} : { ephemeral_to: to.user }),
  });
}
