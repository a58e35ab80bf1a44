import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Orrery won.\nAda Tarrow, who speaks for the weavers, won’t have it: the motion came late, she says.",
    "Ada Tarrow said: the motion came late",
  ],
  [
    "Tarrow, whose reports go to members, favours it, though she told a meeting that it was long.",
    "Ada Tarrow told: that it was long",
  ],
  [
    "Stella Penhale won. Tarrow is firm, and she said the rules were old.",
    "Ada Tarrow said: the rules were old",
  ],
  [
    "Quill talked. “We won,” he told us.\nAda Tarrow, like Quill on the slate, wants a line. Every clerk, she said, should have one.",
    "Ada Tarrow said: Every clerk, she said, should have one",
  ],
])("a pronoun is whom its own sentence is about: %s", (article, expected) => {
  expect(said(article).at(-1)).toBe(expected);
});

test.each([
  "Tarrow beat Stella Penhale, though she told a meeting that it was close.",
  "Tarrow’s clerk left, though she told a meeting that it was close.",
  "Tarrow has left the clerk in charge, though she told a meeting that it was close.",
  "The clerk thanked Tarrow, though she told a meeting that it was close.",
])("where its own sentence leaves two, it is nobody: %s", (article) => {
  expect(said(article).filter((each) => each.includes("close"))).toEqual([]);
});

test.each([
  [
    "The letter was sent by Stella Penhale, who has a hall. “It is untrue,” she wrote.",
    "Stella Penhale wrote “It is untrue”",
  ],
  [
    "We asked Stella Penhale, who speaks for the weavers. “It is a tale,” she says.",
    "Stella Penhale said “It is a tale”",
  ],
  ["I rang Mr Orrery at home. “It is a tale,” he said.", "Ben Orrery said “It is a tale”"],
])("whom a sentence brings in speaks after it: %s", (article, expected) => {
  expect(said(article)).toEqual([expected]);
});

test.each([
  "I rang Mr Orrery and Colin Vane. “It is a tale,” he said.",
  "The clerk, Ada Tarrow, told us she was glad. First is Stella Penhale.\n“It is a tale,” she said.",
  "The first of all was Orrery.\n“It is a tale,” he said.",
  "I rang the clerk of Mr Orrery. “It is a tale,” he said.",
  "The hall was named after Orrery. “It is a tale,” he said.",
])("whom it only names does not: %s", (article) => {
  expect(said(article).filter((each) => each.includes("tale"))).toEqual([]);
});

test("what is said around “she said” has its words in quotation marks too", () => {
  expect(said("Tarrow won.\nThe rules, she said, were “older than the oldest loom”.")).toEqual([
    "Ada Tarrow said: The rules, she said, were “older than the oldest loom”",
    "Ada Tarrow said “older than the oldest loom”",
  ]);
});

test("a post that somebody held is that one's, and nobody else whom “she” may mean", () => {
  expect(
    said("Ms Tarrow was dropped as loom chair once it emerged she called for a strike."),
  ).toEqual(["Ada Tarrow called: for a strike"]);
  expect(said("Ms Tarrow went as the chair was told that she called for a vote.")).toEqual([]);
});
