import { expect, test } from "vitest";
import type { ReadArticle } from "#src/core/news.ts";
import { withCloser, withNext } from "#src/core/reply/news/with-next.ts";
import { invented } from "../../../support/invented-articles.ts";

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
