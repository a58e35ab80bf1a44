import { expect, test } from "vitest";
import { kindsAskedIn, kindsIn, toldAt, toldBy } from "#src/core/articles/words/wanted.ts";

test.each([
  ["many", "It had 312 papers.", "It had papers."],
  ["why", "It was late because of the lift.", "It was late."],
  ["when", "The result comes on Tuesday.", "The result comes."],
  ["could", "The seat might be lost.", "The seat was lost."],
])("a line gives what “%s” asks for, or it does not: %s", (asked, gives, lacks) => {
  expect(toldBy(gives, [asked])).toBe(1);
  expect(toldBy(lacks, [asked])).toBe(0);
});

test("every place where it begins is told in characters, and none where it is not there", () => {
  expect(toldAt("It was late because of the lift.", ["why"])).toEqual(["It was late ".length]);
  expect(toldAt("It was late.", ["why"])).toEqual([]);
});

test("words that ask for no kind of thing are left out", () => {
  expect(kindsIn(["why", "count", "many"])).toEqual(["why", "many"]);
});

test("what somebody puts something down to is a reason", () => {
  expect(toldBy("She puts the low count down to the summer.", ["why"])).toBe(1);
  expect(toldBy("She put the count down.", ["why"])).toBe(0);
});

test("a turnout that is spoken about asks for no figure, and one that is asked for does", () => {
  const term = { word: "turnout", soft: false, which: false };
  expect(kindsAskedIn([term])).toEqual([]);
  expect(kindsAskedIn([{ ...term, soft: true }])).toEqual(["turnout"]);
});
