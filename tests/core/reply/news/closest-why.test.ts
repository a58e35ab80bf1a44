import { expect, test } from "vitest";
import { replyClosest } from "#src/core/reply/news/closest.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";

const WHY = {
  kind: "reported" as const,
  subjects: [{ kind: "person" as const, id: "ada-lintott" }],
  words: ["bell", "ringing"],
  hints: ["why"],
};

const RANG = "The bell ringing was put off because the rope had rotted.";

/** What comes closest to why Ada Lintott missed the ringing, over one article that names her. */
const over = (...paragraphs: readonly string[]) => {
  const news = madeUpNews([invented({ title: "At the mill", paragraphs })]);
  return replyClosest(WHY, { news, record: madeUpRecord, now: "2021-06-10T09:00:00Z" });
};

test("why somebody did something is told by no line that only comes close and is not on that one", async () => {
  const far = ["Ada Lintott sells looms.", "It is a good trade.", "Nobody complains."];
  expect(await over(...far, RANG)).toBeNull();
  expect(await over(...far, "The mill was full.", `Ada Lintott came late. ${RANG}`)).not.toBeNull();
});
