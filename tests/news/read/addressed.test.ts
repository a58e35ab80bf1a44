import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const late = (article: string) => said(article).filter((each) => each.includes("late"));

test.each([
  "Ada Tarrow has resigned. In a letter to Stella Penhale, shared with the Shuttle, she writes: “It is late.”",
  "Ada Tarrow has resigned. In an email to Ms Penhale she wrote: “It is late.”",
])("whom a letter is to does not write it: %s", (article) => {
  expect(late(article)).toEqual(["Ada Tarrow wrote “It is late.”"]);
});

test.each([
  "Stella Penhale has resigned. In a letter to Stella Penhale, she writes: “It is late.”",
  "Ada Tarrow has met Wren Lintott. In a letter to Stella Penhale, she writes: “It is late.”",
  "Ada Tarrow has resigned.\nThe clerk was cross. In a letter to Ms Tarrow, she writes: “It is late.”",
  "In a letter to Stella Penhale, she writes: “It is late.”",
])("where another may, nobody is said to: %s", (article) => {
  expect(late(article)).toEqual([]);
});
