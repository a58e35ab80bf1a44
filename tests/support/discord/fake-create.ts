import { isJson, type Json, words } from "../fake/json.ts";
import { contentFrom } from "./fake-content.ts";
import type { Channel } from "./fake-guild.ts";
import { FLAG } from "./fake-message.ts";
import type { Request } from "./fake-method.ts";
import { post } from "./fake-posting.ts";
import { invalidForm, NO, Refused } from "./fake-refused.ts";
import { may, shown } from "./fake-shown.ts";
import type { State } from "./fake-state.ts";
import { barred, visible } from "./fake-visible.ts";

/** How long a nonce is kept to, in milliseconds. */
const NONCE_TIME = 5 * 60_000;

/** The message that a new one replies to; null where it replies to none. */
function repliedTo(state: State, channel: Channel, { message_reference: given }: Json) {
  if (!isJson(given)) return null;
  if (!may(channel, "ReadMessageHistory")) return NO.history;
  const found = state.messages.get(words(given.message_id));
  if (found && !found.deleted && found.channel_id === channel.id) return found;
  if (given.fail_if_not_exists === false) return null;
  return invalidForm(["Unknown message"], "message_reference", "REPLIES_UNKNOWN_MESSAGE");
}

/** Posts a message; one whose nonce is to be kept to, once only. */
export function create(state: State, { of, body, files }: Request): Json | Refused {
  const channel = visible(state, of("channel"));
  if (channel instanceof Refused) return channel;
  const no = barred(channel, body, files.length);
  if (no) return no;
  const { nonce, enforce_nonce } = body;
  const known = state.nonces.get(String(nonce));
  if (enforce_nonce === true && known && state.now() - known.at < NONCE_TIME) {
    return shown(state, known.message);
  }
  if (String(nonce ?? "").length > 25) {
    return invalidForm(["Must be 25 or fewer in length."], "nonce", "BASE_TYPE_MAX_LENGTH");
  }
  const about = repliedTo(state, channel, body);
  if (about instanceof Refused) return about;
  const content = contentFrom(state, body, files, about ? { replied: about.author.id } : {});
  if (content instanceof Refused) return content;
  const message = post(state, {
    channel_id: channel.id,
    author: state.bot,
    via: "rest",
    body,
    ...content,
    flags: content.flags & ~FLAG.ephemeral,
    ...(about ? { reference: about.id } : {}),
    ...(typeof nonce === "string" || typeof nonce === "number" ? { nonce } : {}),
  });
  if (nonce !== undefined) state.nonces.set(String(nonce), { message, at: state.now() });
  return shown(state, message);
}
