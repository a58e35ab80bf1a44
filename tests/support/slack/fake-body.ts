import type { IncomingMessage } from "node:http";
import { type Json, parseJson, readBytes, readForm } from "../fake/json.ts";

export interface Received {
  readonly body: Json;
  /** The raw bytes, or the file in a form: what an upload carries. */
  readonly bytes: Buffer;
}

/** Arguments that Slack takes as JSON in a form field. */
const AS_JSON = new Set(
  "blocks attachments metadata view files prompts loading_messages chunks context".split(" "),
);
const AS_BOOLEAN = new Set(
  "unfurl_links unfurl_media mrkdwn reply_broadcast link_names replace_broadcast inclusive include_all_metadata".split(
    " ",
  ),
);

function field(name: string, value: string): unknown {
  if (AS_BOOLEAN.has(name)) return value === "true" || value === "1";
  if (!AS_JSON.has(name)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/**
 * Reads a request to its end. A form's fields become the arguments that the caller gave: those that
 * Slack takes as JSON are parsed, flags become booleans.
 */
export async function receive(request: IncomingMessage): Promise<Received> {
  const bytes = await readBytes(request);
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("application/json")) return { body: parseJson(bytes.toString()), bytes };
  if (type.startsWith("multipart/form-data")) return form(bytes, type);
  if (!type.startsWith("application/x-www-form-urlencoded")) return { body: {}, bytes };
  const fields = [...new URLSearchParams(bytes.toString())];
  return {
    body: Object.fromEntries(fields.map(([name, value]) => [name, field(name, value)])),
    bytes,
  };
}

async function form(bytes: Buffer, type: string): Promise<Received> {
  const parsed = await readForm(bytes, type);
  const body: Json = {};
  let file = bytes;
  for (const [name, value] of parsed) {
    if (typeof value === "string") body[name] = field(name, value);
    else file = Buffer.from(await value.arrayBuffer());
  }
  return { body, bytes: file };
}
