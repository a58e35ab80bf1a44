import { expect, test } from "vitest";
import { answerOver } from "../../support/answer-over.ts";

const CLAIM = "A blog claimed that the looms had been sold at night.";
const THISTLE = "Bram Thistle said that weavers ought to read the rule book.";

const asked = (...paragraphs: readonly string[]) =>
  answerOver("How did Bram Thistle respond to the claim about sold looms?", {
    title: "A long day in Eastmere",
    paragraphs: ["The guild met at noon.", ...paragraphs],
  });

test("what somebody says before a claim is told of is no answer to it", async () => {
  const answer = await asked(THISTLE, "The hall was full.", "The guild broke up late.", CLAIM);
  expect(answer.status).toBe("unknown");
});

test("what that one says after it is", async () => {
  const answer = await asked(CLAIM, "Bram Thistle said that it was untrue.");
  expect(JSON.stringify(answer.parts)).toContain("untrue");
});
