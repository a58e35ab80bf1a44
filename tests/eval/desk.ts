import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "#commands";
import { createDesk, type Desk } from "#src/core/ask.ts";
import type { News } from "#src/core/news.ts";
import { getArticle } from "#src/news/ingest/get-article.ts";
import { keepArticles } from "#src/news/ingest/keep-articles.ts";
import { readManifest } from "#src/news/ingest/manifest.ts";
import { readArticle, readerOf } from "#src/news/ingest/read-article.ts";
import type { NecRecord } from "#src/record/record.ts";
import { openStore } from "#src/store/open.ts";

/** The instant at which the questions of these sets are asked. */
export const NOW = "2026-11-22T09:00:00Z";

/** A desk that has read some articles, with what it reads them from. */
interface DeskOver {
  readonly desk: Desk;
  readonly news: News;
  close(): Promise<void>;
}

/** A desk that has read the articles of a manifest, by the way that `npm run ingest` goes. Throws where one is none. */
export async function deskOver(record: NecRecord, manifest: string): Promise<DeskOver> {
  const folder = mkdtempSync(join(tmpdir(), "news-eval-"));
  const store = await openStore({ folder });
  const listed = readManifest(manifest, NOW);
  if (!listed.ok) throw new Error(listed.problems.join("\n"));
  const reader = readerOf(record);
  for (const wanted of listed.wanted) {
    const got = await getArticle(wanted, { fetcher: null, input: process.stdin, now: NOW });
    if (!got.ok) throw new Error(got.problem);
    await keepArticles([readArticle(got.article, reader)], store.news, NOW);
  }
  return {
    desk: createDesk(record, { commands, news: store.news }),
    news: store.news,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
