import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { number } from "#src/words.ts";
import { type Headers, header } from "./headers.ts";

/** What the body of an answer may be packed with: the value of `Accept-Encoding`. */
export const ENCODINGS = "gzip, deflate, br";

export type Body =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** The end of a sentence that begins with the host. */
  | { readonly ok: false; readonly problem: string };

/**
 * The body of an answer, decompressed. No more than `most` bytes are taken off the wire, and no more come out of it:
 * an archive that grows beyond stops there. Rejects where the connection breaks.
 */
export async function readBody(stream: Readable, headers: Headers, most: number): Promise<Body> {
  const tooMuch = no(`sends more than ${number(most / 1_000_000)} MB`);
  if (Number(header(headers, "content-length")) > most) return tooMuch;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) return tooMuch;
    chunks.push(chunk);
  }
  const packed = Buffer.concat(chunks);
  const encoding = String(headers["content-encoding"] ?? "")
    .trim()
    .toLowerCase();
  if (encoding === "" || encoding === "identity" || packed.length === 0)
    return { ok: true, bytes: packed };
  const unpack = unpacking(encoding, packed);
  if (!unpack) return no("packs what it sends in a way that was not asked for");
  try {
    return { ok: true, bytes: await unpack(packed, { maxOutputLength: most }) };
  } catch (error) {
    const grown = error instanceof RangeError && "code" in error;
    return grown && error.code === "ERR_BUFFER_TOO_LARGE"
      ? tooMuch
      : no("sends what cannot be unpacked");
  }
}

const unpackings = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  bare: promisify(inflateRaw),
  brotli: promisify(brotliDecompress),
};

function unpacking(encoding: string, packed: Buffer) {
  if (encoding === "gzip" || encoding === "x-gzip") return unpackings.gzip;
  if (encoding === "br") return unpackings.brotli;
  if (encoding !== "deflate") return null;
  // By RFC 9110, section 8.4.1.2, some send it without the two bytes that zlib begins with.
  return ((packed[0] ?? 0) & 0x0f) === 8 ? unpackings.deflate : unpackings.bare;
}

const no = (problem: string): Body => ({ ok: false, problem });
