import { expect, test } from "vitest";
import { withoutReaders } from "#src/news/extract/readers-comments.ts";

const ARTICLE = ["Weavers meet", "They met.", "They voted.", "They left."];
const BELOW = ["Colin Vane says:", "I saw it all."];

test.each([
  "2 thoughts on “Weavers meet”",
  "One comment on “Weavers meet”",
  "12 Comments",
  "Leave a reply",
])("what readers write under an article is no part of it: %s", (line) => {
  expect(withoutReaders([...ARTICLE, line, ...BELOW])).toEqual(ARTICLE);
});

test("a count of comments at the head or in the middle ends no article", () => {
  const head = ["Weavers meet", "12 Comments", "Colin Vane says:", "They met.", "They left."];
  expect(withoutReaders(head)).toEqual(head);
  const middle = [...ARTICLE, "Comment", "The guild has had its day.", "It may yet mend."];
  expect(withoutReaders(middle)).toEqual(middle);
});

test("readers are known by a name and what they write in the first person", () => {
  const below = ["Wilf: I was there, and it was late.", "Reply: So was I."];
  expect(withoutReaders([...ARTICLE, "Comments", ...below])).toEqual(ARTICLE);
  const answers = [...ARTICLE, "Comments", "Lintott: the count was late."];
  expect(withoutReaders(answers)).toEqual(answers);
});

test("what readers are told to have said under a count of comments is theirs", () => {
  const below = ["Wilf said: A fine evening.", "Loomford Kate said: They forgot the tea."];
  expect(withoutReaders([...ARTICLE, "2 comments:", ...below])).toEqual(ARTICLE);
  expect(withoutReaders([...ARTICLE, ...below])).toEqual([...ARTICLE, ...below]);
});

test("what a reader wrote after “Anonymous said...” is nobody's who wrote the article", () => {
  const lines = [
    "The guild met on Monday.",
    "It heard the clerk.",
    "It went home at ten.",
    "Anonymous said...",
    "Shame that nobody spoke of looms.",
  ];
  expect(withoutReaders(lines)).toEqual(lines.slice(0, 3));
});
