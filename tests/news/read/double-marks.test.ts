import { expect, test } from "vitest";
import { withDoubleMarks } from "#src/news/read/words/double-marks.ts";

test("what a paper has people say between single marks is read between double ones, apostrophes as they are", () => {
  expect(
    withDoubleMarks([
      "Tarrow said: 'I don't want the members' room. It's cold in there.'",
      "'It is the oldest room of all,' she said, 'and I've seen “worse” rooms.'",
      "He called it a ‘farce’.",
    ]),
  ).toEqual([
    "Tarrow said: “I don't want the members' room. It's cold in there.”",
    "“It is the oldest room of all,” she said, “and I've seen ‘worse’ rooms.”",
    "He called it a “farce”.",
  ]);
});

test("what goes on in the next paragraph is opened there", () => {
  const [, second] = withDoubleMarks([
    "‘It is the oldest room of all,’ she said. ‘Nobody has ever been warm in it.’",
    "‘And nobody ever will be in our time.",
  ]);
  expect(second).toBe("“And nobody ever will be in our time.");
});

test.each([
  [["“It is the oldest room of all,” she said.", "He said: ‘Nobody was ever warm in it.’"]],
  [["Members' rooms and clerks' rooms aren't warm. 'Tis the season for it."]],
  [["The ‘oldest room of all’ is cold.", "So is the ‘clerk’."]],
])("an article that has it otherwise is left as it is: %j", (paragraphs) => {
  expect(withDoubleMarks(paragraphs)).toEqual(paragraphs);
});

test("a mark that faces the wrong way is turned", () => {
  expect(
    withDoubleMarks(["She wrote:”It is the oldest room.", "“Nobody“, he said, ”was ever warm.”"]),
  ).toEqual(["She wrote:“It is the oldest room.", "“Nobody”, he said, “was ever warm.”"]);
});

test("a straight mark beside curly ones opens before a word and closes after one", () => {
  expect(
    withDoubleMarks(['"It is the oldest room,” she said. “Nobody was ever warm in it."']),
  ).toEqual(["“It is the oldest room,” she said. “Nobody was ever warm in it.”"]);
  expect(withDoubleMarks(['"It is old," she said.'])).toEqual(['"It is old," she said.']);
});

test("what a paragraph opens after a colon and the next one goes on with is opened there", () => {
  const [first] = withDoubleMarks([
    "Tarrow said: ‘It is the oldest room of all. Who would sit in it?",
    "‘And nobody ever will be warm in it in our time.’",
    "Orrery said: ‘Nobody was ever warm in it, and nobody asked.’",
  ]);
  expect(first).toBe("Tarrow said: “It is the oldest room of all. Who would sit in it?");
});
