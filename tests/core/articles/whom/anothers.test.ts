import { expect, test } from "vitest";
import { isAnothers } from "#src/core/articles/whom/anothers.ts";
import { answerOver } from "../../../support/answer-over.ts";

test.each([
  ["Labour’s press office said so.", "office", true],
  ["Pell’s office said so.", "office", false],
  ["The office said so.", "office", false],
  ["Quince’s team said so.", "office", false],
])("%s", (text, role, is) => {
  expect(isAnothers(text, role, ["pell"])).toBe(is);
});

test("what another’s office said is no comment of hers, though she is named before it", async () => {
  const answer = await answerOver("Did Rosamund Pell's office comment on the cut-off date?", {
    title: "Ten days of looms",
    paragraphs: [
      "The cut-off date was moved, to the anger of Rosamund Pell.",
      "Labour’s press office told the Register that it does not discuss the cut-off date.",
    ],
  });
  expect(answer.status).toBe("unknown");
});

test("what her team said is, by whatever of these names it is called", async () => {
  const answer = await answerOver("How did Rosamund Pell's camp react to the cut-off date?", {
    title: "The cut-off date for looms is moved",
    paragraphs: ["A source close to Pell said: “She was told about it, she was not asked.”"],
  });
  expect(answer.status).toBe("answered");
});
