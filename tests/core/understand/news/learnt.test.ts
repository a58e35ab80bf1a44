import { describe, expect, test } from "vitest";
import { asksHowLearnt } from "#src/core/understand/news/learnt.ts";
import { read } from "#src/core/understand/read.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

test.each([
  "How did Ada Lintott find out about the sale?",
  "how did lintott first hear that they wanted her out",
  "Where did Lintott learn of the sale?",
  "How was Ada Lintott told about the sale?",
])("it is asked how somebody came to know of something: %s", (question) => {
  expect(asksHowLearnt(read(question))).toBe(true);
});

test.each(["How did Ada Lintott do?", "How was the vote?", "Did Lintott find out about the sale?"])(
  "and of other questions not: %s",
  (question) => {
    expect(asksHowLearnt(read(question))).toBe(false);
  },
);

const SALE = {
  title: "Hall of the weavers is sold",
  paragraphs: [
    "The sale of the hall has angered Ada Lintott, who learned that it was sold in May.",
    "“I got a text message in a teashop to say that the sale was on,” she said.",
    "Bram Thistle was told of the sale by the clerk.",
    "Lintott is against the sale.",
  ],
};

describe("how somebody came to know of something", () => {
  test("is told by whom, where or by what that one did", async () => {
    const answer = await answerOver("How did Ada Lintott find out about the sale?", SALE);
    expect(spoken(answer)).toContain("text message in a teashop");
    expect(spoken(answer)).not.toContain("by the clerk");
  });

  test("and by no line that only comes close", async () => {
    const [, , other = "", against = ""] = SALE.paragraphs;
    const answer = await answerOver("How did Ada Lintott find out about the sale?", {
      ...SALE,
      paragraphs: [other, against],
    });
    expect(answer.status).toBe("unknown");
  });
});
