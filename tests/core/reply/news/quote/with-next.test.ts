import { expect, test } from "vitest";
import type { ReadArticle } from "#src/core/news.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { withCloser, withNamesAfter, withNext } from "#src/core/reply/news/quote/with-next.ts";
import { invented } from "../../../../support/invented-articles.ts";

const read: ReadArticle = invented({
  paragraphs: [
    "The weavers are held to a standard. Yet Vane was judged by a lower standard. They are tired.",
    "Vane was judged by the standard of the day.",
  ],
});
const placed = (...places: readonly number[]) => places.map((at) => ({ read, at }));
const placesOf = (lines: readonly { readonly at: number }[]) => lines.map(({ at }) => at);

test("the line right after the first comes second where it has more of what is asked", () => {
  expect(placesOf(withCloser(placed(0), ["standard", "judged"]))).toEqual([0, 1]);
});

test("but not where it has no more, stands in another paragraph or is shown already", () => {
  expect(placesOf(withCloser(placed(0), ["standard"]))).toEqual([0]);
  expect(placesOf(withCloser(placed(2), ["standard", "judged"]))).toEqual([2]);
  expect(placesOf(withCloser(placed(0, 1), ["standard", "judged"]))).toEqual([0, 1]);
  expect(placesOf(withCloser(placed(0), []))).toEqual([0]);
});

test("a sentence that goes on with the first comes at the end", () => {
  expect(placesOf(withNext(placed(1, 0)))).toEqual([1, 0, 2]);
  expect(placesOf(withNext(placed(0)))).toEqual([0]);
});

test("where names are asked for, the sentence that gives those whom the one before it counts comes second", () => {
  const counted: ReadArticle = invented({
    paragraphs: [
      "It rained. The clerk named five members. The five are Ada Tarrow, Colin Vane and others.",
      "The clerk named the day. They are tired.",
    ],
  });
  const lines = [0, 1, 3].map((at) => ({ read: counted, at }));
  const asks: NewsQuery = { kind: "reported", words: ["named"] };
  const asksNames: NewsQuery = { ...asks, hints: ["whose name"] };
  expect(placesOf(withNamesAfter(lines, asksNames))).toEqual([1, 2, 0]);
  expect(placesOf(withNamesAfter(lines, asks))).toEqual([0, 1, 3]);
  const others = [0, 3].map((at) => ({ read: counted, at }));
  expect(placesOf(withNamesAfter(others, asksNames))).toEqual([0, 3]);
});
