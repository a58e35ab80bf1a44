import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const LOST = "Ada Tarrow lost. ";

test.each([
  "It was long overdue, she said when the count was over.",
  "It was long overdue, she said once the papers were out.",
  "It was long overdue, she said in a statement, in which the dyers were thanked.",
])("when and where something was said is no part of it: %s", (sentence) => {
  expect(said(`${LOST}${sentence}`)).toEqual(["Ada Tarrow said: It was long overdue"]);
});

test("what was done, with an aside on it, is said to have been something", () => {
  expect(
    said(
      `${LOST}Serving the members, if only briefly, had been an honour, she said in a statement.`,
    ),
  ).toEqual(["Ada Tarrow said: Serving the members, if only briefly, had been an honour"]);
});

test("but a question of when is what somebody said, where nothing stands before it", () => {
  expect(said(`${LOST}Last week, she said when the count would be.`)).toEqual([
    "Ada Tarrow said: when the count would be",
  ]);
});

test.each([
  ["While the dyer, Ada Tarrow, asked for tea, Ben Orrery slept.", "asked: for tea"],
  [
    "Weavers who had paid before Ada Tarrow announced her prices can keep their looms.",
    "announced: her prices",
  ],
])("what is told first ends where the sentence goes on: %s", (line, words) => {
  expect(said(line)).toEqual([`Ada Tarrow ${words}`]);
});
