import { expect, test } from "vitest";
import { readPage } from "#src/news/extract/html.ts";

const TEXT = "The weavers met in Eastmere on Monday, and chose a clerk by 40 votes to 12.";

async function writerOf(head: string, body = "") {
  const html = `<html><head><title>Weavers meet</title>${head}</head><body><article><h1>Weavers meet</h1>${body}<p>${TEXT}</p><p>${TEXT} It rained.</p></article></body></html>`;
  const read = await readPage(Buffer.from(html), "text/html", null, "2026-09-01T09:00:00Z");
  return read.ok ? read.writer : read.problem;
}

const linked = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Weavers meet", author })}</script>`;

test.each([
  ["linked data", linked({ "@type": "Person", name: "Ada Tarrow" })],
  ["linked data with a list", linked([{ "@type": "Person", name: "Ada Tarrow" }])],
  ["linked data with a name alone", linked("Ada Tarrow")],
  ["the head", '<meta name="author" content="By Ada Tarrow">'],
  [
    "the head beside an address",
    '<meta name="author" content="Ada Tarrow"><meta property="article:author" content="https://gazette.example/ada">',
  ],
])("who wrote a page is read from %s", async (_, head) => {
  expect(await writerOf(head)).toBe("Ada Tarrow");
});

test("who wrote a page is read from a link to that one, and from the line under the headline", async () => {
  expect(await writerOf("", '<p>By <a rel="author" href="/ada">Ada Tarrow</a></p>')).toBe(
    "Ada Tarrow",
  );
  expect(await writerOf("", "<p>By Ada Tarrow, in Saltby</p>")).toBe("Ada Tarrow");
});

test("linked data is believed before the head, and the head before a link", async () => {
  const head = `${linked("Ada Tarrow")}<meta name="author" content="Ben Orrery">`;
  expect(await writerOf(head)).toBe("Ada Tarrow");
  expect(
    await writerOf('<meta name="author" content="Ben Orrery">', '<a rel="author">Ada Tarrow</a>'),
  ).toBe("Ben Orrery");
});

test.each([
  ["an organisation", linked({ "@type": "Organization", name: "Loom Forward" })],
  ["two people", linked(["Ada Tarrow", "Ben Orrery"])],
  ["nobody in particular", '<meta name="author" content="Gazette Staff">'],
  [
    "the publisher",
    '<meta property="og:site_name" content="Loom Gazette"><meta name="author" content="Loom Gazette">',
  ],
  ["an address", '<meta property="article:author" content="https://gazette.example/ada">'],
])("a page by %s has no writer", async (_, head) => {
  expect(await writerOf(head)).toBeUndefined();
});
