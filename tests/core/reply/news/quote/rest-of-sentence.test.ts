import { expect, test } from "vitest";
import { answerOver } from "../../../../support/answer-over.ts";
import { spoken } from "../../../../support/spoken.ts";

const title = "Report of the guild";
const asked = async (question: string, ...paragraphs: readonly string[]) =>
  spoken(await answerOver(question, { title, paragraphs }));

const REPORT =
  "Rosamund Pell pointed out that there was no weaver on the loom panel, which she called “an odd gap”, and proposed Idris Quince.";

test("what a sentence tells after somebody’s words is quoted where it has what is asked and they have not", async () => {
  const answer = await asked("Who did Rosamund Pell propose for the loom panel?", REPORT);
  expect(answer).toContain("in the same sentence: “… and proposed Idris Quince.”");
});

test("and not where the words themselves have it", async () => {
  const answer = await asked("What did Rosamund Pell say about the loom panel?", REPORT);
  expect(answer).toContain("no weaver on the loom panel");
  expect(answer).not.toContain("in the same sentence");
});

test("whose departure another describes says nothing by that", async () => {
  const answer = await asked(
    "What did Rosamund Pell say about her successor?",
    "Bram Thistle has been made clerk of the weavers.",
    "He succeeds Rosamund Pell, who left the post at the start of the month and whose departure Idris Quince has described as “sad”.",
  );
  expect(answer).toContain("Not in the articles");
});
