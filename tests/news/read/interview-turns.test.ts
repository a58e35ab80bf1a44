import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf, said } from "./made-up.ts";

const HEADLINE = "“I will miss it”: Ada Tarrow on nine years of it";
const OPENING = "Ada Tarrow keeps her papers in boxes.\n“It is old,” she says.\n";

/** Who says what is hard in an article under a headline. */
const hard = (article: string, headline = HEADLINE) => {
  const title = linesOf(headline).map((line) => ({ ...line, paragraph: -1 }));
  return statementsOf([...title, ...linesOf(article)], nameOf, null)
    .filter(({ words }) => words.includes("hard"))
    .map(({ speaker }) => speaker.name);
};
/** Of another woman, who does not speak. */
const PENHALE = "In May Stella Penhale won the seat, and Wren Lintott lost it.\n";

test.each([
  "On Leeds, where Stella Penhale was chosen, she is blunter. “It is hard,” she says.",
  "Of Stella Penhale, who moved it, she says: “It is hard for us.”",
  "On Leeds, where Stella Penhale was chosen, she is blunter. The rise of Penhale, she says, was hard.",
])("in an interview what is put first is what whom it is with speaks of: %s", (paragraph) => {
  expect(hard(`${OPENING}${paragraph}`)).toEqual(["Ada Tarrow"]);
});

test.each([
  "Stella Penhale spoke for an hour. On Leeds, where she was chosen, she is blunter. “It is hard,” she says.",
  "Stella Penhale was late. Of Colin Vane, who moved it, she says: “It is hard for us.”",
  "On Monday, she said that it was hard.",
  "As Stella Penhale rose, she said that it was hard.",
  "On the stage Stella Penhale spoke up, she said, and it was hard.",
])("but not after another in the same paragraph, a time or another's act: %s", (paragraph) => {
  expect(hard(`${OPENING}Stella Penhale won.\n${paragraph}`)).not.toContain("Ada Tarrow");
});

test("elsewhere it is open whom “she” means after somebody in what is put first", () => {
  expect(said("On Leeds, where Stella Penhale was chosen, she said: “It is a hard one.”")).toEqual(
    [],
  );
  expect(
    said(
      "On Leeds, where Stella Penhale was chosen, Tarrow is blunter. “It is a hard one,” she said.",
    ),
  ).toEqual(["Ada Tarrow said “It is a hard one”"]);
});

test.each([
  ["Would she do it again?\n“It is hard,” she says.", ["Ada Tarrow"]],
  ["Was it a mistake?\n“It is hard,” she says.", ["Ada Tarrow"]],
  ["Did they think so?\n“It is hard,” she says.", []],
  ["Does her agent think so?\n“It is hard,” she says.", []],
  ["“It is old,” Stella Penhale said. Would she do it again? “It is hard,” she says.", []],
])("a reporter asks whom the interview is with: %s", (paragraph, expected) => {
  expect(hard(`${OPENING}${PENHALE}${paragraph}`).filter((name) => name === "Ada Tarrow")).toEqual(
    expected,
  );
});

test.each([
  [
    "Stella Penhale, who came third, sees it differently. “It is hard,” she says.",
    ["Stella Penhale"],
  ],
  ["Stella Penhale laughs when I put this to her. “It is hard,” she says.", ["Stella Penhale"]],
  ["Stella Penhale is more cautious. “It is hard,” she says.", ["Stella Penhale"]],
  ["Stella Penhale is warmer than the hall. “It is hard,” she says.", []],
  ["Stella Penhale is a clerk. “It is hard,” she says.", []],
  ["Stella Penhale is her oldest friend. “It is hard,” she says.", []],
])("whom an interview brings in for another view speaks next: %s", (paragraph, expected) => {
  expect(hard(`${OPENING}${paragraph}`)).toEqual(expected);
});

test.each([
  [
    "The man who counts the papers",
    "Ben Orrery keeps a paper in a frame.\n“It is hard,” says the 61-year-old.",
  ],
  [
    "The drawbridge",
    "Colin Vane meets Ben Orrery over tea\n\nBen Orrery keeps a paper in a frame.\n“It is hard,” says the 61-year-old. “It is old,” he says.",
  ],
  [
    "‘I would rather lose’",
    "Ben Orrery keeps a paper in a frame. “It is hard,” says the 61-year-old. “It is old,” he says.",
  ],
])("under “%s” an article is with whom it opens", (headline, article) => {
  expect(hard(article, headline)).toEqual(["Ben Orrery"]);
});

test("but no article whose headline tells of no one, or that opens with two", () => {
  const article =
    "Ben Orrery keeps a paper.\n“It is old,” he says.\nIn May Colin Vane lost.\nWas it late?\n“It is hard,” he says.";
  expect(hard(article, "The man who counts the papers")).toEqual(["Ben Orrery"]);
  expect(hard(article, "The rule that counts")).toEqual([]);
  const two = article.replace("a paper", "a paper with Kit Marchbank");
  expect(hard(two, "The man who counts the papers")).toEqual([]);
});

test.each([
  ["And if it went against her?\n“I would find it hard.”", []],
  ["And if it went against her? “I would find it hard.”", ["Ada Tarrow"]],
  ["And if it went against her? “Sorry, but it is hard.”", []],
  ["And if it went against Stella Penhale? “I would find it hard.”", []],
  ["As for Leeds, she has no plans. “I would find it hard.”", ["Ada Tarrow"]],
  ["As for Leeds, Stella Penhale has no plans. “I would find it hard.”", []],
])(
  "bare words in the first person answer what an interview asks or tells: %s",
  (paragraph, expected) => {
    expect(hard(`${OPENING}${paragraph}`)).toEqual(expected);
  },
);

test.each([
  ["She laughs when I put it to her. “It is hard.”", ["Ada Tarrow"]],
  ["Stella Penhale laughs when I put it to her. “It is hard.”", ["Stella Penhale"]],
  ["Stella Penhale came. She laughs when I put it to her. “It is hard.”", []],
])("a reporter puts something to somebody, who answers: %s", (paragraph, expected) => {
  expect(hard(`${OPENING}${paragraph}`)).toEqual(expected);
});

test.each([
  ["Does she want to be an MP?\n“It is hard,” she says.", ["Ada Tarrow"]],
  ["Does an MP want it?\n“It is hard,” she says.", []],
])("what somebody may become is nobody else: %s", (paragraph, expected) => {
  expect(hard(`${OPENING}${PENHALE}${paragraph}`)).toEqual(expected);
});

test("right after another woman's words a question may be on her", () => {
  const article =
    "Stella Penhale sees it differently. “It is late,” she says.\nWould she do it again?\n";
  expect(hard(`${OPENING}${article}“It is hard,” she says.`)).not.toContain("Ada Tarrow");
});

test("“she” in what is put first is whom the sentence is about, and leaves nothing open", () => {
  const article = "On the list that she says was late, Tarrow is careful. “It is hard,” she says.";
  expect(hard(`${OPENING}${PENHALE}${article}`)).toEqual(["Ada Tarrow"]);
  const another = article.replace("Tarrow", "Colin Vane");
  expect(hard(`${OPENING}${PENHALE}${another}`)).toEqual([]);
});

test("whom somebody says she never met is not brought in", () => {
  const article = "Tarrow voted for it. She insists that she never met Stella Penhale.";
  expect(hard(`${OPENING}${article} “It is hard,” she says.`)).toEqual(["Ada Tarrow"]);
  const met = "Tarrow voted for it. And she met Stella Penhale.";
  expect(hard(`${OPENING}${met} “It is hard,” she says.`)).toEqual([]);
});

const TURN =
  "On Leeds, where Wren Lintott was chosen, she is less guarded. “It is a hard thing,” she says.";

test("a paragraph may turn back to whom it is with, who spoke in the one before", () => {
  const heard = "Tarrow says that she asked. Stella Penhale has also denied it.\n";
  expect(hard(`${OPENING}${heard}${TURN}`)).toEqual(["Ada Tarrow"]);
  const unheard = "Tarrow is old. Stella Penhale has also denied it.\n";
  expect(hard(`${OPENING}${unheard}${TURN}`)).not.toContain("Ada Tarrow");
});
