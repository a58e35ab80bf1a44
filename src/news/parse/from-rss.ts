import { parseRdfFeed, parseRssFeed } from "feedsmith";
import { present, type RawEntry, type RawFeed } from "./raw.ts";

type RssFeed = ReturnType<typeof parseRssFeed<string>>;
type RdfFeed = ReturnType<typeof parseRdfFeed<string>>;
type Item = NonNullable<RssFeed["items"]>[number] | NonNullable<RdfFeed["items"]>[number];

/** RSS 0.9x and 2.0. Throws what feedsmith throws. */
export const fromRss = (text: string): RawFeed => rawFeed(parseRssFeed(text));

/** RSS 0.90 and 1.0, which are RDF. Throws what feedsmith throws. */
export const fromRdf = (text: string): RawFeed => rawFeed(parseRdfFeed(text));

function rawFeed(feed: RssFeed | RdfFeed): RawFeed {
  return {
    title: feed.title ?? null,
    base: feed.xml?.base ?? null,
    entries: (feed.items ?? []).map(rawEntry),
  };
}

function rawEntry(item: Item): RawEntry {
  const guid = "guid" in item ? item.guid : undefined;
  const about = "rdf" in item ? item.rdf?.about : undefined;
  const pubDate = "pubDate" in item ? item.pubDate : undefined;
  const { dc, dcterms, atom } = item;
  const alternates = atom?.links?.filter(({ rel }) => (rel ?? "alternate") === "alternate");
  return {
    id: guid?.value ?? about ?? null,
    links: present(
      item.link,
      alternates?.map(({ href }) => href),
    ),
    permalink: guid?.isPermaLink === false ? null : (guid?.value ?? null),
    base: item.xml?.base ?? null,
    titles: present(item.title),
    summaries: present(item.description, item.content?.encoded),
    published: present(
      pubDate,
      dc?.dates,
      dcterms?.issued,
      dcterms?.created,
      dcterms?.dates,
      atom?.published,
    ),
    updated: present(dcterms?.modified, atom?.updated),
  };
}
