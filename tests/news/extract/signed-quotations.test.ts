import { expect, test } from "vitest";
import { withSignedQuotations } from "#src/news/extract/signed-quotations.ts";

const HALL = "“The hall has to stay. I have swept it for years.”";
const LOOM = "“An old loom is a good loom.”";
const UNDER = "Ada Tarrow – candidate for clerk";

test("words in quotation marks over somebody’s name are that one’s, where a page has two such", () => {
  expect(withSignedQuotations([HALL, UNDER, LOOM, "Ben Orrery"])).toEqual([
    `Ada Tarrow said: ${HALL}`,
    `Ben Orrery said: ${LOOM}`,
  ]);
});

test("of one alone only a dash before the name says whose they are", () => {
  expect(withSignedQuotations([HALL, "— Ada Tarrow, weaver"])).toEqual([
    `Ada Tarrow said: ${HALL}`,
  ]);
  expect(withSignedQuotations([HALL, UNDER])).toEqual([HALL, UNDER]);
});

test("words of several paragraphs begin where the marks open", () => {
  const [opens, closes] = ["“The hall has to stay.", "It is warm.”"];
  expect(withSignedQuotations([LOOM, "Ben Orrery", opens, closes, UNDER])).toEqual([
    `Ben Orrery said: ${LOOM}`,
    `Ada Tarrow said: ${opens}`,
    closes,
  ]);
});

test.each([
  ["a given name alone", "Ada"],
  ["the name of a body", "Loom Forward"],
  ["a sentence", "Ada Tarrow left the hall."],
])("%s under them says not whose they are", (_, under) => {
  const lines = [LOOM, "Ben Orrery", HALL, under];
  expect(withSignedQuotations(lines)).toContain(HALL);
  expect(withSignedQuotations(lines)).toContain(under);
});

test("a sentence with words in quotation marks is the article’s, whoever stands under it", () => {
  const told = "“The hall is cold,” said a clerk. “It always was.”";
  expect(withSignedQuotations([LOOM, "Ben Orrery", told, UNDER])).toContain(told);
});

test("names over words are nobody’s under the words before them", () => {
  const lines = ["Hetty Penhale", HALL, "Ben Orrery", LOOM, "Ada Tarrow", HALL];
  expect(withSignedQuotations(lines)).toEqual(lines);
});
