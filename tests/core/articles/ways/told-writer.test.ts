import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const asked = async (question: string, ...paragraphs: readonly string[]) =>
  spoken(
    await answerOver(question, {
      title: "Report of the guild, 2 December",
      writer: "Martha Quarrell",
      paragraphs: ["I came by the early train.", ...paragraphs],
    }),
  );

const REPORT =
  "I asked why the guidance on looms has grown to five pages. Bram Thistle said it was to protect weavers.";

test("what somebody told the writer of a report is what that one answers to the writer’s question", async () => {
  const answer = await asked(
    "what did Bram Thistle tell Martha Quarrell about the guidance",
    REPORT,
  );
  expect(answer).toContain("to protect weavers");
});

test.each([
  ["what did Bram Thistle tell Martha Quarrell about ferries", REPORT],
  ["what did Bram Thistle tell Ada Lintott about the guidance", REPORT],
])("and nothing of another matter, or to another: %s", async (question, text) => {
  expect(await asked(question, text)).toContain("Not in the articles");
});

test.each([
  "what did Bram Thistle say when asked when the loom guidance would come into force",
  "What did Bram Thistle answer when asked about the guidance on looms?",
])(
  "what somebody said when asked is what that one answers to a question on it: %s",
  async (question) => {
    expect(await asked(question, REPORT)).toContain("to protect weavers");
  },
);

test("and no answer to another question", async () => {
  const question = "what did Bram Thistle say when asked when the ferries would sail";
  expect(await asked(question, REPORT)).toContain("Not in the articles");
});
