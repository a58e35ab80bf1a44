import type { Moment } from "#src/core/news.ts";
import { type Keeper, type KeptArticle, keepArticles } from "#src/news/ingest/keep-articles.ts";
import { type FullyRead, readArticle, readerOf } from "#src/news/ingest/read-article.ts";
import { madeUpRecord } from "./record.ts";

/** What an invented article is made of; all but its text has a default. */
export interface Invented {
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string | null;
  readonly published?: Moment | null;
  readonly paragraphs: readonly string[];
  readonly writer?: string;
}

const NOW = "2019-12-10T09:00:00.000Z";
const reader = readerOf(madeUpRecord);

/** An invented article about people of the made-up record, read as any other is. */
export function invented({
  publisher = "The Example Herald",
  title = "Lintott speaks in Eastmere",
  url = null,
  published = "2019-12-02",
  paragraphs,
  writer,
}: Invented): FullyRead {
  const by = writer !== undefined && { writer };
  return readArticle({ publisher, title, url, published, paragraphs, ...by, found: NOW }, reader);
}

/** Keeps invented articles, and gives what became of each. */
export async function keepInvented(
  keeper: Keeper,
  ...all: readonly Invented[]
): Promise<readonly KeptArticle["outcome"][]> {
  const kept = await keepArticles(all.map(invented), keeper, NOW);
  return kept.map(({ outcome }) => outcome);
}

/** One of many that are alike but for their titles. */
export const numbered = (title: string): Invented => ({
  title,
  url: `https://herald.example.org/${title}`,
  paragraphs: [`Ada Lintott said: “This is the numbered statement ${title} of many.”`],
});
