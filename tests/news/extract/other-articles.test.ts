import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

const paragraphs = (...lines: string[]) =>
  fromPlainText(["Weavers meet", "They met on Monday.", ...lines].join("\n")).paragraphs;

test.each([
  "Related",
  "RELATED...",
  "Read more from Loom Watch:",
  "More from Loom Watch",
  "Most read",
  "Read more:",
  "Similar stories",
  "Topics",
])("the headlines of other articles are not this one’s: %s", (leads) => {
  expect(
    paragraphs(
      leads,
      "What is the guild and why does it matter?",
      "Dyers told to queue for lunch like everyone else as the clerk promises bigger tables",
      "They left on Tuesday.",
    ),
  ).toEqual(["They met on Monday.", "They left on Tuesday."]);
});

test("a question of the article’s own stays, and so do words that only sound like that", () => {
  const own = [
    "Why does it matter?",
    "Related looms were sold.",
    "More from habit than hope, he won.",
  ];
  expect(paragraphs(...own)).toEqual(["They met on Monday.", ...own]);
});

test.each([
  "Photograph: Ada Tarrow with supporters on Sunday evening. Tim Rudd/Loom Watch",
  "Watch: Members shout at the platform as the motion is lost.",
  "Read: Weavers claim that they were kept out of the hall",
  "Please use a newer browser for a more accessible video player.",
  "Follow our channel and never miss an update.",
  "Reuse this content",
  "READ MORE: The long wait for a clerk is over at last, say the weavers of the town.",
  "Filed under: Reports.",
  "Share on Twitter.",
  "Read the most recent article written by Nell Loom - Dyers told to queue for lunch like everyone else",
])("what stands about an article is none of it: %s", (line) => {
  expect(paragraphs(line)).toEqual(["They met on Monday."]);
});

test.each([
  "Share prices of looms fell.",
  "Image is all, Tarrow said.",
  "Topics of the day were two.",
])("what begins in the same way and is a sentence stays: %s", (line) => {
  expect(paragraphs(line)).toEqual(["They met on Monday.", line]);
});

test("under nothing but what leads to the parts of a site stands its own headline", () => {
  const { title, paragraphs } = fromPlainText(
    ["Skip to content", "Search", "Latest stories", "Weavers meet", "They met.", "Late."].join(
      "\n",
    ),
  );
  expect({ title, paragraphs }).toEqual({
    title: "Weavers meet",
    paragraphs: ["They met.", "Late."],
  });
});
