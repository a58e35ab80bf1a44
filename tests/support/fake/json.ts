import type { IncomingMessage } from "node:http";

/** A JSON object as it came over the wire. */
export type Json = Record<string, unknown>;

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

/** Reads a request to its end. */
export function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("close", () => reject(new Error("The request broke off.")));
  });
}

/** The fields and files of a `multipart/form-data` body, by the request's `content-type`. */
export async function readForm(bytes: Buffer, type: string): Promise<FormData> {
  const response = new Response(new Uint8Array(bytes), { headers: { "content-type": type } });
  return await response.formData();
}
