import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

const TEXT = "I went to the meeting of the weavers, and asked for the figures of the looms.";
const MORE = Array.from({ length: 3 }, () => "We agreed to meet again when the dyers had theirs.");
const writerOf = (publisher: string, under: string, ...foot: readonly string[]) =>
  fromPlainText(
    ["What happened at the May meeting", under, TEXT, ...MORE, ...foot].join("\n\n"),
    null,
    publisher,
  ).writer;

test.each([
  "Posted on 3 May 2021 by Hetty",
  "posted by Hetty in Looms",
  "Hetty Vane has sent me this report of it.",
  "Hetty’s report of the meeting",
  "This report was written by a friend who was there.",
  "What follows was sent to me by Hetty.",
])(
  "what somebody else wrote on a site is not its owner’s, and nobody’s by a first name: %s",
  (under) => {
    expect(writerOf("Ada Tarrow", under)).toBeNull();
  },
);

test("so it is where somebody else signs it at its foot", () => {
  expect(writerOf("Ada Tarrow", TEXT, "In solidarity,", "Hetty")).toBeNull();
  expect(writerOf("Ada Tarrow", TEXT, "In solidarity,", "Ada")).toBe("Ada Tarrow");
});

test.each([
  "Posted on 3 May 2021 by Ada",
  "Posted by webteam",
  "Ben Orrery’s report",
  "Ben’s report of the looms was short, and I said so.",
  "This report was written by me on the train.",
  "This motion was written by Hetty.",
])("a page of an owner’s own stays that one’s: %s", (under) => {
  expect(writerOf("Ada Tarrow", under)).toBe("Ada Tarrow");
});

test("a page that says nothing of its writer leaves that open", () => {
  expect(writerOf("Loom Watch", TEXT)).toBeUndefined();
});

test.each([
  "Ada Tarrow (adatarrow.org.uk)",
  "Ada Tarrow (NEC member)",
  "Ada Tarrow, NEC reports",
  "Ada Tarrow – personal website",
])("a site is somebody’s who is named before what it says beside the name: %s", (publisher) => {
  expect(writerOf(publisher, TEXT)).toBe("Ada Tarrow");
});

test.each(["The Eastmere Herald (news site)", "Ada Tarrow (editor)"])(
  "and nobody’s where it is a paper, or where that is no site: %s",
  (publisher) => {
    expect(writerOf(publisher, TEXT)).toBeUndefined();
  },
);
