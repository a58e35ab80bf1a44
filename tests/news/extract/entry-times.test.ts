import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

const paragraphs = (...lines: string[]) =>
  fromPlainText(["Weavers meet: live", ...lines].join("\n")).paragraphs;

test("a time over each entry of a live page stands at the head of it", () => {
  expect(
    paragraphs(
      "18.02 GMT",
      "Summary",
      "They left.",
      "17:40",
      "They met.",
      "It rained.",
      "9.15am",
      "Hello.",
    ),
  ).toEqual(["18.02 GMT: They left.", "17:40: They met.", "It rained.", "9.15am: Hello."]);
});

test("one or two times alone are of a video, or of the page", () => {
  expect(paragraphs("1:54", "They left.", "17.40", "They met.")).toEqual([
    "They left.",
    "They met.",
  ]);
});
