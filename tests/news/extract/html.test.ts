import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "#src/news/extract/html.ts";
import { hostilePages } from "./hostile-pages.ts";

const NOW = "2026-09-01T09:00:00Z";
const ADDRESS = "https://www.gazette.example/2018/09/weavers";
const page = (name: string) => readFileSync(join(import.meta.dirname, "pages", `${name}.page`));
const read = (name: string, address: string | null = ADDRESS) =>
  readPage(page(name), null, address, NOW);
const made = (body: string, head = "") =>
  readPage(
    Buffer.from(`<html><head><title>Weavers meet</title>${head}</head><body>${body}</body></html>`),
    "text/html",
    ADDRESS,
    NOW,
  );

describe("an article is read from its page", () => {
  test("with its title, publisher, address and day, and without what stands around it", async () => {
    expect(await read("linked-data-in-a-graph")).toEqual({
      ok: true,
      title: "Weavers choose a clerk",
      publisher: "The Example Gazette",
      // Half past eleven at night in UTC is the next day in London.
      published: "2018-09-03",
      url: "https://www.gazette.example/2018/09/weavers",
      paragraphs: [
        expect.stringMatching(/^The weavers of Eastmere/),
        expect.stringMatching(/^“I am glad of it,”/),
        expect.stringMatching(/^Bryn Lintott/),
      ],
    });
  });

  test.each([
    "without-a-date",
    "paragraphs-by-line-breaks",
    "canonical-of-another-site",
    "date-ahead",
    "whole-page-in-a-form",
    "linked-data-broken",
  ])("by its three paragraphs: %s", async (name) => {
    expect(await read(name)).toMatchObject({
      title: "Weavers choose a clerk",
      paragraphs: { length: 3 },
    });
  });

  test("where it is nested deeper than is looked, by its words", async () => {
    const deep = await read("nested-forty-deep");
    expect(deep.ok && deep.paragraphs.join(" ")).toMatch(/^The weavers.*two years\.$/);
  });

  test("in the encoding that the page names, or else the header", async () => {
    expect(await read("encoding-windows-1252")).toMatchObject({
      title: "Zoë Bellérose chosen",
      paragraphs: [expect.stringContaining("“after three counts”")],
    });
  });

  test("with no script in it and no mark that turns the text", async () => {
    const read = await readPage(page("marks-of-chat-platforms"), null, ADDRESS, NOW);
    expect(read).toMatchObject({ title: "@everyone <!channel> Weavers choose" });
    expect(JSON.stringify(read)).not.toContain("a script is no text");
  });
});

describe("a date is never made up", () => {
  test("a page that gives none has none, whatever dates stand beside the article", async () => {
    expect(await read("without-a-date")).toMatchObject({ published: null });
  });

  test.each([
    ["<meta property='article:published_time' content='2018-09-03T00:30:00+01:00'>", "2018-09-03"],
    ["<meta itemprop='datePublished' content='2018-09'>", "2018-09"],
    ["<meta property='article:published_time' content='soon'>", null],
    ["<meta property='article:modified_time' content='2018-09-03'>", null],
    [
      '<script type=\'application/ld+json\'>{"@type":"BlogPosting","datePublished":"2018-09-03"}</script>',
      "2018-09-03",
    ],
    [
      '<script type=\'application/ld+json\'>{"@type":"Event","datePublished":"2018-09-03"}</script>',
      null,
    ],
    [
      '<script type=\'application/ld+json\'>[{"@type":"NewsArticle","datePublished":20180903}]</script>',
      null,
    ],
  ])("%s gives %s", async (head, published) => {
    expect(await made("<p>The weavers met on Monday, and left.</p>", head)).toMatchObject({
      published,
    });
  });

  test("one that is ahead is passed over for one that can be", async () => {
    expect(await read("date-ahead")).toMatchObject({ published: "2018-09" });
  });
});

describe("a page's address is its own", () => {
  test("and not that of another site, which the page may name to pass for it", async () => {
    expect(await read("canonical-of-another-site")).toMatchObject({ url: ADDRESS });
  });

  test("or, of a file, the one that it names; none where it names none", async () => {
    expect(await read("canonical-of-another-site", null)).toMatchObject({
      url: "https://other.example/famous",
    });
    expect(await read("without-a-date", null)).toMatchObject({ url: null });
    expect(await read("linked-data-in-a-graph", null)).toMatchObject({ url: null });
  });
});

test("what a page sets apart after a colon is somebody’s words", async () => {
  const text = "The weavers met on Monday, and chose Ada Lintott, who had stood before.";
  const read = await made(
    `<article><p>${text}</p><p>Ada Lintott told the Gazette:</p><blockquote><p>The count was too early.</p><p>The rules say so.</p></blockquote><p>They left.</p></article>`,
  );
  expect(read).toMatchObject({
    paragraphs: [
      text,
      "Ada Lintott told the Gazette: “The count was too early.",
      "“The rules say so.”",
      "They left.",
    ],
  });
});

describe("a hostile page", () => {
  test.each(Object.keys(hostilePages))("is read or refused in bounds: %s", async (name) => {
    const from = performance.now();
    const result = await readPage(Buffer.from(hostilePages[name]?.() ?? ""), null, ADDRESS, NOW);
    expect(performance.now() - from).toBeLessThan(5_000);
    expect(result.ok ? result.paragraphs.join("").length : 0).toBeLessThan(250_000);
  });

  test("of more than 2 MB is refused with a sentence", async () => {
    expect(await readPage(Buffer.alloc(2_000_001, 32), null, ADDRESS, NOW)).toEqual({
      ok: false,
      problem: "The page has more than 2 MB, which is not read.",
    });
  });

  test.each(["", "hello", "\0", "<", "<html>", "{}"])(
    "without an article says so: %j",
    async (text) => {
      expect(await readPage(Buffer.from(text), null, ADDRESS, NOW)).toEqual({
        ok: false,
        problem: "There is no article in the page.",
      });
    },
  );

  test("of any bytes and any tags throws nothing, and leaves no tag-like control in what is read", async () => {
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class=a>",
      "</div>",
      "<script>",
      "</script>",
      "<table><td>",
      "<!--",
      "-->",
      "<time datetime=2018>",
      "<h1>",
      "<a href=x",
      "&#0;",
      "&amp",
      "<meta charset=utf-16>",
      "<article>",
      "<br>",
      "<title>",
      "<svg>",
      "<![CDATA[",
      "<li>",
    );
    const text = fc.array(fc.oneof(tag, fc.string({ unit: "binary", maxLength: 30 })), {
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(text, async (pieces) => {
        const read = await readPage(Buffer.from(pieces.join("")), null, ADDRESS, NOW);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        return !read.ok || !/[\u0000-\u001f\u202a-\u202e]/.test(read.title ?? "");
      }),
    );
  });
});
