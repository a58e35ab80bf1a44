import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { readPage } from "../extract/html.ts";
import { fromPlainText } from "../extract/plain-text.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import { decode } from "../parse/decode.ts";
import { unreadable } from "../yaml-file.ts";
import type { GivenArticle } from "./read-article.ts";
import type { Wanted } from "./wanted.ts";

/** What articles are got by. */
export interface Getting {
  /** Null where pages are not to be fetched. */
  readonly fetcher: Pick<Fetcher, "page"> | null;
  readonly input: Readable;
  /** An instant as ISO text. */
  readonly now: string;
}

export type Got =
  | { readonly ok: true; readonly article: GivenArticle }
  /** A sentence, which says what to do where that is known. */
  | { readonly ok: false; readonly problem: string };

/** Of one article, in bytes. */
const MOST = 2_000_000;

interface Bytes {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it was found on the web. */
  readonly address: string | null;
}

/** Gets an article: from a file, the standard input or a page. What goes wrong is a sentence; nothing is thrown. */
export async function getArticle(wanted: Wanted, getting: Getting): Promise<Got> {
  const from = whereOf(wanted);
  const got = await bytesOf(wanted, getting);
  if (typeof got === "string") return no(got);
  if (got.bytes.length > MOST) return no(`${from} has more than 2 MB, which is not read.`);
  const read = await articleIn(got, wanted, getting.now);
  if (typeof read === "string") return no(`${from}: ${read}`);
  const [opening] = read.paragraphs;
  if (opening === undefined) return no(`${from} has no text of an article in it.`);
  const { publisher } = read;
  const title = read.title ?? firstWords(opening);
  if (publisher === null) return no(`${from} does not say its publisher: give --publisher.`);
  return { ok: true, article: { ...read, publisher, title, found: getting.now } };
}

const no = (problem: string): Got => ({ ok: false, problem });

const WORDS = 10;

/** What stands for the headline of an article that has none: as it begins. */
function firstWords(paragraph: string): string {
  const words = paragraph.split(" ");
  return words.length > WORDS ? `${words.slice(0, WORDS).join(" ")}…` : paragraph;
}

function whereOf({ place }: Wanted): string {
  if (place.kind === "input") return "The standard input";
  return place.kind === "page" ? place.address : place.file;
}

async function bytesOf({ place }: Wanted, { fetcher, input }: Getting): Promise<Bytes | string> {
  const file = (bytes: Uint8Array) => ({ bytes, contentType: null, address: null });
  if (place.kind === "input") return file(await upTo(input, MOST + 1));
  if (place.kind === "file") {
    try {
      const handle = await open(place.file);
      return file(await upTo(handle.createReadStream({ end: MOST }), MOST + 1));
    } catch (error) {
      return `${place.file} ${unreadable(error)}.`;
    }
  }
  if (!fetcher) return "Pages are fetched only where NEWS_FULL_TEXT=on; give a file instead.";
  const got = await fetcher.page(place.address);
  if (got.kind === "fetched") return got;
  if (got.kind === "failed") return got.problem;
  return `${place.address} asks to be left alone for now; try again later.`;
}

async function upTo(stream: Readable, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks);
}

/** Where a page is told from a text, in bytes. */
const START = 4_096;
/** Begins as a page does, after what may stand before it. */
const PAGE =
  /^\uFEFF?\s{0,1000}(?:<!--[^>]{0,1000}-->\s{0,1000})?<(?:!doctype\s+html|html|head|body|article)\b/i;

/** What is known from outside counts before what the article says of itself. A sentence where it cannot be read. */
async function articleIn({ bytes, contentType, address }: Bytes, wanted: Wanted, now: string) {
  const { publisher, published, url } = wanted;
  const start = decode(bytes.subarray(0, START), null).text;
  if (address === null && !PAGE.test(start)) {
    const { text } = decode(bytes, null);
    if (text.includes("\ufffd") || text.includes("\0"))
      return "neither text in UTF-8 nor a page in HTML.";
    return { publisher, published, url, ...fromPlainText(text, wanted.title, publisher, url) };
  }
  const page = await readPage(bytes, contentType, address, now);
  if (!page.ok) return page.problem;
  return {
    title: wanted.title ?? page.title,
    publisher: publisher ?? page.publisher,
    published: published ?? page.published,
    url: page.url ?? url,
    paragraphs: page.paragraphs,
    ...(page.writer !== undefined && { writer: page.writer }),
  };
}
