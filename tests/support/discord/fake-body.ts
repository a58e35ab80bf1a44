import type { IncomingMessage } from "node:http";
import { isJson, type Json, objects, readBytes, readForm, words } from "../fake/json.ts";

/** A file that came with a request. */
export interface File {
  /** Its place in the form: n of `files[n]`. */
  readonly index: string;
  readonly name: string;
  readonly type: string;
  /** The text for who cannot see it, from the entry of `attachments` with its place. */
  readonly description?: string;
  readonly bytes: Buffer;
}

export interface Received {
  /** The arguments; a list itself where the body is one. */
  readonly body: Json;
  readonly files: readonly File[];
  /** Whether it could be read. */
  readonly readable: boolean;
}

const NOTHING: Received = { body: {}, files: [], readable: true };
const BROKEN: Received = { body: {}, files: [], readable: false };

function parse(text: string): Received {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return BROKEN;
    return { ...NOTHING, body: parsed as Json };
  } catch {
    return BROKEN;
  }
}

/** The entries of `attachments`, wherever a body has them. */
function attachments({ attachments: own, data, message }: Json): readonly Json[] {
  return [{ attachments: own }, data, message].flatMap((part) =>
    isJson(part) ? objects(part.attachments) : [],
  );
}

async function form(bytes: Buffer, type: string): Promise<Received> {
  const fields = await readForm(bytes, type);
  const payload = fields.get("payload_json");
  const { body, readable } = typeof payload === "string" ? parse(payload) : NOTHING;
  const described = attachments(body);
  const files: File[] = [];
  for (const [name, value] of fields) {
    const [, index] = /^files\[(\d+)\]$/.exec(name) ?? [];
    if (typeof value === "string" || index === undefined) continue;
    const entry = described.find(({ id }) => String(id) === index);
    files.push({
      index,
      name: words(entry?.filename, value.name),
      type: value.type || "application/octet-stream",
      bytes: Buffer.from(await value.arrayBuffer()),
      ...(typeof entry?.description === "string" ? { description: entry.description } : {}),
    });
  }
  return { body, files, readable };
}

/** Reads a request to its end: JSON, or a form with `payload_json` and files. */
export async function receive(request: IncomingMessage): Promise<Received> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return NOTHING;
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("application/json")) return parse(bytes.toString());
  return type.startsWith("multipart/form-data") ? form(bytes, type) : BROKEN;
}
