import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "“Looms are loud,” said Orrery drily.",
  "“Looms are loud,” said Ben Orrery stiffly when I caught him by the urn.",
  "“Looms are loud,” said Orrery cheerfully after the vote.",
])("how something is said may stand after who says it: %s", (article) => {
  expect(said(article)).toEqual(["Ben Orrery said “Looms are loud”"]);
});

test("but not what somebody does then", () => {
  expect(said("“Looms are loud,” said Orrery angrily left the hall.")).toEqual([]);
});

test("words after a colon are whose saying of their own stands before it", () => {
  expect(said("Orrery said that he would hold her to it: “Looms are loud.”")).toEqual([
    "Ben Orrery said: that he would hold her to it",
    "Ben Orrery said “Looms are loud.”",
  ]);
  expect(said("Orrery said that he had heard Tarrow: “Looms are loud.”")).toEqual([
    "Ben Orrery said: that he had heard Tarrow",
  ]);
});
