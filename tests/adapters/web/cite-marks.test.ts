import { expect, test } from "vitest";
import { citeMarks } from "#src/adapters/web/cite-marks.ts";

test.for<[readonly number[], string]>([
  [[], ""],
  [[1], "1"],
  [[1, 2], "1, 2"],
  [[1, 2, 3], "1–3"],
  [[1, 3, 4, 5, 8, 9, 12], "1, 3–5, 8, 9, 12"],
])("%j reads %j", ([numbers, text]) => {
  expect(
    citeMarks(numbers)
      .map((mark) => mark.text)
      .join(", "),
  ).toBe(text);
});

test("several in a row are read aloud as such and lead to the first", () => {
  expect(citeMarks([4, 5, 6])).toEqual([{ text: "4–6", label: "Sources 4 to 6", source: 4 }]);
});
