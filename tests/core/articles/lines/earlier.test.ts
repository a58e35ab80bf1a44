import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";

const TITLE = "A row over the chair in Eastmere";
const OPENING = "Ada Lintott was removed from the chair on Monday.";

const BETWEEN = ["The hall was full.", "The guild met late.", "Looms were still."];

const asked = (...paragraphs: readonly string[]) =>
  answerOver("What was Bram Thistle's reaction to Ada Lintott's removal?", {
    title: TITLE,
    paragraphs: [OPENING, ...BETWEEN, ...paragraphs],
  });

test.each([
  "It is not the first row of its kind. Last June Bram Thistle was kept off the list. He said at the time that it was “a sham”.",
  "Two years ago Bram Thistle said that the list was “a sham”.",
])(
  "what somebody said of something earlier is no reaction to what an article is about: %s",
  async (line) => {
    expect((await asked(line)).status).toBe("unknown");
  },
);

test.each([
  "Bram Thistle said that it was “a sham”.",
  "Bram Thistle, who lost last June, said that her removal was “a sham”.",
])("what somebody says of it is: %s", async (line) => {
  const answer = await asked(line);
  expect(answer.status).toBe("answered");
  expect(JSON.stringify(answer)).toContain("a sham");
});

test("one line on a body goes on for no man by “her”", async () => {
  const answer = await asked(
    "Unlike Bram Thistle, Lintott was chosen by all.",
    "Her list had won.",
  );
  expect(answer.status).toBe("unknown");
});

test("what somebody has been since last year says nothing of when that one speaks", async () => {
  const answer = await answerOver("How did Rosamund Pell respond to the quay ruling?", {
    title: "Weavers are kept off the quay",
    paragraphs: [
      "The weavers were kept off the quay by eight votes to one.",
      "Rosamund Pell, who joined the guild last year, said that it was “a poor show”.",
    ],
  });
  expect(answer.status).toBe("answered");
});
