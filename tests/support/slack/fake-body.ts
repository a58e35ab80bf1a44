import type { IncomingMessage } from "node:http";

/** A JSON object as it came over the wire. */
export type Json = Record<string, unknown>;

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

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list; an empty list where it is none. */
export function objects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** The text, or the fallback where the value is none. */
export function words(value: unknown, fallback = ""): string {
  return typeof value === "string" ? value : fallback;
}

/** Parses an object of JSON; an empty object where it is none. */
export function parseJson(text: string): Json {
  try {
    const parsed: unknown = JSON.parse(text);
    return isJson(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

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
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
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
  const parsed = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": type },
  }).formData();
  const body: Json = {};
  let file = bytes;
  for (const [name, value] of parsed) {
    if (typeof value === "string") body[name] = field(name, value);
    else file = Buffer.from(await value.arrayBuffer());
  }
  return { body, bytes: file };
}
