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

test("who said no goes on after the colon, in marks or without", () => {
  expect(said("Ben Orrery said no: the votes had been counted twice.")).toEqual([
    "Ben Orrery said: no: the votes had been counted twice",
  ]);
  expect(said("Ben Orrery said no: “We have had enough of it.”")).toEqual([
    "Ben Orrery said “We have had enough of it.”",
  ]);
});

test.each([
  "Ben Orrery said no: a long day.",
  "Ben Orrery disagreed: a long day.",
  "Ben Orrery was late: the hall was cold.",
  "Ben Orrery explained: why was it late?",
  "Ben Orrery arrived: the hall had to be safe.",
])("but not what is no clause, or no telling: %s", (article) => {
  expect(said(article)).toEqual([]);
});
