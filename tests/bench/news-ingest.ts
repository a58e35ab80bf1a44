import { openStore } from "#src/store/open.ts";
import { keepInvented } from "../support/invented-articles.ts";
import { inventedNews } from "./invented-news.ts";
import { placeOf } from "./place.ts";

// Prints in how many milliseconds an article is read (whom it names, who says what) and kept, synced to the disk as
// shipped, in batches as a feed brings them, in a store where none was yet.
const BATCH = 25;
const [place = "", many = "1500"] = process.argv.slice(2);
const articles = Array.from({ length: Number(many) }, (_, n) => inventedNews(n));
const store = await openStore(placeOf(place));
await keepInvented(store.news, ...Array.from({ length: 100 }, (_, n) => inventedNews(-1 - n)));
const from = performance.now();
for (let at = 0; at < articles.length; at += BATCH)
  await keepInvented(store.news, ...articles.slice(at, at + BATCH));
const took = performance.now() - from;
await store.close();
process.stdout.write(`${took / articles.length}\n`);
