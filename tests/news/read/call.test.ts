import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test.each([
  ["Colin Vane replied that it was.", ["Ben Orrery said “Is it so hard to wait?”"]],
  ["Colin Vane shouted from the back.", ["Colin Vane shouted “Is it so hard to wait?”"]],
])("a call that another answers is whose it was before: %s", (next, expected) => {
  const article = `Orrery moved it. “It is old,” he said. “Is it so hard to wait?” ${next}`;
  expect(hard(article)).toEqual(expected);
});

test.each([
  [
    "Another member, Stella Penhale, seems to have her doubts.",
    ["Stella Penhale wrote “It is hard”"],
  ],
  ["Another member, Stella Penhale, and a clerk seem to doubt it.", []],
])("whoever is named between commas is whom a sentence is about: %s", (sentence, expected) => {
  expect(hard(`${sentence} “It is hard,” she wrote.`)).toEqual(expected);
});

test.each([
  [
    "Tarrow came. A friend of hers said that it was hard.",
    ["a friend of Ada Tarrow said: that it was hard"],
  ],
  ["Tarrow met Stella Penhale. A friend of hers said that it was hard.", []],
  ["Tarrow came. The friends of hers said that it was hard.", []],
])("a friend of hers is hers whom the article means: %s", (article, expected) => {
  expect(hard(article)).toEqual(expected);
});

test.each([
  [
    "Tarrow did not ring back. A friend said that she found it hard.",
    ["a friend of Ada Tarrow said: that she found it hard"],
  ],
  [
    "Tarrow did not ring back. A friend said that Ms Tarrow was hard.",
    ["a friend of Ada Tarrow said: that Ms Tarrow was hard"],
  ],
  ["Tarrow did not ring back. A friend said that Orrery found it hard.", []],
  ["Tarrow did not ring back. A friend said that he found it hard.", []],
  ["Tarrow did not ring back. A friend said that it was hard.", []],
  ["Tarrow met Stella Penhale. A friend said that she found it hard.", []],
  ["Tarrow did not ring back.\nA friend said that she found it hard.", []],
])(
  "a friend who speaks for whom the sentence before names alone is that one’s: %s",
  (article, expected) => {
    expect(hard(article)).toEqual(expected);
  },
);

test("what somebody is called by name is no call", () => {
  expect(said("A word to the clerk, a retired member called Ada Tarrow.")).toEqual([]);
});
