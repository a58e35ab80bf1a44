import { expect, test } from "vitest";
import { articleId, fingerprintOf } from "#src/news/ingest/article-id.ts";

const article = {
  publisher: "The Example Gazette",
  title: "Weavers meet",
  url: "https://www.gazette.example/2018/weavers/",
  published: "2018-09-03",
};

test("an article is known by its address, however it is written, and not by what else is said of it", () => {
  const id = articleId(article);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(articleId({ ...article, title: "Weavers met", published: null })).toBe(id);
  expect(articleId({ ...article, url: "http://gazette.example/2018/weavers" })).toBe(id);
  expect(articleId({ ...article, url: "https://gazette.example/2018/weavers?p=2" })).not.toBe(id);
  expect(articleId({ ...article, url: "https://gazette.example/2018/Weavers" })).not.toBe(id);
});

test("one without an address by its publisher, title and date", () => {
  const bare = { ...article, url: null };
  const id = articleId(bare);
  expect(articleId({ ...bare })).toBe(id);
  for (const other of [{ publisher: "Loom Blog" }, { title: "Weavers met" }, { published: null }])
    expect(articleId({ ...bare, ...other })).not.toBe(id);
});

test("a copy is told by its words, whatever its capitals, marks and spaces", () => {
  const print = fingerprintOf("Weavers meet", ["They met – on Monday.", "They left."]);
  expect(fingerprintOf("WEAVERS MEET", ["They met -- on  Monday. They left!"])).toBe(print);
  expect(fingerprintOf("Weavers meet", ["They met on Tuesday.", "They left."])).not.toBe(print);
  expect(fingerprintOf("Live: weavers meet", [])).not.toBe(fingerprintOf("Live: tailors meet", []));
});
