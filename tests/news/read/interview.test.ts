import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

const OPENING = "Ada Tarrow met the Shuttle over tea.";
const QUESTIONS = [
  "Q: What of Orrery as a chair?",
  "A: The meetings are short. I have no complaint.",
  "Q: And the rule for ties?",
  "A: I shall vote for it.",
];

test("who is interviewed says what stands as an answer, each sentence with its question", () => {
  const article = [OPENING, ...QUESTIONS].join("\n");
  expect(said(article)).toEqual([
    "Ada Tarrow said “The meetings are short.”",
    "Ada Tarrow said “I have no complaint.”",
    "Ada Tarrow said “I shall vote for it.”",
  ]);
  const [first] = statements(article);
  expect(first?.context).toContain("What of Orrery as a chair?");
  expect(first?.mentions).toEqual([{ kind: "person", id: "ben-orrery" }]);
});

test.each([
  ["nobody is named before the first question", ["The Shuttle asked.", ...QUESTIONS]],
  ["two people are", ["Ada Tarrow and Wren Lintott met the Shuttle.", ...QUESTIONS]],
  ["one question is no interview", [OPENING, ...QUESTIONS.slice(0, 2)]],
])("no answer is anybody's where it is not settled whose: %s", (_, lines) => {
  expect(said(lines.join("\n"))).toEqual([]);
});
