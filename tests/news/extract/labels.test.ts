import { expect, test } from "vitest";
import { isLabel, isTimeLine } from "#src/news/extract/labels.ts";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

test.each([
  "News\nPolitics",
  "Interview",
  "UK news",
  "Opinion\nTrade unions",
  "Press release",
  "Politics | Comment",
  "Breaking Comment Exclusive",
  "Home  UK  World  Politics  Ents & Arts  Weather  Videos",
  "Home News Crime Sport Things to do",
  "News Football Celebs TV Showbiz",
  "HOME NEWS SHOWBIZ SPORT COMMENT FINANCE TRAVEL",
  "Schedule Announcements Listen live Watch live Write for us",
])("the label of a section is no headline: the line after it is (%#)", (labels) => {
  const { title } = fromPlainText(`${labels}\nWeavers pick a clerk\nThey met on Monday.`);
  expect(title).toBe("Weavers pick a clerk");
});

test("a headline may ask, and what only begins like a label is one", () => {
  expect(fromPlainText("Analysis\nWho will lead the weavers?\nThey met.").title).toBe(
    "Who will lead the weavers?",
  );
  for (const line of ["News of the weavers", "Labour weavers meet", "Live loom sold", "Weavers"])
    expect(isLabel(line)).toBe(false);
});

test.each([
  "Mon 15 Sep 2025 07.12 BST",
  "9th June, 2025, 10:14 am",
  "06:30, 16 OCT 2025",
  "23 January 2026 | 4 min read",
  "Saturday 8 November 2025 at 6:12pm",
  "3 minutes read",
  "1:54",
  "Last updated at 17.40",
  "2 minutes ago",
  "An hour ago",
])("when an article came out and how long it is are no sentences: %s", (line) => {
  expect(isTimeLine(line)).toBe(true);
});

test.each([
  "16 October 2025 was the day that Tarrow left.",
  "Updated rules were read at 17.40 to nobody.",
  "2 minutes read like ten.",
])("a sentence with a time in it is one: %s", (line) => {
  expect(isTimeLine(line)).toBe(false);
});
