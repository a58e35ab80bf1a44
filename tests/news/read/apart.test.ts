import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf, said } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test.each([
  "Stella Penhale came. “Penhale is a friend, and it is hard for her,” she says.",
  "Stella Penhale came. “It is hard on all of us,” she says. “Stella is a friend of mine.”",
  "“It is late for all of us,” said Penhale. “Stella finds it hard to wait.”",
])("whom a quotation names as another is not whose it is: %s", (article) => {
  expect(hard(article)).toEqual([]);
});

test.each([
  "Stella Penhale came. “Orrery is a friend, and it is hard for him,” she says.",
  "Stella Penhale came. “They shouted ‘Penhale out’, and that was hard,” she says.",
  "Stella Penhale came. “I said: I am Stella Penhale, and it is hard,” she says.",
])("whoever names another, or tells what is said to oneself, is: %s", (article) => {
  expect(hard(article)).toHaveLength(1);
  expect(hard(article)[0]).toContain("Stella Penhale said");
});

test.each([
  [
    "Ben Orrery came. “It is old,” he says. Colin Vane has been to see him, he says; it was hard.",
    ["Ben Orrery"],
  ],
  [
    "Ben Orrery came. “It is old,” he says. Colin Vane has sold his house, he says; it was hard.",
    [],
  ],
  [
    "Ben Orrery came. “It is old,” he says. Colin Vane wants the clerk to see him, he says; it was hard.",
    [],
  ],
])("who does something to “him” is not “he”: %s", (article, expected) => {
  const last = said(article).filter((each) => each.includes("Colin Vane"));
  expect(last.map((each) => each.split(" said")[0])).toEqual(expected);
});

test("in an interview it is then whom it is with", () => {
  const title = linesOf("“I will miss it”: Ada Tarrow on nine years of it");
  const article =
    "Ada Tarrow is late.\n“It is old,” she says.\nHer agent, Wren Lintott, told members to wait. " +
    "“I was hard on her,” she says. “Wren is a friend.”";
  const lines = [...title.map((line) => ({ ...line, paragraph: -1 })), ...linesOf(article)];
  const speakers = (all: typeof lines) =>
    statementsOf(all, nameOf, null)
      .filter(({ words }) => /hard|friend/.test(words))
      .map(({ speaker }) => speaker.name);
  expect(speakers(lines)).toEqual(["Ada Tarrow", "Ada Tarrow"]);
  expect(speakers(lines.filter(({ paragraph }) => paragraph >= 0))).toEqual([]);
});
