import { expect, test } from "vitest";
import { replyFigure } from "#src/core/reply/news/figure.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spokenFirst } from "../../../support/spoken.ts";

const RAIN = "It had rained all week, and nobody wanted to climb the tower.";
const SPINNERS = ["many", "spinners", "rang", "bell"];

/** What is answered to a question with some words over one article with some lines; null where nothing is. */
async function told(words: readonly string[], ...lines: readonly string[]) {
  const news = madeUpNews([invented({ title: "At the tower", paragraphs: [RAIN, ...lines] })]);
  const context = { news, record: madeUpRecord, now: "2021-06-10T09:00:00Z" };
  const answer = await replyFigure({ kind: "reported", words: [...words] }, context);
  return answer && spokenFirst(answer);
}

test.each([
  [SPINNERS, "Some 140 spinners rang the bell at dawn."],
  [["when", "bell", "ring"], "The bell is to ring on 18 September."],
  [["share", "dyers", "bell"], "The dyers gave 40 per cent of the bell."],
])("a figure or a time is told by the only line that gives it: %s", async (words, line) => {
  expect(await told(words, line)).toContain(line);
});

test.each([
  ["that counts something else", SPINNERS, "The spinners rang the bell on 140 cold mornings."],
  ["that gives none", SPINNERS, "The spinners rang the bell at dawn."],
  ["with nothing else of it", SPINNERS, "Some 140 dyers ate their bread."],
  ["where a reason is asked for too", [...SPINNERS, "why"], "Some 140 spinners rang the bell."],
  ["where it is asked if some agree", [...SPINNERS, "agree"], "Some 140 spinners rang the bell."],
])("and by no line %s", async (_, words, line) => {
  expect(await told(words, line)).toBeNull();
});

test("and by none of two that come as near", async () => {
  const [one, other] = ["Some 140 spinners rang the bell.", "Some 90 spinners rang the bell."];
  expect(await told(SPINNERS, one, other)).toBeNull();
});
