import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Its petition has 512 names, according to its organiser, Stella Penhale.",
    "Stella Penhale said: Its petition has 512 names",
  ],
  [
    "The list “has no role in the vote and will have none”, according to a campaign source.",
    "a campaign source said: The list “has no role in the vote and will have none”",
  ],
  [
    "According to the Thimble Courier, the panel sat for an hour.",
    "the Thimble Courier said: the panel sat for an hour",
  ],
])("what is so according to somebody that one says: %s", (article, expected) => {
  expect(said(article)[0]).toBe(expected);
});

test.each([
  "Its petition has 512 names, according to figures sent out by Stella Penhale.",
  "The list is old, according to a letter about Stella Penhale.",
  "According to friends of the clerk who met Stella Penhale, the panel sat for an hour.",
])("and of whom it is not it is not: %s", (article) => {
  expect(said(article).some((each) => each.startsWith("Stella"))).toBe(false);
});

test("an outlet's account has others' words in quotation marks", () => {
  const words = "“far below what it had hoped to see”";
  expect(said(`According to the Thimble Courier, the panel found it ${words}.`)).toEqual([
    `the Thimble Courier said: the panel found it ${words}`,
  ]);
  expect(said(`The Thimble Courier says that the panel found it ${words}.`)).toEqual([
    `the Thimble Courier said: that the panel found it ${words}`,
  ]);
});

test("a view may stand within what is so in it", () => {
  expect(said("The rules, in Tarrow’s view, are far too old.")).toEqual([
    "Ada Tarrow said: The rules, in Tarrow’s view, are far too old",
  ]);
  expect(said("The rules, in Tarrow’s house, are far too old.")).toEqual([]);
});

test.each([
  ["According to Tarrow, who is a dyer, the rules are old.", "the rules are old"],
  ["According to Ada Tarrow, a clerk in Leeds, the rules are old.", "the rules are old"],
  [
    "According to Tarrow, who is a dyer, Mr Quarrell urged the panel not to hear her.",
    "Mr Quarrell urged the panel not to hear her",
  ],
  [
    "According to Tarrow, the clerk is old, and so is the chair.",
    "the clerk is old, and so is the chair",
  ],
])("what an aside tells of whom something is according to is no part of it: %s", (line, words) => {
  expect(said(line)).toEqual([`Ada Tarrow said: ${words}`]);
});
