import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf, said } from "./made-up.ts";

/** Who says what is hard in an article under a headline that quotes whom it is with. */
const hard = (article: string, headline = "“I will miss it”: Ada Tarrow on nine years of it") => {
  const title = linesOf(headline).map((line) => ({ ...line, paragraph: -1 }));
  return statementsOf([...title, ...linesOf(article)], nameOf, null)
    .filter(({ words }) => words.includes("hard"))
    .map(({ speaker }) => speaker.name);
};
const OPENING = "Ada Tarrow keeps her papers in boxes.\n“It is old,” she says.\n";

test("whom all of a paragraph of an interview is about goes on in it", () => {
  const paragraph = "Tarrow wants a line, as Stella Penhale proposed. And she would like a call.";
  expect(hard(`${OPENING}${paragraph} “It is hard,” she says.`)).toEqual(["Ada Tarrow"]);
});

test.each([
  "Tarrow wants a line. Stella Penhale has one. “It is hard,” she says.",
  "Tarrow wants a line. The clerk has one. Stella Penhale does not. “It is hard,” she says.",
  "Stella Penhale wants a line. And she would like a call. “It is hard,” she says.",
])("but not where another sentence of it is about another: %s", (paragraph) => {
  expect(hard(`${OPENING}${paragraph}`)).toEqual([]);
});

test.each([
  ["Does Tarrow think it was late?\n“It is hard,” she says.", ["Ada Tarrow"]],
  ["Will Stella Penhale go?\n“It is hard,” she says.", []],
])("after a question on whom it is with the answer is that one’s: %s", (paragraph, expected) => {
  const far =
    "Penhale won. Orrery lost. Colin Vane left. Orrery came. Vane rang. Orrery went. Vane sat.\n";
  expect(hard(`${OPENING}${far}${paragraph}`)).toEqual(expected);
});

test("elsewhere an article asks after somebody and goes on with that one", () => {
  const before = "Penhale won. “It is old,” she said.\n";
  const last = (article: string) =>
    said(`${before}${article}`).filter((each) => each.includes("hard"));
  expect(last("And Ms Tarrow? She does not agree. “It is hard,” she told us.")).toEqual([
    "Ada Tarrow told “It is hard”",
  ]);
  expect(last("Did Ms Tarrow know? “It is hard,” she told us.")).not.toContain(
    "Ada Tarrow told “It is hard”",
  );
});

test("an article that opens with one person says by which pronoun that one goes", () => {
  const article = (first: string) => `${first}\nBen Orrery came.\n“It is hard,” she says.`;
  expect(hard(article("Zelph Quill has been a clerk since she was 16."), "It is old")).toEqual([
    "Zelph Quill",
  ]);
  expect(hard(article("Ben Orrery has told a woman that she was late."), "It is old")).toEqual([]);
});

test("an interview calls whom it is with by the age", () => {
  const article =
    "Tarrow lost to Stella Penhale.\nIn an interview with the Shuttle, the 25-year-old said it was hard.";
  expect(hard(OPENING + article)).toEqual(["Ada Tarrow"]);
  expect(hard(OPENING + article.replace("In an interview with the Shuttle, t", "T"))).toEqual([]);
});

test.each([
  [
    "Asked whether Colin Vane had known of it, he replied: “It is hard.”",
    "Ben Orrery replied “It is hard.”",
  ],
  ["Colin Vane had known of it, and he replied: “It is hard.”", undefined],
])("what is put to somebody tells of others: %s", (answer, expected) => {
  const all = said(`Orrery spoke. “It is old,” he said. ${answer}`);
  expect(all.find((each) => each.includes("hard") && each.startsWith("Ben"))).toBe(expected);
});

test.each([
  [
    "Wren Lintott has not been shy: “It is hard on all of us,” she told the Shuttle.",
    ["Wren Lintott told “It is hard on all of us”"],
  ],
  ["Wren Lintott was told by Penhale: “It is hard on all of us,” she says.", []],
])("whom a sentence is about speaks after its colon: %s", (sentence, expected) => {
  expect(said(`Stella Penhale won. ${sentence}`).filter((each) => each.includes("hard"))).toEqual(
    expected,
  );
});

test.each([
  "Orrery has written reasons.\n“It is hard,” he says.",
  "Orrery keeps a rejected paper.\n“It is hard,” he says.",
])("an adjective says nothing: %s", (article) => {
  expect(said(article)).toEqual(["Ben Orrery said “It is hard”"]);
});

test.each([
  [
    "After we spoke I rang Stella Penhale. She stood by it. “It is hard,” she said.",
    ["Stella Penhale"],
  ],
  ["After it Colin Vane rang Stella Penhale. She stood by it. “It is hard,” she said.", []],
])("in an interview whom the reporter rings speaks for herself: %s", (paragraph, expected) => {
  expect(hard(`${OPENING}${paragraph}`)).toEqual(expected);
});
