import { expect, test } from "vitest";
import { firstOfSaying, hasWordOfSaying, saysSomething } from "#src/core/articles/words/saying.ts";

test.each([
  "Tarrow warned them.",
  "Tarrow writes of looms.",
  "Tarrow would not comment.",
  "Tarrow is proud of it.",
  "Tarrow is anxious about it.",
  "Tarrow put the defeat down to the rain.",
])("a verb or a feeling tells that somebody says something: %s", (text) => {
  expect(hasWordOfSaying(text)).toBe(true);
  expect(saysSomething(text)).toBe(true);
});

test("so do quotation marks, and what is only done does not", () => {
  expect(saysSomething("Tarrow: “Never.”")).toBe(true);
  expect(hasWordOfSaying("Tarrow: “Never.”")).toBe(false);
  expect(saysSomething("Tarrow crossed the street.")).toBe(false);
  expect(saysSomething("Tarrow gave it up without warning.")).toBe(false);
  expect(saysSomething("It rained on Monday, when Tarrow spoke.")).toBe(false);
});

test("which of them comes first is known with its place", () => {
  const argued = firstOfSaying("Tarrow, once a dyer, argued: “Never.”");
  expect([argued?.index, argued?.[0]]).toEqual([21, "argued"]);
  const marked = firstOfSaying("“Never,” Tarrow said.");
  expect([marked?.index, marked?.[0]]).toEqual([0, "“"]);
  expect(firstOfSaying("Tarrow left.")).toBeNull();
});
