import type { Moment } from "#src/core/news.ts";
import { attempt } from "../parse/attempt.ts";
import { readDate } from "../parse/dates.ts";
import type { PageParts } from "./page-parts.ts";

/** Where pages say when they were published, the surest first. */
const METAS = [
  "article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
] as const;

const ARTICLE = /(Article|Posting|Report)$/;
/** How far linked data is looked through. */
const MOST_THINGS = 200;

/** What linked data (schema.org, as JSON-LD) says of the article of a page. */
export interface Described {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  /** The people that it names as authors. */
  readonly authors: readonly string[];
}

/** The first article that a page's linked data describes; null where there is none. Throws for no text. */
export function describedIn(linkedData: readonly string[]): Described | null {
  const things = linkedData.flatMap((text) => thingsIn(attempt(() => JSON.parse(text))));
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (!article) return null;
  const publisher = objectIn(article.publisher) ?? {};
  return {
    headline: textIn(article.headline),
    published: textIn(article.datePublished),
    publisher: textIn(publisher.name),
    authors: [article.author].flat().slice(0, MOST_THINGS).flatMap(authorIn),
  };
}

/** An author as linked data has one: a name, or a person with one; an organisation is nobody. */
function authorIn(value: unknown): readonly string[] {
  const thing = objectIn(value);
  const name = textIn(thing ? thing.name : value);
  const isPerson = !thing || typesOf(thing).every((type) => type === "Person");
  return name !== null && isPerson ? [name] : [];
}

/**
 * When a page says that it was published, to the precision it gives; null where it does not say. A `<time>` counts where
 * it is marked as that date, or where it is the first within the article; any other may be of something else.
 */
export function publishedOf(
  { metas, times }: PageParts,
  described: Described | null,
  now: string,
): Moment | null {
  const marked = times.filter(
    ({ attributes }) => attributes.itemprop === "datePublished" || attributes.pubdate !== undefined,
  );
  const first = marked[0] ?? times.find(({ inArticle }) => inArticle);
  const written = [
    ...METAS.map((name) => metas.get(name)),
    described?.published,
    first?.attributes.datetime,
  ];
  for (const text of written) {
    const read = text ? readDate(text, now) : null;
    if (read?.ok) return dayOf(read.date);
  }
  return null;
}

const londonDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

/** The day in London, where the outlets are, of an instant; what is less precise stays as it is. */
export function dayOf(date: string): Moment {
  return date.length > "2018-09-03".length ? londonDay.format(new Date(date)) : date;
}

type Thing = Readonly<Record<string, unknown>>;

/** The things on the first levels of linked data. */
function thingsIn(data: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const left: unknown[] = [data];
  for (let at = 0; at < left.length && at < MOST_THINGS; at++) {
    const one = left[at];
    if (Array.isArray(one)) left.push(...one.slice(0, MOST_THINGS));
    const thing = objectIn(one);
    if (!thing) continue;
    found.push(thing);
    left.push(thing["@graph"], thing.mainEntity);
  }
  return found;
}

const typesOf = (thing: Thing): readonly string[] =>
  [thing["@type"]].flat().filter((type): type is string => typeof type === "string");

function objectIn(value: unknown): Thing | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Thing)
    : null;
}

const textIn = (value: unknown): string | null => (typeof value === "string" ? value : null);
