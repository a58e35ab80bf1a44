import { type Json, objects, words } from "../fake/json.ts";
import type { File } from "./fake-body.ts";
import { type Attachment, type Content, FLAG } from "./fake-message.ts";
import { invalidForm, NO, Refused } from "./fake-refused.ts";
import type { State } from "./fake-state.ts";

/** The most characters of a message's content. */
const CONTENT_LIMIT = 2000;

/** The flags that a request may set. */
const SETTABLE = FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.componentsV2 | (1 << 12);

/** Whom a text names, each once. */
export function named(content: string): readonly string[] {
  return [...new Set([...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? ""))];
}

/** Whom a message of the app's pings: those it names, as far as `allowed_mentions` lets it. */
function pings(content: string, allowed: unknown, replied?: string) {
  const everyone = /@(everyone|here)\b/.test(content);
  const names = named(content);
  const back = replied === undefined ? [] : [replied];
  if (typeof allowed !== "object" || allowed === null)
    return { mentions: [...new Set([...names, ...back])], mention_everyone: everyone };
  const { parse = [], users = [], replied_user } = allowed as Json;
  const kinds: readonly unknown[] = Array.isArray(parse) ? parse : [];
  const listed: readonly unknown[] = Array.isArray(users) ? users : [];
  const pinged = names.filter((id) => kinds.includes("users") || listed.includes(id));
  return {
    mentions: [...new Set([...pinged, ...(replied_user === true ? back : [])])],
    mention_everyone: everyone && kinds.includes("everyone"),
  };
}

function made(state: State, file: File): Attachment {
  const { name, type, description, bytes } = file;
  const described = description === undefined ? {} : { description };
  const size = bytes.length;
  return { id: state.id(), filename: name, content_type: type, size, bytes, ...described };
}

/** The attachments that a request leaves a message with. */
function attachmentsOf(
  state: State,
  { attachments }: Json,
  files: readonly File[],
  before: readonly Attachment[],
): readonly Attachment[] | Refused {
  const added = files.map((file) => made(state, file));
  if (!Array.isArray(attachments)) return [...before, ...added];
  const entries = objects(attachments);
  const known = ({ id }: Json) =>
    files.some(({ index }) => index === String(id)) || before.some((one) => one.id === id);
  const lost = entries.filter((entry) => !known(entry)).map(({ id }) => `No file has the id ${id}`);
  if (lost.length) return invalidForm(lost, "attachments", "ATTACHMENT_NOT_FOUND");
  return [...before.filter(({ id }) => entries.some((entry) => entry.id === id)), ...added];
}

/**
 * What a request's body and files make a message say, `before` being what an edit leaves where it
 * says nothing of it; or why Discord would not take it. `replied` is who wrote the message it replies to.
 */
export function contentFrom(
  state: State,
  body: Json,
  files: readonly File[],
  { before, replied }: { readonly before?: Content; readonly replied?: string } = {},
): Content | Refused {
  const attachments = attachmentsOf(state, body, files, before?.attachments ?? []);
  if (attachments instanceof Refused) return attachments;
  const content = body.content === undefined ? (before?.content ?? "") : words(body.content);
  const embeds = body.embeds === undefined ? (before?.embeds ?? []) : objects(body.embeds);
  const components =
    body.components === undefined ? (before?.components ?? []) : objects(body.components);
  if (content.length > CONTENT_LIMIT) {
    const problem = `Must be ${CONTENT_LIMIT} or fewer in length.`;
    return invalidForm([problem], "content", "BASE_TYPE_MAX_LENGTH");
  }
  if (!content && !embeds.length && !components.length && !attachments.length) return NO.empty;
  const set = (typeof body.flags === "number" ? body.flags : 0) & SETTABLE;
  const flags = before ? (before.flags & ~FLAG.loading) | (set & ~FLAG.ephemeral) : set;
  if ((flags & FLAG.componentsV2) !== 0 && (content || embeds.length)) {
    const problem =
      "The 'content' and 'embeds' fields cannot be used with MessageFlags.IS_COMPONENTS_V2";
    return invalidForm(
      [problem],
      content ? "content" : "embeds",
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    );
  }
  const pinged = pings(content, body.allowed_mentions, replied);
  return { content, embeds, components, attachments, flags, ...pinged };
}
