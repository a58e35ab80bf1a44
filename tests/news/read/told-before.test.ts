import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Tarrow told Stella Penhale: “You are late.” “I am not late at all,” she replied.",
  "Tarrow told Stella Penhale that it was late. She answered that it was not late at all.",
  "Tarrow asked Stella Penhale whether it was late. “I am not late at all,” she said.",
])("who told or asked somebody is not who answers: %s", (article) => {
  expect(said(article).filter((each) => each.includes("late at all"))).toEqual([]);
});

test.each([
  "Tarrow told members that it was late. Asked why, she replied: “I am not late at all.”",
  "Tarrow told Ben Orrery that it was late. She added: “I am not late at all.”",
  "Tarrow told Ben Orrery that it was late. “I am not late at all,” she replied.",
])("but is where nobody else can be: %s", (article) => {
  expect(said(article).at(-1)).toMatch(/^Ada Tarrow .*late at all/);
});
