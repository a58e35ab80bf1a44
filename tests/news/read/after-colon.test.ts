import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["disagreed", "the hall had to be safe"],
  ["objected", "the looms were old"],
  ["explained", "nobody had asked him"],
  ["said", "the vote was late"],
])("what stands after “Orrery %s:” without marks is what he said", (verb, words) => {
  expect(said(`Ben Orrery ${verb}: ${words}.`)).toEqual([`Ben Orrery ${verb}: ${words}`]);
});

test.each([
  "Ben Orrery disagreed: a long day.",
  "Ben Orrery was late: the hall was cold.",
  "Ben Orrery explained: why was it late?",
  "Ben Orrery arrived: the hall had to be safe.",
])("but not what is no clause, or no telling: %s", (article) => {
  expect(said(article)).toEqual([]);
});
