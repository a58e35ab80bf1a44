import { parseAtomFeed } from "feedsmith";
import { present, type RawEntry, type RawFeed } from "./raw.ts";

type AtomFeed = ReturnType<typeof parseAtomFeed<string>>;
type Entry = NonNullable<AtomFeed["entries"]>[number];

/** Atom 1.0 and 0.3. Throws what feedsmith throws. */
export function fromAtom(text: string): RawFeed {
  const feed = parseAtomFeed(text);
  return {
    title: feed.title?.value ?? null,
    base: feed.xml?.base ?? null,
    entries: (feed.entries ?? []).map(rawEntry),
  };
}

const PAGE = /html/i;

function rawEntry(entry: Entry): RawEntry {
  const alternates = (entry.links ?? []).filter(({ rel }) => (rel ?? "alternate") === "alternate");
  const isPage = ({ type }: (typeof alternates)[number]) => !type || PAGE.test(type);
  const pagesFirst = [...alternates.filter(isPage), ...alternates.filter((link) => !isPage(link))];
  return {
    id: entry.id ?? null,
    links: present(pagesFirst.map(({ href }) => href)),
    permalink: null,
    base: entry.xml?.base ?? null,
    titles: present(entry.title?.value),
    summaries: present(entry.summary?.value, entry.content?.value),
    published: present(entry.published, entry.dc?.dates),
    updated: present(entry.updated),
  };
}
