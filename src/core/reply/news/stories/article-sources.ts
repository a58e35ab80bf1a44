import type { NecRecord, Source, SourceId, Sources } from "#src/record/record.ts";
import type { Article } from "../../../news.ts";
import { oncePer } from "../../../once-per.ts";

const standings = oncePer(
  (record: NecRecord) =>
    new Map([...record.sources.values()].map(({ publisher, standing }) => [publisher, standing])),
);

/** What an article is called where its publisher gave it no headline. */
export const HEADLINELESS = "article without a headline";

const OF_ARTICLE = "article/";

const idOf = ({ id }: Article): SourceId => `${OF_ARTICLE}${id}`;

/** Whether a source is an article that was read, and none of the record's. */
export const isArticle = (source: SourceId): boolean => source.startsWith(OF_ARTICLE);

/** The sources of a statement that some articles have. */
export function citedAs([first, ...rest]: readonly [Article, ...Article[]]): Sources {
  return [idOf(first), ...rest.map(idOf)];
}

/** The record's sources with articles beside them, so that an answer can cite both. */
export function sourcesWith(
  articles: readonly Article[],
  record: NecRecord,
): ReadonlyMap<SourceId, Source> {
  const sources = new Map(record.sources);
  for (const article of articles) {
    const { publisher, title, url, published } = article;
    const id = idOf(article);
    const standing = standings(record).get(publisher) ?? null;
    sources.set(id, {
      id,
      publisher,
      title: title === "" ? HEADLINELESS : title,
      date: published,
      url,
      standing,
    });
  }
  return sources;
}
