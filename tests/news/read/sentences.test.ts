import { expect, test } from "vitest";
import { isWhole, quotationsIn } from "#src/news/read/words/quotations.ts";
import { sentencesOf } from "#src/news/read/words/sentences.ts";

test.each([
  ["They met. They left.", ["They met.", "They left."]],
  ["“Is it so?” she asked. He left.", ["“Is it so?” she asked.", "He left."]],
  ["“It is. It was,” she said. He left.", ["“It is. It was,” she said.", "He left."]],
  ['"It is. It was," she said. He left.', ['"It is. It was," she said.', "He left."]],
  ["'It is. It was,' she said. He left.", ["'It is. It was,' she said.", "He left."]],
  [
    "They met in '97. The weavers' room was cold.",
    ["They met in '97.", "The weavers' room was cold."],
  ],
  ["Mr. Tarrow met Dr. Orrery. They left.", ["Mr. Tarrow met Dr. Orrery.", "They left."]],
  ["“It goes on. And on.", ["“It goes on. And on."]],
  [
    "He took to Twitter. “340 of them,” he wrote. “Not 30.”",
    ["He took to Twitter.", "“340 of them,” he wrote.", "“Not 30.”"],
  ],
  [
    "The rule is Clause I.5.B of the book. It is old.",
    ["The rule is Clause I.5.B of the book.", "It is old."],
  ],
  [
    "She posted it on X. As she left, it rained.",
    ["She posted it on X.", "As she left, it rained."],
  ],
  ["2. Tarrow is late. In 2016. The rest came.", ["Tarrow is late.", "In 2016.", "The rest came."]],
  ["2. Tarrow is late.", ["2. Tarrow is late."]],
  ["She was 2. They left.", ["She was 2.", "They left."]],
  ["“There were many. “340 of them,” he wrote.", ["“There were many. “340 of them,” he wrote."]],
  [
    "She said: “It was late. “So I left.” The rest stayed.",
    ["She said: “It was late. “So I left.”", "The rest stayed."],
  ],
  ["", []],
])("sentences of: %s", (paragraph, sentences) => {
  expect(sentencesOf(paragraph)).toEqual(sentences);
});

test("what stands in quotation marks is found with what stands in others inside it", () => {
  const sentence = "She said: “We asked: ‘Where is it?’ and nobody knew,” and called it “odd”.";
  expect(quotationsIn(sentence).map(({ words }) => words)).toEqual([
    "We asked: ‘Where is it?’ and nobody knew,",
    "odd",
  ]);
  expect(quotationsIn(sentence).map(isWhole)).toEqual([true, false]);
});

test("an apostrophe opens nothing", () => {
  expect(quotationsIn("The weavers’ clerk isn’t Tarrow’s.")).toEqual([]);
});

test("a quotation that is not closed goes to the end", () => {
  expect(quotationsIn("He said: “It goes on.").map(({ words }) => words)).toEqual(["It goes on."]);
});
