import { openStore } from "#src/store/open.ts";
import { keepInvented } from "../support/invented-articles.ts";
import { inventedNews } from "./invented-news.ts";
import { placeOf } from "./place.ts";

// Fills a store with so many invented articles, in large batches.
const BATCH = 500;
const [place = "", many = "100000"] = process.argv.slice(2);
const store = await openStore(placeOf(place));
for (let at = 0; at < Number(many); at += BATCH)
  await keepInvented(
    store.news,
    ...Array.from({ length: Math.min(BATCH, Number(many) - at) }, (_, n) => inventedNews(at + n)),
  );
await store.close();
