import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test.each([
  [
    "A spokesman for Pellworth, the firm that sends them, said it was hard.",
    "a spokesman for Pellworth said: it was hard",
  ],
  [
    "A spokeswoman for the ballot panel said it was hard.",
    "a spokeswoman for the ballot panel said: it was hard",
  ],
  [
    "“It is hard on us all,” said Next Pellworth in a statement.",
    "Next Pellworth said “It is hard on us all”",
  ],
  [
    "A friend of Orrery was less kind. “It is hard,” the friend said.",
    "a friend of Ben Orrery said “It is hard”",
  ],
  [
    "One member of Miss Tarrow’s team, who asked not to be named, said it was odd. “It is hard,” the source said.",
    "one member of Ada Tarrow’s team said “It is hard”",
  ],
  [
    "In a statement Tarrow said it was old. “It is hard,” the statement said.",
    "Ada Tarrow said “It is hard”",
  ],
  ["Orrery wants a line. Then he grins. “It is hard.”", "Ben Orrery said “It is hard.”"],
  [
    "Sent on Monday and signed by Ada Tarrow, the clerk, it tells members: “It is hard.”",
    "Ada Tarrow told “It is hard.”",
  ],
  [
    "Ben Orrery, the clerk, wrote to Colin Vane, then a clerk, on Monday: “It is hard.”",
    "Ben Orrery wrote “It is hard.”",
  ],
  [
    "Orrery won. Ada Tarrow, at her first count, said that she was glad and apologised to those who were not. “It is hard,” she said.",
    "Ada Tarrow said “It is hard”",
  ],
  [
    "Tarrow said that a count “should not be hard for anyone”.",
    "Ada Tarrow said: that a count “should not be hard for anyone”",
  ],
])("who has spoken or signed is told of again: %s", (article, expected) => {
  expect(hard(article)[0]).toBe(expected);
});

test.each([
  "A friend of Orrery was less kind. Tarrow left. “It is hard,” the friend said.",
  "One member of Miss Tarrow’s team said it was odd. “It is hard,” the source said.",
  "In a statement Tarrow said it was old. In a statement the clerk said it was new. “It is hard,” the statement said.",
  "Orrery wants a line. Then Colin Vane nods to him. “It is hard.”",
  "Sent on Monday by Colin Vane and signed by Ada Tarrow, it tells members: “It is hard.”",
  "Penhale won. Ada Tarrow, at her first count, said that Penhale was glad and apologised to her. “It is hard,” she said.",
])("who may be another is not: %s", (article) => {
  expect(hard(article)).toEqual([]);
});
