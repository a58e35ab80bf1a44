import { expect, test } from "vitest";
import { withLabelledAnswers } from "#src/news/extract/labelled-answers.ts";

const HEAD = ["Two for the loom", "The Lantern put three questions to those who stand."];
const FIRST = "What would be different with a weaver on the board?";
const ADA = "Ada Tarrow, candidate for clerk:";
const ROSA = "Rosa Quill (Loom Alliance):";
const AFTER = "The count is in June.";

test("answers under names and a colon are those people’s, up to the next name or question", () => {
  expect(
    withLabelledAnswers([
      ...HEAD,
      FIRST,
      ADA,
      "We should have a say.",
      "I wove for 20 years.",
      ROSA,
      "Nobody asks us.",
      "And what comes next?",
      ADA,
      "I would ring the mill.",
      AFTER,
    ]),
  ).toEqual([
    ...HEAD,
    FIRST,
    "Ada Tarrow said: “We should have a say.",
    "“I wove for 20 years.”",
    "Rosa Quill said: “Nobody asks us.”",
    "And what comes next?",
    "Ada Tarrow said: “I would ring the mill.”",
    AFTER,
  ]);
});

test("where the page has a first person of its own no second paragraph is an answer", () => {
  const lines = ["I met both.", FIRST, ADA, "We need it.", "I was moved.", ROSA, "So do we."];
  expect(withLabelledAnswers(lines)).toEqual([
    "I met both.",
    FIRST,
    "Ada Tarrow said: “We need it.”",
    "I was moved.",
    "Rosa Quill said: “So do we.”",
  ]);
});

test.each([
  ["told of under a question", [FIRST, ADA, "A weaver from Leeds.", ROSA, "She has a mill."]],
  ["under one name alone", [FIRST, ADA, "We need it."]],
  ["where nothing is asked", [...HEAD, ADA, "We need it.", ROSA, "So do we."]],
  ["where it names whom it stands under", [FIRST, ADA, "We met Tarrow.", ROSA, "So do we."]],
  ["where the page goes on asking", [FIRST, ADA, "I put it to them.", ROSA, "So do we."]],
])("what stands under a name is no answer %s", (_, lines) => {
  expect(withLabelledAnswers(lines)).toEqual(lines);
});
