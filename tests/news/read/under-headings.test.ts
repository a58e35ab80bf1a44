import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";
import { said } from "./made-up.ts";

test.each([
  ["Loom Forward\nThe left-wing network announced that it was hard.", "Loom Forward"],
  ["Loom Forward\nThe group said that it was hard.", "Loom Forward"],
  [
    "Orrery is backed by members of Thread and Thrum.\nThread and Thrum\nThe soft-left group said that it was hard.",
    "Thread and Thrum",
  ],
])("what a paragraph calls a group is the one in the heading over it (%#)", (article, name) => {
  expect(said(article)).toEqual([
    expect.stringMatching(`^${name} (?:said|announced): that it was`),
  ]);
});

test.each([
  "Loom Forward\nThe rival group said that it was hard.",
  "Trouble Ahead\nThe left-wing network said that it was hard.",
  "Ada Tarrow\nThe left-wing network said that it was hard.",
  "Loom Forward\nIt was late.\nThe left-wing network said that it was hard.",
])("another group, or a heading that is none’s, is left open (%#)", (article) => {
  expect(said(article)).toEqual([]);
});

test("the heading of a group stays for that, and no other does", () => {
  const text = (...lines: string[]) =>
    fromPlainText(["Weavers meet", ...lines].join("\n")).paragraphs;
  const under = "The left-wing network has met.";
  const names = "Orrery left the committee of Thread and Thrum.";
  expect(text(names, "Thread and Thrum", under)).toEqual([names, "Thread and Thrum", under]);
  expect(text("Trouble Ahead", under)).toEqual([under]);
  expect(text(names, "Thread and Thrum", "They have met.")).toEqual([names, "They have met."]);
});
