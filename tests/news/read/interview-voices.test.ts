import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf, said } from "./made-up.ts";

const HEADLINE = "“It is hard to miss a loom”: Ada Tarrow on nine years of it";
const OPENING = "Ada Tarrow keeps her papers in boxes.\n“It is old,” she says.\n";

const hard = (article: string, opening = OPENING) => {
  const title = linesOf(HEADLINE).map((line) => ({ ...line, paragraph: -1 }));
  return statementsOf([...title, ...linesOf(`${opening}${article}`)], nameOf, null)
    .filter(({ words }) => words.includes("hard"))
    .map(({ speaker }) => speaker.name);
};

test.each([
  "Stella Penhale, the director of the looms, has heard it all before.",
  "Stella Penhale, who came third, argues that the damage lies elsewhere.",
  "Stella Penhale dismisses talk of a row.",
  "Stella Penhale sounds tired of the whole business.",
  "Stella Penhale is less shy.",
  "Stella Penhale, now 25, returns the compliment, up to a point.",
  "Stella Penhale tells a different story.",
])("whom an interview has take a view speaks next: %s", (sentence) => {
  expect(hard(`${sentence} “It is hard,” she says.`)).toEqual(["Stella Penhale"]);
});

test("so does whoever a report ends a view with", () => {
  const words = "“It is hard,” she said.";
  expect(said(`Orrery won.\nThat was not how Stella Penhale saw it. ${words}`)).toEqual([
    "Stella Penhale said “It is hard”",
  ]);
});

test.each([
  "Stella Penhale, the director of the looms, has three of them.",
  "Stella Penhale, who came third, runs a loom.",
  "Stella Penhale looks after a loom.",
  "Stella Penhale seems to have the votes of Leeds.",
])("but whom it only tells of may not be she: %s", (sentence) => {
  expect(hard(`${sentence} “It is hard,” she says.`)).toEqual([]);
});

test("words that an interview has over it are whose it is", () => {
  const other = "Stella Penhale won it. Nobody else came.";
  expect(hard(`${other} “It is hard to miss a loom,” she complains.`)).toEqual(["Ada Tarrow"]);
  expect(hard(`${other} “It is hard to see a loom,” she complains.`)).toEqual([]);
  expect(hard(`Colin Vane won it. “It is hard to miss a loom,” he complains.`)).toEqual([
    "Colin Vane",
  ]);
});

test.each([
  "Does she mean that Stella Penhale should have had it? “No,” the 58-year-old replies. “It is hard.”",
  "She does not blame Stella Penhale. “I find Stella kind, and it is hard for her.”",
])("what she is asked or tells of another is answered by her: %s", (paragraph) => {
  expect(hard(paragraph)).toEqual(["Ada Tarrow"]);
});

test.each([
  "Does Stella Penhale mean that Tarrow should have had it? “It is hard.”",
  "She does not blame Stella Penhale. “I find it hard.”",
])("but not by her where it may be the other: %s", (paragraph) => {
  expect(hard(paragraph)).toEqual([]);
});

test("who is there is whom a description after it means", () => {
  const says = "“It is hard,” the Leeds councillor tweeted.";
  expect(said(`Orrery won.\nThird, there is Stella Penhale. ${says}`)).toEqual([
    "Stella Penhale tweeted “It is hard”",
  ]);
  expect(said(`Orrery won.\nThird, there is the loom of Stella Penhale. ${says}`)).toEqual([]);
});

const BESIDE = "Stella Penhale sent an answer.\n";

test.each([
  ["As she leaves, I ask what she regrets. “It is hard,” she says.", ["Ada Tarrow"]],
  ["When she gets up to go, I put it to her again. “It is hard,” she says.", ["Ada Tarrow"]],
  ["As she leaves, I ask after Wren Lintott. “It is hard,” she says.", []],
  ["As she wins, I ask what she regrets. “It is hard,” she says.", []],
])("whoever is there when a reporter asks answers: %s", (paragraph, expected) => {
  expect(hard(`${BESIDE}${paragraph}`)).toEqual(expected);
});
