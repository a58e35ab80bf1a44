import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { getArticle } from "#src/news/ingest/get-article.ts";
import type { Place, Wanted } from "#src/news/ingest/wanted.ts";
import { fetcher, sends, site } from "../fetch/site.ts";

const NOW = "2026-09-01T09:00:00Z";
const TEXT = "Weavers choose a clerk\n\nThe weavers met on Monday.\nThey chose Ada Lintott.\n";
const PAGE = `<!doctype html><html><head><title>Weavers choose a clerk</title><meta property="og:site_name" content="Loom Blog"></head><body><article><p>The weavers met on Monday.</p><p>They chose Ada Lintott.</p></article></body></html>`;
const PARAGRAPHS = ["The weavers met on Monday.", "They chose Ada Lintott."];

const nothing = { publisher: null, title: null, published: null, url: null };
const known = { ...nothing, publisher: "The Example Gazette" };

function fileOf(content: string | Uint8Array): Place {
  const folder = mkdtempSync(join(tmpdir(), "article-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "article");
  writeFileSync(file, content);
  return { kind: "file", file };
}

const get = (wanted: Wanted, input = "") =>
  getArticle(wanted, { fetcher: null, input: Readable.from([Buffer.from(input)]), now: NOW });
const getFile = (content: string | Uint8Array, about: Omit<Wanted, "place"> = known) =>
  get({ place: fileOf(content), ...about });

describe("an article is got", () => {
  test("from a text, with what is said of it", async () => {
    const about = { ...known, published: "2018-09-03", url: "https://gazette.example/a" };
    expect(await getFile(TEXT, about)).toEqual({
      ok: true,
      article: {
        publisher: "The Example Gazette",
        title: "Weavers choose a clerk",
        published: "2018-09-03",
        url: "https://gazette.example/a",
        paragraphs: PARAGRAPHS,
        found: NOW,
      },
    });
  });

  test("from the standard input", async () => {
    expect(await get({ place: { kind: "input" }, ...known }, TEXT)).toMatchObject({
      article: { title: "Weavers choose a clerk", paragraphs: PARAGRAPHS },
    });
  });

  test.each([PAGE, `\uFEFF\n<!-- saved -->${PAGE}`, PAGE.replace("<!doctype html>", "")])(
    "from a page in a file, told by how it begins, with what it says of itself",
    async (page) => {
      expect(await getFile(page, nothing)).toMatchObject({
        article: {
          publisher: "Loom Blog",
          title: "Weavers choose a clerk",
          published: null,
          paragraphs: PARAGRAPHS,
        },
      });
    },
  );

  test("and what is said of it counts before what it says of itself", async () => {
    const about = { ...known, title: "A clerk", published: "2018" };
    expect(await getFile(PAGE, about)).toMatchObject({
      article: { publisher: "The Example Gazette", title: "A clerk", published: "2018" },
    });
    expect(await getFile(TEXT, about)).toMatchObject({ article: { title: "A clerk" } });
  });

  test("under its first words where it has no headline", async () => {
    const opening = "The weavers of Eastmere met on Monday to choose a clerk for the year.";
    expect(await getFile(`${opening}\nThey left.`)).toMatchObject({
      article: { title: "The weavers of Eastmere met on Monday to choose a…" },
    });
    expect(await getFile("They left.")).toMatchObject({ article: { title: "They left." } });
  });

  test("from the web where pages are fetched, by its own address", async () => {
    const paper = await site({ "/a": sends(PAGE, { "content-type": "text/html" }) });
    const url = `http://paper.example:${paper.port}/a`;
    const wanted: Wanted = { place: { kind: "page", address: url }, ...nothing, url };
    const getting = { input: Readable.from([]), now: NOW };
    expect(await getArticle(wanted, { ...getting, fetcher: fetcher([paper]) })).toMatchObject({
      article: { url, publisher: "Loom Blog", paragraphs: PARAGRAPHS },
    });
    expect(await getArticle(wanted, { ...getting, fetcher: null })).toEqual({
      ok: false,
      problem: "Pages are fetched only where NEWS_FULL_TEXT=on; give a file instead.",
    });
    expect(paper.asked).toHaveLength(2);
  });
});

describe("what cannot be read is said", () => {
  test.each([
    [
      "a text whose publisher nobody says",
      TEXT,
      nothing,
      /does not say its publisher: give --publisher\.$/,
    ],
    [
      "a page that does not say it either",
      "<html><body><p>They met.</p></body></html>",
      nothing,
      /give --publisher\.$/,
    ],
    ["nothing", "", known, /has no text of an article in it\.$/],
    ["a headline alone", "Weavers meet", known, /has no text of an article in it\.$/],
    ["notices alone", "Sign in to read more.\nAdvertisement", known, /has no text/],
    ["an empty page", "<html></html>", known, /There is no article in the page\.$/],
    [
      "no text",
      Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 0xff]),
      known,
      /neither text in UTF-8 nor a page in HTML\.$/,
    ],
    ["an old encoding", Buffer.from([0x5a, 0xeb, 0x2e]), known, /neither text in UTF-8/],
    [
      "more than 2 MB",
      Buffer.alloc(2_000_001, 97),
      known,
      /has more than 2 MB, which is not read\.$/,
    ],
  ] as const)("%s", async (_, content, about, problem) => {
    const got = await getFile(content, about);
    expect(got).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  test("a file that is not there, or a folder", async () => {
    const at = (file: string) => get({ place: { kind: "file", file }, ...known });
    expect(await at("/nowhere/a.txt")).toEqual({
      ok: false,
      problem: "/nowhere/a.txt cannot be read (it does not exist).",
    });
    expect(await at("/")).toMatchObject({ problem: "/ cannot be read (it is a folder)." });
  });

  test("an input that does not end is left after 2 MB", async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(65_536, 97);
    }
    const wanted: Wanted = { place: { kind: "input" }, ...known };
    const getting = { fetcher: null, input: Readable.from(endless()), now: NOW };
    expect(await getArticle(wanted, getting)).toMatchObject({
      problem: "The standard input has more than 2 MB, which is not read.",
    });
  });
});
