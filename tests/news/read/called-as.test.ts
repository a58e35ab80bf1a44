import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Tarrow dismissed the row over it as a “guild dispute”.",
    "Ada Tarrow dismissed: the row over it as a “guild dispute”",
  ],
  [
    "Tarrow dismissed it in a tweet as “a fig leaf with minutes”.",
    "Ada Tarrow dismissed: it in a tweet as “a fig leaf with minutes”",
  ],
  ["Loom Forward hailed “a win for weavers”.", "Loom Forward hailed: “a win for weavers”"],
  [
    "Orrery referred to a rival as “the late shift”.",
    "Ben Orrery referred: to a rival as “the late shift”",
  ],
  ["Tarrow denounced the plan as “odd”.", "Ada Tarrow denounced: the plan as “odd”"],
])("what something is called as is said: %s", (article, expected) => {
  expect(said(article)).toContain(expected);
});

test.each([
  "Orrery referred to the rules.",
  "Tarrow attacked the plan.",
  "Tarrow defended Orrery as the count went on.",
])("what is only done to something is no saying: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test.each([
  ["attacked “an old trick”.", "attacked: “an old trick”"],
  ["slammed it as “odd”.", "slammed: it as “odd”"],
  ["blasted the “slow” count.", "blasted: the “slow” count"],
  ["emphasised opening the “old” mill to all.", "emphasised: opening the “old” mill to all"],
  ["highlighted that the mill was late.", "highlighted: that the mill was late"],
])("what somebody attacks in marks, or stresses, is that one’s: %s", (does, told) => {
  expect(said(`Tarrow ${does}`)).toEqual([`Ada Tarrow ${told}`]);
  expect(said("Tarrow slammed the door.")).toEqual([]);
});

test.each([
  ["describing herself as a “principled voice”", "described: herself as a “principled voice”"],
  ["calling herself a “plain weaver”", "called: herself a “plain weaver”"],
])("and what somebody calls herself: %s", (calling, told) => {
  expect(said(`Tarrow announced that she was restanding, ${calling}.`)).toContain(
    `Ada Tarrow ${told}`,
  );
});

test("a claim that is dismissed is denied", () => {
  expect(said("Tarrow dismissed the claims.")).toEqual([
    "Ada Tarrow dismissed: dismissed the claims",
  ]);
});

test("what somebody calls a thing is told with or without marks", () => {
  expect(said("Tarrow, who was there, called it a coup at the time.")).toEqual([
    "Ada Tarrow called: it a coup at the time",
  ]);
  expect(said("Tarrow called it a day.")).toEqual([]);
});
