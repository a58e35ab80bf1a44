import { parseFeed } from "@rowanmanning/feed-parser";
import { attempt } from "./attempt.ts";
import { HOLDERS, isField, nameOf } from "./fields.ts";
import { pieces } from "./pieces.ts";
import type { RawEntry, RawFeed } from "./raw.ts";

type Element = ReturnType<typeof parseFeed>["element"];

/** A feed as far as it could be made out. */
export interface LenientRead {
  readonly feed: RawFeed;
  /** How many entries could not be made out. */
  readonly lost: number;
  /** Whether there was more than is read leniently. */
  readonly more: boolean;
}

/**
 * A feed whose elements do not close each other, from mended text: entry by entry, so that none takes anything of
 * another's. Null where no entry can be made out.
 */
export function leniently(text: string): LenientRead | null {
  const { head, entries, more } = pieces(text);
  const home = nameOf(head.slice(1, Math.max(head.search(/[\s>/]/), 1))).prefix;
  const reads = entries.map((entry) =>
    attempt(() => rawEntry(found(`<feed>${entry}</feed>`, home))),
  );
  const read = reads.filter((entry): entry is RawEntry => entry !== null);
  if (read.length === 0) return null;
  const feed = attempt(() => found(head, home));
  const base = feed?.base ?? null;
  const [title = null] = feed ? texts(feed, "title") : [];
  return { feed: { title, base, entries: read }, lost: reads.length - read.length, more };
}

/** A title, a link, a date, wherever it stands. */
interface Field {
  readonly element: Element;
  /** Up to the first field within it: an element that was not closed holds those that follow. */
  readonly text: string;
}

interface Found {
  /** By local name, each in the order of the text. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  readonly base: string | null;
}

/** Throws what the parser throws. */
function found(text: string, home: string): Found {
  const { element } = parseFeed(text);
  const root = element.parent ?? element;
  const walk = new Walk(home);
  walk.into(root);
  return walk;
}

class Walk implements Found {
  readonly fields = new Map<string, Field[]>();
  base: string | null = null;
  readonly #home: string;

  constructor(home: string) {
    this.#home = home;
  }

  /** Walks through an element; gives its text up to the first field in it. */
  into(element: Element): string {
    let text = "";
    let own = true;
    for (const child of element.children) {
      const inner = typeof child === "string" ? child : this.#child(child);
      if (inner === null) own = false;
      else if (own) text += inner;
    }
    return text;
  }

  /** The text of an element that is part of the text around it; null for a field. */
  #child(element: Element): string | null {
    const { name, namespace } = element;
    if (HOLDERS.has(name)) this.base ??= element.getAttribute("xml:base");
    // Where an entry was taken over from has a title, links and dates of its own.
    if (name === "source") return "";
    const prefix = typeof namespace === "string" ? namespace : "";
    if (HOLDERS.has(name) || !isField({ prefix, local: name }, this.#home))
      return this.into(element);
    const fields = this.fields.get(name) ?? [];
    this.fields.set(name, fields);
    const at = fields.length;
    const text = this.into(element);
    fields.splice(at, 0, { element, text });
    return null;
  }
}

const texts = ({ fields }: Found, ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    (fields.get(name) ?? []).map(({ text }) => text.trim()).filter((text) => text !== ""),
  );

function rawEntry(found: Found): RawEntry {
  const { fields, base } = found;
  const [guid = null] = fields.get("guid") ?? [];
  const links = (fields.get("link") ?? []).flatMap(({ element, text }) => {
    const href = element.getAttribute("href");
    if (href === null) return [text.trim()];
    return (element.getAttribute("rel") ?? "alternate") === "alternate" ? [href] : [];
  });
  const [id = null] = texts(found, "guid", "id");
  const permanent = guid?.element.getAttribute("ispermalink")?.toLowerCase() !== "false";
  return {
    id,
    links: links.filter((link) => link !== ""),
    permalink: guid && permanent ? guid.text.trim() : null,
    base,
    titles: texts(found, "title"),
    summaries: texts(found, "summary", "description", "content", "encoded"),
    published: texts(found, "pubdate", "published", "issued", "created", "date"),
    updated: texts(found, "updated", "modified"),
  };
}
