import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "“Looms are loud,” was Orrery’s verdict.",
  "“Looms are loud” was the verdict of Mr Orrery.",
  "“Looms are loud,” came the reply from Ben Orrery.",
  "“Looms are loud,” according to Ben Orrery.",
])("words that a sentence begins with are whose verdict they are: %s", (article) => {
  expect(said(article)).toEqual(["Ben Orrery said “Looms are loud”"]);
});

test("not so whoever is told so", () => {
  expect(said("Tarrow liked it.\nNot so Mr Orrery: “Looms are loud.”")).toEqual([
    "Ben Orrery said “Looms are loud.”",
  ]);
});

test.each([
  "“Looms are loud,” was the reply to Orrery.",
  "“Looms are loud,” was Orrery’s banner.",
  "“Looms are loud,” came the reply from Orrery’s rival.",
  "“Looms are loud,” according to the letter of Orrery.",
])("but not who gets them, shows them or is near: %s", (article) => {
  expect(said(article)).toEqual([]);
});
