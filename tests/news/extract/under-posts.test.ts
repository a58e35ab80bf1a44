import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

const TEXT =
  "I went to the meeting of the weavers on Monday and asked for the figures of the looms.";
const paragraphsWith = (line: string) =>
  fromPlainText(["What I asked the weavers", TEXT, line].join("\n\n")).paragraphs;

test.each([
  "Leave a reply: your email address will not be published. Required fields are marked *",
  "Comments are closed.",
  "This entry was posted in Looms and tagged dyers. Bookmark the permalink.",
  "You can leave a response, or trackback from your own site.",
  "Enter your comment here...",
  "Like this: Like Loading...",
  "Loading…",
  "Notify me of new posts via email.",
  "Proudly powered by WordPress.",
  "Printed and promoted by Ben Orrery on behalf of Ada Tarrow, both at 4 Mill Lane, Saltby.",
  "Copyright Ada Tarrow 2021.",
])("what a blog says under its posts is no text of whoever wrote them: %s", (line) => {
  expect(paragraphsWith(line)).toEqual([TEXT]);
});

test.each([
  "Comments are welcome, and I try to reply to all of them.",
  "There are no comments in the minutes about the looms.",
  "Copyright in the pattern book was sold to the dyers in 2019.",
  "Promoted by the dyers on behalf of nobody else, the motion fell.",
  "You can follow the vote of every weaver in the minutes.",
  "This site of the old mill is for sale.",
])("what the writer says stays: %s", (line) => {
  expect(paragraphsWith(line)).toEqual([TEXT, line]);
});
