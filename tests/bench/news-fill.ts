import { openStore } from "#src/store/open.ts";
import { keepInvented } from "../support/invented-articles.ts";
import { inventedNews } from "./invented-news.ts";

// Fills a store with so many invented articles, in large batches.
const BATCH = 500;
const [folder = "", many = "100000"] = process.argv.slice(2);
const store = await openStore({ folder });
for (let at = 0; at < Number(many); at += BATCH)
  await keepInvented(
    store.news,
    ...Array.from({ length: Math.min(BATCH, Number(many) - at) }, (_, n) => inventedNews(at + n)),
  );
await store.close();
