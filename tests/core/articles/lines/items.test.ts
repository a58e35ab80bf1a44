import { expect, test } from "vitest";
import { itemsAfter, withoutMark } from "#src/core/articles/lines/items.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const lines = (...texts: readonly string[]) => texts.map((text) => ({ text }));

test("the items of a list are those right after the line that leads to it", () => {
  const all = lines(
    "It may meet, on these terms:",
    "– at noon",
    "– in the hall",
    "It met.",
    "– no",
  );
  expect(itemsAfter(all, 0)).toEqual([1, 2]);
  expect(itemsAfter(all, 1)).toEqual([]);
  expect(itemsAfter(all, 3)).toEqual([]);
});

test.each(["- Ada Lintott", "• Ada Lintott", "1. Ada Lintott", "2) Ada Lintott", "— Ada Lintott"])(
  "an item is told without its mark: %s",
  (text) => {
    expect(withoutMark(text)).toBe("Ada Lintott");
  },
);

test.each(["“Late”, she said.", "3 May was a Monday.", "-5 degrees"])(
  "a sentence is no item: %s",
  (text) => {
    expect(withoutMark(text)).toBe(text);
  },
);

test("what leads to a list is told with the list", async () => {
  const answer = await answerOver("On what terms may the dyers hold a new ballot?", {
    title: "The dyers' ballot",
    paragraphs: [
      "The dyers may hold a new ballot, on these terms:",
      "- it is counted by hand",
      "- nobody votes twice",
      "The clerk was glad of it.",
    ],
  });
  expect(answer.status).toBe("answered");
  expect(spoken(answer)).toContain("“it is counted by hand”");
  expect(spoken(answer)).toContain("“nobody votes twice”");
});

test("what ends in a colon is told with the line to which it leads", async () => {
  const answer = await answerOver("What charge do the dyers face?", {
    title: "The dyers' ballot",
    paragraphs: ["The dyers face a charge, and it is this:", "“A long course of dyeing at night.”"],
  });
  expect(spoken(answer)).toContain("A long course of dyeing");
});
