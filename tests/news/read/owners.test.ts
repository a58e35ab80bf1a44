import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test.each([
  "Tarrow won Ms Penhale’s old seat by nine votes.",
  "Tarrow is an old ally of Stella Penhale.",
  "Tarrow came third on Penhale’s list and was pleased.",
  "Tarrow had more votes than Ms Penhale.",
  "Tarrow sat under Stella Penhale for a year.",
])("of whom something only is is not who speaks after it: %s", (sentence) => {
  expect(hard(`${sentence}\n“It is hard,” she said.`)).toEqual(["Ada Tarrow said “It is hard”"]);
});

test.each([
  "Tarrow lost to Stella Penhale by nine votes.",
  "Tarrow has Penhale’s former clerk beside her.",
  "Tarrow won Penhale’s old seat and beat Penhale.",
  "Tarrow was backed by Stella Penhale.",
])("but whoever did something as well may be: %s", (sentence) => {
  expect(hard(`${sentence}\n“It is hard,” she said.`)).toEqual([]);
});

test("whoever is close to a campaign is not the campaign", () => {
  const close = "A source close to the Tarrow campaign said: “It is hard.”";
  expect(hard(close)).toEqual(["a source close to the Ada Tarrow campaign said “It is hard.”"]);
  const from = "A letter to the Tarrow campaign said: “It is hard.”";
  expect(hard(from)).toEqual([]);
});

test("who is named in an aside and is told of on by “him” may be “he” after it", () => {
  const after = "The ban that came before it was over a speech, when he declared that it was late.";
  expect(
    said(
      `Colin Vane, who followed Ben Orrery at the top, declined to give the post back to him. ${after}`,
    ),
  ).toEqual([]);
  expect(said(`Colin Vane, the agent of Ben Orrery, declined to go. ${after}`)).toEqual([
    "Colin Vane declared: that it was late",
  ]);
});
