import { detectJsonFeed, parseJsonFeed } from "feedsmith";
import { attempt } from "./attempt.ts";
import { MOST } from "./limits.ts";
import { present, type RawEntry, type RawFeed } from "./raw.ts";

type JsonFeed = ReturnType<typeof parseJsonFeed<string>>;
type Item = NonNullable<JsonFeed["items"]>[number];

export type JsonRead =
  | { readonly ok: true; readonly feed: RawFeed }
  | { readonly ok: false; readonly problem: string };

/** JSON Feed 1.0 and 1.1; of more entries than are read, one more is given, so that it shows. */
export function fromJson(text: string): JsonRead {
  const parsed = attempt(() => ({ value: JSON.parse(text) as unknown }));
  if (!parsed) return { ok: false, problem: "The feed's JSON is broken." };
  const { value } = parsed;
  const feed = detectJsonFeed(value)
    ? attempt(() => parseJsonFeed(value, { maxItems: MOST.entries + 1 }))
    : null;
  if (!feed) return { ok: false, problem: "The address gives JSON that is no JSON Feed." };
  return {
    ok: true,
    feed: { title: feed.title ?? null, base: null, entries: (feed.items ?? []).map(rawEntry) },
  };
}

function rawEntry(item: Item): RawEntry {
  return {
    id: item.id ?? null,
    links: present(item.url, item.external_url),
    permalink: null,
    base: null,
    titles: present(item.title),
    summaries: present(item.summary, item.content_text, item.content_html),
    published: present(item.date_published),
    updated: present(item.date_modified),
  };
}
