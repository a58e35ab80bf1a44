import { expect, test } from "vitest";
import type { ReadArticle } from "#src/core/news.ts";
import { withAnswers } from "#src/core/reply/news/quote/with-answers.ts";
import { invented } from "../../../../support/invented-articles.ts";

const read: ReadArticle = invented({
  paragraphs: [
    "Why did she not stand again? Most members put it down to a pledge.",
    "Who will follow her? And when?",
    "Ada Lintott asked: “Who locked the hall?” Nobody knew.",
  ],
});
const placesFrom = (at: number) => withAnswers([{ read, at }]).map((each) => each.at);

test("a question of the article's own comes after the line that answers it", () => {
  expect(placesFrom(0)).toEqual([1, 0]);
});

test("a question that another follows, one that somebody puts and a plain line stay as they are", () => {
  expect([2, 4, 1].map(placesFrom)).toEqual([[2], [4], [1]]);
});

test("a line that is shown already is shown once", () => {
  const lines = [0, 1].map((at) => ({ read, at }));
  expect(withAnswers(lines).map(({ at }) => at)).toEqual([1, 0]);
});
