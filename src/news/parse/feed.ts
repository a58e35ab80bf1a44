import { baseWithin, readAddress } from "./address.ts";
import { decode } from "./decode.ts";
import { type Keyless, readEntry } from "./entry.ts";
import { fromJson } from "./from-json.ts";
import { fromXml } from "./from-xml.ts";
import { fromHtml } from "./html-text.ts";
import { type Entry, keyed } from "./keys.ts";
import { MOST } from "./limits.ts";
import { MORE_ENTRIES, Problems, tooLarge } from "./problems.ts";
import type { RawFeed } from "./raw.ts";
import { type Root, rootOf } from "./root.ts";

export type { Entry } from "./keys.ts";

export type FeedRead =
  | {
      readonly ok: true;
      readonly title: string | null;
      /** In the feed's order, each once. */
      readonly entries: readonly Entry[];
      /** Sentences: what was repaired, cut or left out. */
      readonly problems: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads RSS 0.9x and 2.0, RDF, Atom or JSON Feed. `contentType` is the HTTP header or null: it is asked for the
 * encoding only, as many feeds come under a wrong type. Relative links are resolved against `address`, the feed's own.
 * `now` is an instant as ISO text. Takes time and memory in proportion to the bytes, and throws for none.
 */
export function parseFeed(
  bytes: Uint8Array,
  contentType: string | null,
  address: string,
  now: string,
): FeedRead {
  if (bytes.length > MOST.bytes) return { ok: false, problem: tooLarge(bytes.length) };
  const { text, problems: decoding } = decode(bytes, contentType);
  const problems = new Problems();
  for (const problem of decoding) problems.say(problem);
  const read = rawFeed(rootOf(text), problems);
  if (!read.ok) return read;
  return { ok: true, ...finished(read.feed, address, now, problems) };
}

type RawRead =
  | { readonly ok: true; readonly feed: RawFeed }
  | { readonly ok: false; readonly problem: string };

const NO_FEED = {
  empty: "The feed is empty.",
  html: "The address gives a web page (HTML), not a feed.",
  other: "The address gives neither RSS nor Atom nor JSON Feed.",
} as const;

function rawFeed(root: Root, problems: Problems): RawRead {
  if (root.kind === "json") return fromJson(root.text);
  return "text" in root ? fromXml(root, problems) : { ok: false, problem: NO_FEED[root.kind] };
}

function finished(feed: RawFeed, address: string, now: string, problems: Problems) {
  const own = readAddress(address, null);
  const outer = URL.canParse(address) ? address : null;
  const base = baseWithin(feed.base, outer);
  const setting = { self: own.ok ? own.url : null, base, now, problems };
  if (feed.entries.length > MOST.entries) problems.say(MORE_ENTRIES);
  const entries = feed.entries
    .slice(0, MOST.entries)
    .map((raw) => readEntry(raw, setting))
    .filter((entry): entry is Keyless => entry !== null);
  const title = fromHtml(feed.title ?? "", MOST.title).text || null;
  return { title, entries: keyed(entries, problems), problems: problems.sentences() };
}
