import type { Json } from "../fake/json.ts";
import { editFor, postFor } from "./fake-callback.ts";
import { contentFrom } from "./fake-content.ts";
import type { Held } from "./fake-held.ts";
import { isThinking, type Message } from "./fake-message.ts";
import type { Methods, Request } from "./fake-method.ts";
import { edit } from "./fake-posting.ts";
import { NO, Refused } from "./fake-refused.ts";
import { shown } from "./fake-shown.ts";
import type { State } from "./fake-state.ts";

/** How long an interaction's token is good, in milliseconds. */
const TOKEN_TIME = 15 * 60_000;

/** The most follow-ups where only the person has the app. */
const FOLLOW_UPS = 5;

/** The interaction of a request's token, once it was answered and while it is good. */
function heldOf(state: State, { of }: Request): Held | Refused {
  const held = state.interactions.get(of("token"));
  if (!held || of("application") !== state.applicationId) return NO.webhook;
  if (state.now() - held.created > TOKEN_TIME) return NO.webhookToken;
  return held.acked ? held : NO.webhook;
}

/** A message of the interaction's; `@original` is the answer. */
function found(state: State, request: Request): readonly [Held, Message] | Refused {
  const held = heldOf(state, request);
  if (held instanceof Refused) return held;
  const id = request.of("message");
  const message =
    id === "@original"
      ? held.original
      : [...held.messages, held.original].find((m) => m?.id === id);
  return message && !message.deleted ? [held, message] : NO.message;
}

function followUp(state: State, request: Request): Json | Refused {
  const { body, files } = request;
  const held = heldOf(state, request);
  if (held instanceof Refused) return held;
  const { original } = held;
  if (original && isThinking(original) && !original.deleted) {
    const edited = editFor(state, held, original, body, files);
    return edited instanceof Refused ? edited : shown(state, edited, true);
  }
  if (held.userOnly && held.followUps >= FOLLOW_UPS) return NO.followUps;
  const content = contentFrom(state, body, files);
  if (content instanceof Refused) return content;
  held.followUps += 1;
  return shown(state, postFor(state, held, "follow-up", body, content), true);
}

/** The further answers to an interaction. The first follow-up after “is thinking” takes its place. */
export const webhooks: Methods = {
  "POST /webhooks/:application/:token": followUp,
  "GET /webhooks/:application/:token/messages/:message": (state, request) => {
    const there = found(state, request);
    return there instanceof Refused ? there : shown(state, there[1], true);
  },
  "PATCH /webhooks/:application/:token/messages/:message": (state, request) => {
    const there = found(state, request);
    if (there instanceof Refused) return there;
    const [held, message] = there;
    const edited = editFor(state, held, message, request.body, request.files);
    return edited instanceof Refused ? edited : shown(state, edited, true);
  },
  "DELETE /webhooks/:application/:token/messages/:message": (state, request) => {
    const there = found(state, request);
    if (there instanceof Refused) return there;
    edit(state, there[1], null);
    return null;
  },
};
