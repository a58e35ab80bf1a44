import { expect, test } from "vitest";
import { headingsOf as headingsOfLines } from "#src/core/articles/lines/headings.ts";

const headingsOf = (texts: readonly string[]) =>
  headingsOfLines(texts.map((text) => ({ text, opens: true as const })));

const REPORT = [
  "The guild met in Leeds on Tuesday, with Ysolde Quarrell in the chair.",
  "Finance.",
  "Bram Thistle told us that membership had fallen by nine thousand.",
  "He was sorry for it.",
  "Any other business.",
  "The chair said that she would not stand again for the post.",
];

test("what stands under a heading has it, up to the next", () => {
  expect(headingsOf(REPORT)).toEqual([
    null,
    "Finance.",
    "Finance.",
    "Finance.",
    "Any other business.",
    "Any other business.",
  ]);
});

test("one without a mark at its end may begin with “The”", () => {
  const lines = REPORT.map((line) => line.replace("Finance.", "The March vote"));
  expect(headingsOf(lines)[2]).toBe("The March vote");
  expect(headingsOf(REPORT.map((line) => line.replace("Finance.", "The end.")))[2]).toBeNull();
});

test.each([
  ["a short answer", ["What next?", "Sleep.", "She laughed at the very thought of it all."]],
  [
    "one alone",
    ["The guild met in Leeds on Tuesday.", "Finance.", "Thistle told us it had fallen."],
  ],
  [
    "a sentence of two words",
    [
      "Quarrell abstained.",
      "An ally said that she had kept her vote.",
      "Thistle objected.",
      "He told us so at the end of the day.",
    ],
  ],
  ["a short sentence", ["She was there.", "He was late.", "It was a long day for both of them."]],
])("what only looks like one is none: %s", (_, lines) => {
  expect(headingsOf(lines)).toEqual(lines.map(() => null));
});

test("a short sentence within a paragraph is no heading", () => {
  const lines = REPORT.map((text) => ({ text }));
  expect(headingsOfLines(lines)).toEqual(REPORT.map(() => null));
});
