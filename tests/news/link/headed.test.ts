import { expect, test } from "vitest";
import { names, read } from "./read.ts";

const strangers = (...text: string[]) => read({ text }).strangers;

test("names over what is told of people, by their surnames, are theirs", () => {
  expect(
    strangers(
      "Qwilliam Atterby",
      "Atterby is a spinner.",
      "Zeltha Thorngate – 12 nominations",
      "In Umber, Thorngate has a shop.",
    ),
  ).toEqual(["Qwilliam Atterby", "Zeltha Thorngate"]);
});

test("so are those in one list with given names", () => {
  expect(
    strangers("Emily Atterby: 9,412", "Lenka Moorgate: 3,064", "Zeltha Thorngate: 1,120"),
  ).toContain("Zeltha Thorngate");
});

test.each([
  ["one is a caption", ["Qwilliam Atterby", "Atterby is a spinner."]],
  [
    "nothing is told of them",
    ["Qwilliam Atterby", "It rained.", "Zeltha Thorngate", "It was late."],
  ],
  [
    "they are bodies and things",
    ["Red Thread", "The Thread is long.", "Broad Table – 2 candidates", "A table is broad."],
  ],
])("they are nobody’s where %s", (_, text) => {
  expect(strangers(...text)).toEqual([]);
});

const LISTED = ["Emily Atterby – the mill", "Lenka Thorngate – the shop"];

test("a sentence may begin with the first name of one in a list", () => {
  expect(names({ text: [...LISTED, "Lenka is a spinner."] })).toContain(
    "Lenka = (Lenka Thorngate)",
  );
});

test("not where nobody is listed, nor within it", () => {
  const other = names({ text: ["Lenka Thorngate left.", "Lenka is a spinner."] });
  expect(other).not.toContain("Lenka = (Lenka Thorngate)");
  const within = names({ text: [...LISTED, "A sister of Lenka is a spinner."] });
  expect(within).not.toContain("Lenka = (Lenka Thorngate)");
});

test("names over what is told of each by what that one is are of people", () => {
  const text = [
    "Qwilliam Atterby",
    "The deputy leader said that it was late.",
    "Zeltha Thorngate",
    "On the radio the Loomford MP called it early.",
  ];
  expect(strangers(...text)).toEqual(["Qwilliam Atterby", "Zeltha Thorngate"]);
});
