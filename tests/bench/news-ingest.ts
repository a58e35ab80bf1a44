import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "#src/store/open.ts";
import { keepInvented } from "../support/invented-articles.ts";
import { inventedNews } from "./invented-news.ts";

// Prints in how many milliseconds an article is read (whom it names, who says what) and kept, synced to the disk as
// shipped, in batches as a feed brings them.
const BATCH = 25;
const [many = "1500"] = process.argv.slice(2);
const articles = Array.from({ length: Number(many) }, (_, n) => inventedNews(n));
const folder = mkdtempSync(join(tmpdir(), "news-ingest-"));
const store = await openStore({ folder });
await keepInvented(store.news, ...Array.from({ length: 100 }, (_, n) => inventedNews(-1 - n)));
const from = performance.now();
for (let at = 0; at < articles.length; at += BATCH)
  await keepInvented(store.news, ...articles.slice(at, at + BATCH));
const took = performance.now() - from;
await store.close();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${took / articles.length}\n`);
