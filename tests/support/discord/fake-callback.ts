import { performance } from "node:perf_hooks";
import { isJson, type Json, objects } from "../fake/json.ts";
import type { File } from "./fake-body.ts";
import { contentFrom } from "./fake-content.ts";
import { type Held, note, noteOther } from "./fake-held.ts";
import { type Content, FLAG, type Message } from "./fake-message.ts";
import type { Methods } from "./fake-method.ts";
import { edit, post } from "./fake-posting.ts";
import { invalidForm, NO, Refused } from "./fake-refused.ts";
import { shown, shownUser } from "./fake-shown.ts";
import type { State } from "./fake-state.ts";

/** How long an app has for its first answer, in milliseconds. */
export const TIME_TO_ANSWER = 3000;

/** The most choices that an autocompletion may offer. */
const CHOICES = 25;

/** Types of a callback. */
const PONG = 1;
const MESSAGE = 4;
const DEFER = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const AUTOCOMPLETE = 8;
const MODAL = 9;

const THINKING: Content = {
  content: "",
  embeds: [],
  components: [],
  attachments: [],
  flags: FLAG.loading,
  mentions: [],
  mention_everyone: false,
};

/** Posts a message of an interaction's. */
export function postFor(
  state: State,
  held: Held,
  via: "callback" | "follow-up",
  body: Json,
  content: Content,
): Message {
  const forOne = (content.flags & FLAG.ephemeral) !== 0;
  const message = post(state, {
    channel_id: held.channel.id,
    author: state.bot,
    via,
    body,
    ...content,
    interaction: held.id,
    interaction_metadata: {
      id: held.id,
      type: held.payload.type,
      user: shownUser(state.user(held.user)),
      authorizing_integration_owners: held.payload.authorizing_integration_owners,
    },
    ...(forOne ? { ephemeral_to: held.user } : {}),
  });
  note(held, message);
  return message;
}

/** Changes a message of an interaction's by a request; gives the message, or why not. */
export function editFor(
  state: State,
  held: Held,
  message: Message,
  body: Json,
  files: readonly File[],
): Message | Refused {
  const content = contentFrom(state, body, files, { before: message });
  if (content instanceof Refused) return content;
  edit(state, message, content);
  note(held, message);
  return message;
}

/** Does what a callback says; gives its message, nothing, or why not. */
function perform(
  state: State,
  held: Held,
  type: unknown,
  data: Json,
  files: readonly File[],
): Message | Refused | null {
  const suits = (type === AUTOCOMPLETE) === (held.asked === "autocomplete");
  const unfit = invalidForm(["This type of response does not suit the interaction."], "type");
  if (!suits) return unfit;
  if (type === MESSAGE) {
    const content = contentFrom(state, data, files);
    if (content instanceof Refused) return content;
    held.original = postFor(state, held, "callback", data, content);
    return held.original;
  }
  if (type === DEFER) {
    const flags = FLAG.loading | (Number(data.flags ?? 0) & FLAG.ephemeral);
    held.original = postFor(state, held, "callback", data, { ...THINKING, flags });
    return held.original;
  }
  if (type === DEFER_UPDATE) return held.original ?? unfit;
  if (type === UPDATE) {
    return held.original ? editFor(state, held, held.original, data, files) : unfit;
  }
  if (type === AUTOCOMPLETE) {
    const choices = objects(data.choices);
    if (choices.length > CHOICES) {
      return invalidForm([`Must be ${CHOICES} or fewer in length.`], "data.choices");
    }
    noteOther(held);
    held.choices.resolve(choices);
    return null;
  }
  if (type === MODAL && held.asked !== "modal") {
    noteOther(held);
    held.modal = data;
    return null;
  }
  return type === PONG ? null : unfit;
}

function resource(state: State, held: Held, type: unknown, message: Message | null): Json {
  const flags = message?.flags ?? 0;
  return {
    interaction: {
      id: held.id,
      type: held.payload.type,
      channel_id: held.channel.id,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (flags & FLAG.loading) !== 0,
            response_message_ephemeral: (flags & FLAG.ephemeral) !== 0,
          }
        : {}),
    },
    resource: { type, ...(message ? { message: shown(state, message, true) } : {}) },
  };
}

/** The first answer to an interaction. */
export const callbacks: Methods = {
  "POST /interactions/:interaction/:token/callback": (state, { of, query, body, files }) => {
    const at = performance.now();
    const held = state.interactions.get(of("token"));
    if (!held || held.id !== of("interaction")) return NO.interaction;
    if (held.acked) return NO.acknowledged;
    if (state.now() - held.created > TIME_TO_ANSWER) return NO.interaction;
    const data = isJson(body.data) ? body.data : {};
    const done = perform(state, held, body.type, data, files);
    if (done instanceof Refused) return done;
    held.acked = true;
    held.ack.resolve({ type: Number(body.type), data, after: at - held.at });
    state.watch.changed();
    return query.get("with_response") === "true" ? resource(state, held, body.type, done) : null;
  },
};
