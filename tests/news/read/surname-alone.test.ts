import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const late = (article: string) => said(article).filter((each) => each.includes("late"));

test.each([
  "Threlkeld, a potter who came third, was glad.",
  "But Threlkeld, who came third, was glad.",
  "Threlkeld, 34, came third and was glad.",
  "Threlkeld was glad.",
])("a surname of which nothing is known may be “she”: %s", (sentence) => {
  expect(late(`Tarrow said that it was old.\n${sentence} “It is late,” she said.`)).toEqual([]);
});

test.each(["Turnout was low.", "Nobody was glad.", "Yesterday was fine."])(
  "a word of the language is nobody: %s",
  (sentence) => {
    expect(late(`Tarrow said that it was old. ${sentence} “It is late,” she said.`)).toEqual([
      "Ada Tarrow said “It is late”",
    ]);
  },
);
