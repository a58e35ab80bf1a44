import type { Moment } from "#src/core/news.ts";
import { plainText } from "#src/core/plain-text.ts";
import { isAbsolute, readAddress } from "../parse/address.ts";
import { decode } from "../parse/decode.ts";
import { MOST } from "./limits.ts";
import { type Described, describedIn, publishedOf } from "./page-date.ts";
import { type PageParts, partsOf } from "./page-parts.ts";
import { textOf } from "./page-text.ts";
import { fromPlainText } from "./plain-text.ts";
import { writerOf } from "./writer.ts";

/** An article as its page has it. What the page does not say is null. */
export interface PageRead {
  readonly title: string | null;
  /** As the site calls itself. */
  readonly publisher: string | null;
  readonly published: Moment | null;
  /** Its own address, without what tracks readers. */
  readonly url: string | null;
  readonly paragraphs: readonly string[];
  /** Who wrote it, where it says so; null where somebody else than its site's owner did. */
  readonly writer?: string | null;
}

export type PageResult =
  | ({ readonly ok: true } & PageRead)
  /** A sentence. */
  | { readonly ok: false; readonly problem: string };

/**
 * Reads the article of a page. `contentType` is the HTTP header or null; `address` is where the page was found, null for
 * a file. `now` is an instant as ISO text: a date after it is none. Never throws. The most hostile 2 MB take about a second; more is
 * refused.
 */
export async function readPage(
  bytes: Uint8Array,
  contentType: string | null,
  address: string | null,
  now: string,
): Promise<PageResult> {
  if (bytes.length > MOST.bytes) return no("The page has more than 2 MB, which is not read.");
  const { text: html } = decode(bytes, withCharset(contentType, bytes));
  const parts = partsOf(html);
  const described = describedIn(parts.linkedData);
  const publisher = publisherOf(parts, described);
  const title = titleOf(parts, described, publisher);
  const text = await articleIn(parts);
  const { paragraphs, writer: inText } = fromPlainText(text, title, publisher);
  const writer = writerOf(parts, described, publisher) ?? inText;
  if (title === null && paragraphs.length === 0) return no("There is no article in the page.");
  const published = publishedOf(parts, described, now);
  const url = addressOf(parts, address);
  return {
    ok: true,
    title,
    publisher,
    published,
    url,
    paragraphs,
    ...(writer !== undefined && { writer }),
  };
}

const no = (problem: string): PageResult => ({ ok: false, problem });

/** What finds the article may throw for what its authors did not think of; then none is found. */
async function articleIn(parts: PageParts): Promise<string> {
  try {
    return await textOf(parts);
  } catch (fault) {
    if (fault instanceof RangeError || fault instanceof TypeError) return "";
    throw fault;
  }
}

/** Within how many bytes a page names its encoding, by the HTML standard. */
const CHARSET_WITHIN = 1_024;
const CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;

/** The header, with the encoding that the page itself names where the header names none. */
function withCharset(contentType: string | null, bytes: Uint8Array): string | null {
  if (contentType !== null && /charset\s*=/i.test(contentType)) return contentType;
  const head = Buffer.from(bytes.subarray(0, CHARSET_WITHIN)).toString("latin1");
  const named = CHARSET.exec(head)?.[1];
  return named === undefined ? contentType : `text/html; charset=${named}`;
}

const oneLine = (text: string | null | undefined): string | null =>
  plainText(text ?? "").replace(/\s+/g, " ") || null;

function publisherOf({ metas }: PageParts, described: Described | null): string | null {
  return oneLine(metas.get("og:site_name")) ?? oneLine(described?.publisher);
}

const LONGEST_TITLE = 300;

/** "Weavers meet | The Example Gazette" without the publisher. */
function titleOf(parts: PageParts, described: Described | null, publisher: string | null) {
  const [heading, second] = parts.headings;
  const written = [
    parts.metas.get("og:title"),
    described?.headline,
    second === undefined ? heading : null,
    parts.title,
    heading,
  ];
  const title = written.map(oneLine).find((text) => text !== null);
  if (!title) return null;
  const ending = /^(.+)\s[|–—-]\s([^|–—]+)$/.exec(title.slice(0, LONGEST_TITLE));
  const isPublisher = publisher !== null && ending?.[2]?.toLowerCase() === publisher.toLowerCase();
  return isPublisher ? (ending?.[1] ?? title) : title.slice(0, LONGEST_TITLE);
}

/** A page may name another address as its own only on its own site: else it could pass for another's article. */
function addressOf({ canonical, base, metas }: PageParts, address: string | null): string | null {
  const own = address === null ? null : readAddress(address, null);
  const found = own?.ok ? own.url : null;
  const written = canonical ?? metas.get("og:url") ?? null;
  if (written === null || (found === null && !isAbsolute(written))) return found;
  const named = readAddress(written, found === null ? null : within(base, found));
  if (!named.ok || (found !== null && siteOf(named.url) !== siteOf(found))) return found;
  return named.url;
}

const within = (base: string | null, found: string) => URL.parse(base ?? "", found)?.href ?? found;

const siteOf = (url: string) => new URL(url).hostname.replace(/^(www|m|amp)\./, "");
