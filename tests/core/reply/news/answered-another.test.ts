import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const asked = async (...paragraphs: readonly string[]) =>
  spoken(
    await answerOver(
      "What did Rosamund Pell claim about the looms, and how did the other side respond?",
      { title: "A row over the looms", paragraphs },
    ),
  );
const CLAIM = "Rosamund Pell claimed that the looms had been sold for a song.";

test("who rejects another charge in the same article has answered nothing", async () => {
  const answer = await asked(CLAIM, "Idris Quince rejected the suggestion that he was late.");
  expect(answer).toContain("No answer is found right after it");
  expect(answer).not.toContain("Idris Quince");
});

test.each([
  "Idris Quince rejected the claim.",
  "Idris Quince said the claim was “nonsense”.",
  "Idris Quince denied that.",
])("who rejects what was claimed has: %s", async (reply) => {
  expect(await asked(CLAIM, reply)).toContain("Idris Quince");
});
