import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { NewsStore } from "#src/store/news/index.ts";
import { openStore } from "#src/store/open.ts";

/** A store of feeds and articles on SQLite, which goes with its test. */
export async function openFeeds(): Promise<NewsStore> {
  const folder = mkdtempSync(join(tmpdir(), "feeds-"));
  const store = await openStore({ folder });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return store.news;
}
