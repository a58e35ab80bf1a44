import { expect, test } from "vitest";
import { bylineOf, writerInHeadline } from "#src/news/extract/byline.ts";

test.each([
  ["By Ada Tarrow, in Saltby", "Ada Tarrow"],
  ["By Ines van der Holt, Fenwick Argus", "Ines van der Holt"],
  ["Ada Tarrow", "Ada Tarrow"],
  ["Ada Tarrow Political editor", "Ada Tarrow"],
  ["Ines van der Holt, Senior Political Correspondent", "Ines van der Holt"],
  ["By Ada Tarrow, NEC member", "Ada Tarrow"],
  ["Posted on 27 November 2025 by Ada Tarrow", "Ada Tarrow"],
  ["by Ada Tarrow on 02.10.18", "Ada Tarrow"],
  ["posted by Ada Tarrow in Looms", "Ada Tarrow"],
  ["May 3, 2021 by Ada Tarrow", "Ada Tarrow"],
  ["3 May 2021 / 2 Comments / in Looms / by Ada Tarrow", "Ada Tarrow"],
  ["3 May 2021 | by Ada Tarrow | 12 comments", "Ada Tarrow"],
  ["Ada Tarrow writes: I came late.", "Ada Tarrow"],
])("the line under a headline that is a byline says who wrote an article: %s", (line, writer) => {
  expect(bylineOf(["It rained.", line])).toBe(writer);
});

test.each([
  "Posted by the clerk",
  "Written off by Ada Tarrow",
  "Tarrow won.",
  "Read more about Ada Tarrow and the loom",
  "By a whisker",
  "3 May 2021 – Photo by Ada Tarrow",
  "On 3 May 2021 by Ada Tarrow’s count",
  "Ada Tarrow GETTY",
  "Ada Tarrow Getty Images",
])("a line that is none says nobody: %s", (line) => {
  expect(bylineOf([line])).toBeNull();
});

test("a name far below the headline is no byline", () => {
  expect(bylineOf(["One.", "Two.", "Three.", "Ada Tarrow"])).toBeNull();
});

test("a headline that ends in whose report it is says who wrote an article", () => {
  expect(writerInHeadline("What happened in March: a report by Ada Tarrow")).toBe("Ada Tarrow");
  expect(writerInHeadline("The March meeting – notes from Ines van der Holt")).toBe(
    "Ines van der Holt",
  );
  expect(writerInHeadline("Ada Tarrow: Notes from the NEC")).toBe("Ada Tarrow");
  expect(writerInHeadline("Ada Tarrow’s NEC report, May 2021")).toBeNull();
  expect(writerInHeadline("Ada Tarrow’s report from the NEC")).toBe("Ada Tarrow");
  expect(writerInHeadline("Ada Tarrow NEC report – 3rd May 2021")).toBe("Ada Tarrow");
  expect(writerInHeadline("NEC member Ada Tarrow reports on the May meeting")).toBe("Ada Tarrow");
  expect(writerInHeadline("NEC member Ada Tarrow reported to the police")).toBeNull();
  expect(writerInHeadline("Ada Tarrow: report on her conduct is out")).toBeNull();
  expect(writerInHeadline("Members angry at a report by Ada Tarrow")).toBeNull();
  expect(writerInHeadline("The March meeting: a report by the clerk")).toBeNull();
});

test.each(["The Weavers' Voice", "Why Looms Matter", "Vote Checker", "My Loom Diary"])(
  "a heading that stands alone is nobody’s name: %s",
  (line) => {
    expect(bylineOf([line])).toBeNull();
  },
);

test("who reports back in a headline wrote the article, and who is asked to has not", () => {
  expect(writerInHeadline("Looms and rent – Ada Tarrow reports back from the council")).toBe(
    "Ada Tarrow",
  );
  expect(writerInHeadline("Will Ada Tarrow report back from the council?")).toBeNull();
});
