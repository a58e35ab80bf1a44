import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Tarrow was told that it was dear. Her answer: “So were the looms.”",
    "Ada Tarrow said “So were the looms.”",
  ],
  [
    "Mr Orrery’s reply, by text: “I read them. I even moved one.”",
    "Ben Orrery said “I read them. I even moved one.”",
  ],
  [
    "Asked about it, Tarrow put it another way: “Looms are loud.”",
    "Ada Tarrow said “Looms are loud.”",
  ],
  [
    "Pressed on that summer, Tarrow allows herself one sentence: “I was tired, and I know it.”",
    "Ada Tarrow said “I was tired, and I know it.”",
  ],
  ["Orrery was more blunt: “Looms are loud.”", "Ben Orrery said “Looms are loud.”"],
  ["Orrery put it well in his letter: “Looms are loud.”", "Ben Orrery said “Looms are loud.”"],
])("what stands after a colon is said by whoever leads to it: %s", (article, expected) => {
  expect(said(article).at(-1)).toBe(expected);
});

test.each([
  "Ada Tarrow, a clerk, tweeted a photograph of the looms with the words: “Looms are loud.”",
  "Last month Ms Tarrow posted a picture with the caption “Looms are loud.”",
  "Tarrow shared a film of looms, with the message: “Looms are loud.” Orrery sent her flowers.",
])("words beside a picture are by whoever shows it: %s", (article) => {
  expect(said(article)).toEqual(["Ada Tarrow said “Looms are loud.”"]);
});

test.each([
  "Tarrow’s banner was plain: “Looms are loud.”",
  "Tarrow began with a letter from the hall: “Looms are loud.”",
  "Tarrow began with a line of Orrery: “Looms are loud.”",
  "Tarrow was blunt in the letter: “Looms are loud.”",
  "Tarrow was handed a note: “Looms are loud.”",
  "Tarrow’s reply to what Orrery wrote: “Looms are loud.”",
  "The clerk’s answer: “Looms are loud.”",
  "Tarrow was blunt: “Looms are loud,” the clerk said.",
])("but not what is read, shown or told by another: %s", (article) => {
  expect(said(article).filter((each) => each.includes("“Looms"))).toEqual([]);
});

test.each([
  [
    "That was described by Dr Ben Orrery, who studies looms, as “the part that nobody sees”.",
    "Ben Orrery said “the part that nobody sees”",
  ],
  ["The plan was called “a very odd thing” by Tarrow.", "Ada Tarrow said “a very odd thing”"],
  [
    "The plan was called “a very odd thing” by the deputy clerk Ada Tarrow.",
    "Ada Tarrow said “a very odd thing”",
  ],
  [
    "It is, according to Tarrow, the place “where good motions go to rest”.",
    "Ada Tarrow said “where good motions go to rest”",
  ],
  [
    "In Orrery’s experience, those who report back “were never the ones surprised”.",
    "Ben Orrery said “were never the ones surprised”",
  ],
  [
    "Orrery spoke.\nBy his reckoning a candidate is more likely to win.",
    "Ben Orrery said: a candidate is more likely to win",
  ],
])("what somebody calls a thing, or holds, is that one's: %s", (article, expected) => {
  expect(said(article).at(-1)).toBe(expected);
});

test.each([
  "That was described by a friend of Orrery as “the part that nobody sees”.",
  "Tarrow’s plan was called “a very odd thing” by members.",
  "The plan was called “a very odd thing” by members who back Ada Tarrow.",
  "The plan was called “a very odd thing” by the mill Ada Tarrow runs.",
  "It was called by Tarrow for Monday and the clerk thought it “a very odd thing indeed”.",
  "In Orrery’s room, those who report back “were never the ones surprised”.",
  "It is, according to Tarrow’s book, the place “where good motions go to rest”.",
])("and nobody else's: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test("whose agent somebody is, is not whom a pronoun means after it", () => {
  expect(
    said("Quill’s agent, Stella Penhale, is firm on it. “There is no act,” she said."),
  ).toEqual(["Stella Penhale said “There is no act”"]);
});

test("a name that leaves the pronoun open is meant where nobody else near can be", () => {
  expect(
    said(
      "Tarrow won.\nZelph Quill agreed, though he doubted the day: hurry it, he said, and it fails.",
    ),
  ).toEqual(
    ["Zelph Quill doubted: the day", "Zelph Quill said: hurry it, he said, and it fails"].slice(1),
  );
  expect(
    said("Orrery won.\nZelph Quill left early, though he told a meeting that it was close."),
  ).toEqual([]);
});

test.each([
  "Ada Tarrow gave Loom Watch this statement: “It is hard.”",
  "Ada Tarrow has since put out the following short apology on Facebook: “It is hard.”",
  "In a statement released on Tuesday, Ada Tarrow said the following: “It is hard.”",
  "Ada Tarrow’s letter to the guild reads: “It is hard.”",
  "Ada Tarrow left on Monday. Her post on Facebook read: “It is hard.”",
])("a statement is whoever’s gives it, and what reads is its owner’s: %s", (article) => {
  expect(said(article)).toContain("Ada Tarrow said “It is hard.”");
});

test.each([
  "Ada Tarrow released a statement from Colin Vane: “It is hard.”",
  "Ada Tarrow was given this statement: “It is hard.”",
  "Ada Tarrow’s letter from the guild reads: “It is hard.”",
  "Ada Tarrow met Stella Penhale. Her letter reads: “It is hard.”",
])("what is another’s, or may be, is nobody’s: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test("who is blunter still speaks after the colon, and who was still there does not", () => {
  expect(said("Ada Tarrow was blunter still: “It is old and it is late.”")).toEqual([
    "Ada Tarrow said “It is old and it is late.”",
  ]);
  expect(said("Ada Tarrow was given something still: “It is old and it is late.”")).toEqual([]);
});

test("what something is called by somebody is read beside what another says", () => {
  expect(
    said(
      "The plan was called “a very odd thing” by the guild’s deputy clerk Ben Orrery, while Ada Tarrow said that it was late.",
    ),
  ).toEqual(["Ada Tarrow said: that it was late", "Ben Orrery said “a very odd thing”"]);
});
