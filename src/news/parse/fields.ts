/** Elements that hold others, in RSS, RDF and Atom. */
export const HOLDERS: ReadonlySet<string> = new Set([
  "rss",
  "rdf",
  "channel",
  "feed",
  "item",
  "entry",
]);

/** One entry each. */
export const ENTRIES: ReadonlySet<string> = new Set(["item", "entry"]);

/** What an entry, or a feed, is read by. Other elements go to no parser: people, pictures and numbers cost time and may be hostile. */
const OWN: ReadonlySet<string> = new Set(
  `title link guid id description summary content encoded
   pubdate date published updated issued created modified`.split(/\s+/),
);

/** Of other vocabularies: Dublin Core's dates, RSS's content module, Atom within RSS. */
const FOREIGN: ReadonlySet<string> = new Set(
  "link encoded date published updated issued created modified".split(" "),
);

/** An element's name in lower case: "dc:date" → prefix "dc", local "date". */
export interface Name {
  readonly prefix: string;
  readonly local: string;
}

/** A tag's name, of which case does not matter in feeds as they are. */
export function nameOf(written: string): Name {
  const name = written.toLowerCase();
  const colon = name.indexOf(":");
  return { prefix: name.slice(0, Math.max(colon, 0)), local: name.slice(colon + 1) };
}

/** Whether an element is one that entries are read by; `home` is the prefix of the feed's own vocabulary, mostly none. */
export function isField({ prefix, local }: Name, home: string): boolean {
  return prefix === "" || prefix === home ? OWN.has(local) : FOREIGN.has(local);
}
