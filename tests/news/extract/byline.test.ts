import { expect, test } from "vitest";
import { bylineOf, writerInHeadline } from "#src/news/extract/byline.ts";

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

test("a headline that ends in whose report it is says who wrote an article", () => {
  expect(writerInHeadline("What happened in March: a report by Ada Tarrow")).toBe("Ada Tarrow");
  expect(writerInHeadline("The March meeting – notes from Ines van der Holt")).toBe(
    "Ines van der Holt",
  );
  expect(writerInHeadline("Members angry at a report by Ada Tarrow")).toBeNull();
  expect(writerInHeadline("The March meeting: a report by the clerk")).toBeNull();
});
