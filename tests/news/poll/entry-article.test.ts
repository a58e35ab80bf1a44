import { expect, test } from "vitest";
import type { Entry } from "#src/news/parse/feed.ts";
import { articleOf, newestOf } from "#src/news/poll/entry-article.ts";

const FOUND = "2026-09-01T09:00:00Z";
const entry: Entry = {
  key: "1",
  title: "Weavers meet",
  summary: "They met on Monday.",
  url: "https://loom.example/1",
  published: "2018-09-02T23:30:00Z",
  updated: "2018-09-05T10:00:00Z",
};
const article = (more: Partial<Entry>) => articleOf({ ...entry, ...more }, "Loom Blog", FOUND);

test("an entry is an article by its feed's publisher, published on the day it was in London", () => {
  expect(article({})).toEqual({
    publisher: "Loom Blog",
    title: "Weavers meet",
    url: "https://loom.example/1",
    published: "2018-09-03",
    paragraphs: ["They met on Monday."],
    found: FOUND,
  });
});

test("a day or a month stays one, and the date of a change is none of publication", () => {
  expect(article({ published: "2018-09-02" })).toMatchObject({ published: "2018-09-02" });
  expect(article({ published: "2018-09" })).toMatchObject({ published: "2018-09" });
  expect(article({ published: null })).toMatchObject({ published: null });
});

test.each([
  "They met on Monday. Continue reading...",
  "They met on Monday. Continue reading →",
  "They met on Monday. Read more »",
  "They met on Monday. The post Weavers meet appeared first on Loom Blog.",
  "They met on Monday. The post Weavers meet first appeared on Loom Blog.",
])("what software puts at the end of a summary goes: %s", (summary) => {
  expect(article({ summary })).toMatchObject({ paragraphs: ["They met on Monday."] });
});

test("an entry without a title is called by its summary; one without words is none", () => {
  expect(article({ title: null })).toMatchObject({ title: "They met on Monday.", paragraphs: [] });
  expect(article({ summary: null })).toMatchObject({ title: "Weavers meet", paragraphs: [] });
  expect(article({ title: null, summary: null })).toBeNull();
  expect(article({ title: null, summary: "Continue reading..." })).toBeNull();
});

test("the newest of some entries is the last by its date, and none of those without", () => {
  const dated = (published: string | null) => ({ ...entry, published });
  expect(newestOf([dated("2018-09-02"), dated(null), dated("2018-09-02T23:30:00Z")])).toBe(
    "2018-09-02T23:30:00Z",
  );
  expect(newestOf([dated(null)])).toBeNull();
  expect(newestOf([])).toBeNull();
});
