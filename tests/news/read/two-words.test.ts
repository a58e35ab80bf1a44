import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["Tarrow made it plain that it was late.", ["Ada Tarrow made plain: that it was late"]],
  ["Tarrow made plain bread.", []],
  ["Tarrow raised concerns about the count.", ["Ada Tarrow raised concerns: about the count"]],
  ["Tarrow raised money for the count.", []],
  ["Tarrow expressed regret that it was late.", ["Ada Tarrow expressed regret: that it was late"]],
  ["Tarrow cast doubt on the count.", ["Ada Tarrow cast doubt: on the count"]],
  ["Tarrow cast her vote on the count.", []],
  ["Tarrow let slip that it was late.", ["Ada Tarrow let slip: that it was late"]],
  ["Tarrow let the list slip.", []],
  ["Tarrow hinted that it was late.", ["Ada Tarrow hinted: that it was late"]],
  ["Tarrow was quick to point out that it was late.", ["Ada Tarrow pointed out: that it was late"]],
  ["Tarrow was slow to say that it was late.", []],
  ["Tarrow took to the stage to say that it was late.", []],
  ["Tarrow took to Twitter to say that it was late.", ["Ada Tarrow said: that it was late"]],
  [
    "Tarrow — who moved the motion — said that it was late.",
    ["Ada Tarrow moved: the motion", "Ada Tarrow said: that it was late"],
  ],
  ["Tarrow went further: “It was late.”", ["Ada Tarrow said “It was late.”"]],
])("verbs of more than one word: %s", (line, told) => {
  expect(said(line)).toEqual(told);
});
