import { parseFeed } from "#src/news/parse/feed.ts";
import { inventedNews } from "./invented-news.ts";

// Prints how many milliseconds a megabyte of feeds takes: RSS as most sites send it, a hundred items each.
const ITEMS = 100;
const FEEDS = 20;
const ROUNDS = 4;

function feed(n: number): Uint8Array {
  const items = Array.from({ length: ITEMS }, (_, at) => {
    const { title, url, paragraphs } = inventedNews(n * ITEMS + at);
    const summary = `<![CDATA[<p>${paragraphs.join("</p><p>")}</p>]]>`;
    return `<item><title>${title}</title><link>${url}</link><guid>${url}</guid><pubDate>Mon, 03 Sep 2018 08:00:00 GMT</pubDate><description>${summary}</description></item>`;
  });
  const text = `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>${items.join("")}</channel></rss>`;
  return new TextEncoder().encode(text);
}

const feeds = Array.from({ length: FEEDS }, (_, n) => feed(n));
const parse = (bytes: Uint8Array) => {
  const read = parseFeed(
    bytes,
    "application/rss+xml",
    "https://paper.example.org/feed",
    "2018-09-03T09:00:00Z",
  );
  if (!read.ok || read.entries.length !== ITEMS) throw new Error("a feed was not read whole");
};
for (const bytes of feeds) parse(bytes);
const megabytes = (feeds.reduce((sum, { length }) => sum + length, 0) * ROUNDS) / 1e6;
const from = performance.now();
for (let round = 0; round < ROUNDS; round++) for (const bytes of feeds) parse(bytes);
process.stdout.write(`${(performance.now() - from) / megabytes}\n`);
