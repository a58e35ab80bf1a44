import { expect, test } from "vitest";
import { bylineOf } from "#src/news/extract/byline.ts";

test.each([
  ["By Ada Tarrow, in Saltby", "Ada Tarrow"],
  ["By Ines van der Holt, Fenwick Argus", "Ines van der Holt"],
  ["Ada Tarrow", "Ada Tarrow"],
])("the line under a headline that is a byline says who wrote an article: %s", (line, writer) => {
  expect(bylineOf(["It rained.", line])).toBe(writer);
});

test.each(["Tarrow won.", "Read more about Ada Tarrow and the loom", "By a whisker"])(
  "a line that is none says nobody: %s",
  (line) => {
    expect(bylineOf([line])).toBeNull();
  },
);

test("a name far below the headline is no byline", () => {
  expect(bylineOf(["One.", "Two.", "Three.", "Ada Tarrow"])).toBeNull();
});
