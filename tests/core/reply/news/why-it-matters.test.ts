import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spokenFirst } from "../../../support/spoken.ts";

const PARAGRAPHS = [
  "Stella Quince won the youth seat after a row with Bram Thistle over the loom.",
  "The issue is important because the hall is evenly split between dyers and weavers.",
];

test.each([
  "Why does the youth seat matter so much, according to The Shuttle?",
  "why does The Shuttle say the row over the youth seat matters?",
])("why something matters is told by the line that says so: %s", async (question) => {
  const answer = await answerOver(question, { publisher: "The Shuttle", paragraphs: PARAGRAPHS });
  expect(spokenFirst(answer)).toContain("evenly split");
});

test("and by no other reason", async () => {
  const answer = await answerOver(
    "Why does the youth seat matter so much, according to The Shuttle?",
    { publisher: "The Shuttle", paragraphs: PARAGRAPHS.slice(0, 1) },
  );
  expect(answer.status).toBe("unknown");
});
