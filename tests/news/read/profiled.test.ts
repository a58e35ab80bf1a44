import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf } from "./made-up.ts";

/** Who says what in an interview under a headline, by the surnames. */
const spoken = (headline: string, article: string) => {
  const title = linesOf(headline).map((line) => ({ ...line, paragraph: -1 }));
  return statementsOf([...title, ...linesOf(article)], nameOf, null).map(
    ({ speaker, words }) => `${speaker.name}: ${words}`,
  );
};
const OPENING =
  "Tarrow keeps her papers in boxes. Colin Vane meets her in Leeds.\n“It is old,” she says.\n";
const VANE = "Orrery disputes that.\n“It was new,” he told us.\nHe insisted: “We argued a lot.”\n";

test("whoever an interview is with is meant where nobody else near can be", () => {
  const article = `${OPENING}${VANE}She worries about it.\n“You cannot read a face in a box,” she warns.`;
  expect(spoken("“I will miss it”: Ada Tarrow on nine years of it", article)).toContain(
    "Ada Tarrow: You cannot read a face in a box",
  );
});

test.each([
  [
    "of another who may be meant",
    "“I will miss it”: Ada Tarrow on nine years of it",
    `${OPENING}Stella Penhale sat with Orrery.\n${VANE}“You cannot read a face in a box,” she warns.`,
  ],
  [
    "in what is no interview",
    "Ada Tarrow wins the seat",
    `Tarrow won.\n${VANE}${VANE}“You cannot read a face in a box,” she warns.`,
  ],
])("but not %s", (_, headline, article) => {
  expect(spoken(headline, article)).not.toContain("Ada Tarrow: You cannot read a face in a box");
});

test("who is only spoken of in an interview is not who says it", () => {
  const article = `${OPENING}Stella Penhale, who won, is a grafter. Orrery, she says, was late.`;
  expect(
    spoken("“I will miss it”: Ada Tarrow on nine years of it", article).filter((each) =>
      each.startsWith("Stella Penhale"),
    ),
  ).toEqual([]);
  expect(
    spoken(
      "“I will miss it”: Ada Tarrow on nine years of it",
      `${OPENING}Stella Penhale disagrees. “It was new,” says Penhale. Orrery, she says, was late.`,
    ),
  ).toContain("Stella Penhale: Orrery, she says, was late");
});

test("an interview may have its words for a headline, and open with whom it is with", () => {
  const article =
    "Stella Penhale has been late since she was 16.\n“I had a letter at nine,” the 41-year-old tells me.";
  expect(spoken("“Nobody has told me”: the clerk whom nobody chose", article)).toContain(
    "Stella Penhale: I had a letter at nine",
  );
  const two = article.replace("16.", "16. Wren Lintott was not.");
  expect(spoken("“Nobody has told me”: the clerk whom nobody chose", two)).not.toContain(
    "Stella Penhale: I had a letter at nine",
  );
});

test("a headline may have the name before the words, where a reporter meets that one", () => {
  const article = (met: string) =>
    `Ada Tarrow is late.\nWith a week to go, ${met}\n“You cannot read it,” she laughs.\nThe first, she says, matters most.`;
  const headline = "Ada Tarrow: ‘I will miss it’";
  const read = (met: string) =>
    spoken(headline, article(met)).filter((each) => each.startsWith("Ada Tarrow"));
  expect(read("the 44-year-old clerk is the favourite. The Shuttle met her in Leeds.")).toEqual([
    "Ada Tarrow: You cannot read it",
    "Ada Tarrow: The first, she says, matters most",
  ]);
  expect(read("Stella Penhale is the favourite. The Shuttle has the figures.")).toEqual([]);
});

test("an interview is known by what its reporter asks or is offered, where its headline has whom it is with", () => {
  const opening =
    "Ada Tarrow is late.\n“It is the train,” she says.\nOrrery is a friend.\n“We went to school,” he says.\nHe is fond of it.\nThe clerk is not.\n";
  const asked = "I ask whether she would stand again. “I would sooner go home,” she says.";
  const words = (headline: string, last: string) =>
    spoken(headline, `${opening}${last}`).filter((each) => each.includes("go home"));
  expect(words("Ada Tarrow: “I am not here to be late”", asked)).toEqual([
    "Ada Tarrow: I would sooner go home",
  ]);
});

test("“she” who thinks something of somebody by name is not that one", () => {
  const article =
    "Stella Penhale, the favourite, is kind.\nBut she thinks Penhale is too near to the clerks.";
  expect(spoken("Who is who", article)).toEqual([]);
});

const KNOWS = "It is nine, it rains, and Stella Penhale knows the name of every child.";

test("a profile may name whom it is with only after the hour and the weather", () => {
  const article = `${KNOWS}\nThe mill is cold.\nThe tea is hot.\n“It is old and it is late,” she says.`;
  expect(spoken("The woman with her eye on the top table", article)).toContain(
    "Stella Penhale: It is old and it is late",
  );
});

test.each([
  [
    "The woman with her eye on the top table",
    "It is nine, it rains, and Stella Penhale knows the name of Colin Vane.",
  ],
  ["Mill reopens after the flood", KNOWS],
])("but not where it names two, or the headline is on nobody: %s", (headline, opening) => {
  const article = `${opening}\nWren Lintott came late. Ada Tarrow came too.\n“It is old and it is late,” she says.`;
  expect(spoken(headline, article).filter((each) => each.startsWith("Stella"))).toEqual([]);
});
