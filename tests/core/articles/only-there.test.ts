import { expect, test } from "vitest";
import { passages } from "#src/core/articles/passages.ts";
import type { NewsQueryOf } from "#src/core/news-query.ts";
import { invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";

const SPEAKS = "Hetty Wainscotting said the weavers were worn out.";
const OPENING = "The ferry to Eastmere is to stop.";

/** What is found of Wainscotting on something, in some articles: each a headline with its paragraphs. */
async function on(words: readonly string[], ...articles: readonly (readonly string[])[]) {
  const read = articles.map(([title = "", ...paragraphs]) => invented({ title, paragraphs }));
  const news = { ...madeUpNews(), articles: async () => read };
  const query: NewsQueryOf<"said"> = {
    kind: "said",
    speaker: { id: "hetty-wainscotting" },
    words: [...words],
  };
  const found = await passages(query, { news, record: madeUpRecord });
  return found.map(({ read: { lines }, fit }) => lines[fit.at]?.text);
}

const FILLING = ["It rained.", "There was soup.", "The river is high.", "The day is grey."];

test("of what a headline has, the only line in which somebody speaks at all is", async () => {
  expect(await on(["ferry"], ["Last ferry to Eastmere", ...FILLING, SPEAKS])).toEqual([SPEAKS]);
  expect(await on(["ferry"], ["A day at Eastmere", ...FILLING, SPEAKS])).toEqual([]);
});

test("of what an article opens with too", async () => {
  expect(await on(["ferry"], ["Eastmere", OPENING, ...FILLING, SPEAKS])).toEqual([SPEAKS]);
  expect(await on(["ferry"], ["Eastmere", ...FILLING, SPEAKS, OPENING])).toEqual([]);
});

test("and not where another speaks between, or it only came before", async () => {
  const other = "Bram Thistlewood said that soup was dear.";
  expect(await on(["ferry"], ["Eastmere", OPENING, ...FILLING, other, SPEAKS])).toEqual([]);
  expect(await on(["ferry"], ["Hall built after ferry", ...FILLING, SPEAKS])).toEqual([]);
});

test("and not where that one says something in another article that has the word", async () => {
  const other = ["The price of a ferry", ...FILLING, "Hetty Wainscotting said wool was dear."];
  expect(await on(["ferry"], ["Last ferry to Eastmere", ...FILLING, SPEAKS], other)).toEqual([]);
});
