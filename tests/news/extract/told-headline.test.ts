import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

const HEADLINE = "Weavers pick Hetty Vane as clerk by one vote";
const STANDFIRST = "Guild is told that the count was fair as the dyers ask for another";
const TEXT = [
  "The weavers of Saltby picked Hetty Vane as their clerk on Monday, after a row over who should have the new looms.",
  "Ben Orrery, who lost by one vote, asked for another count. “It was not fair to the dyers,” he said.",
  "The guild said that the count was fair.",
].join("\n\n");

const read = (...head: readonly string[]) =>
  fromPlainText([...head, TEXT].join("\n\n"), null, "Mill Herald");

test.each([
  ["Looms | Valley | Wool | Recipes | Walks | Roof appeal: £90 so far"],
  ["HERALD / POLITICS / 3 MIN READ"],
  ["NEWS PARLOUR WOOL-2000 GARDENS STYLE"],
  ["Saltby", "Tuesday, May 3, 2021"],
  ["Loomlist Bobbin yarnster Skein Email"],
])(
  "a page is headed by the line whose words its text has, and not by the site’s own: %j",
  (...own) => {
    expect(read(...own, HEADLINE, STANDFIRST, "By Ada Tarrow").title).toBe(HEADLINE);
  },
);

test("a short line is the site’s own over a headline that has a standfirst and its writer under it", () => {
  const head = ["Inside the mill", HEADLINE, STANDFIRST, "Ada Tarrow | 3 May 2021"];
  expect(read(head.join("\n")).title).toBe(HEADLINE);
});

test("what a blog calls itself is no headline over one with when it was posted", () => {
  expect(read("One woman, two sheep and a shed", HEADLINE, "Posted by Helen").title).toBe(HEADLINE);
});

test.each([
  ["Two empty chairs", "3 May 2021"],
  ["Sandwiches at dawn", "Share"],
  ["What we learned from a stormy night in the north", "Tuesday, May 3, 2021"],
  ["A PLAGUE ON ALL HOUSES"],
])(
  "a headline of which the text has no word stays over its standfirst: %j",
  (headline, ...under) => {
    expect(read(headline, ...under, STANDFIRST, "By Ada Tarrow").title).toBe(headline);
  },
);

test("who wrote a page over its headline wrote it still", () => {
  const { title, writer } = read("By Ada Tarrow in Saltby", HEADLINE, STANDFIRST);
  expect({ title, writer }).toEqual({ title: HEADLINE, writer: "Ada Tarrow" });
  expect(read("Reports by Ada Tarrow, weaver", "3 May 2021", HEADLINE).title).toBe(HEADLINE);
});
