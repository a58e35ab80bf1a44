import { expect, test } from "vitest";
import { answerOver } from "../../support/answer-over.ts";
import { spoken } from "../../support/spoken.ts";

const HALL = {
  title: "The hall is sold",
  paragraphs: ["Bram Thistlewood said that the looms were a disgrace."],
};

test.each([
  "What did Thistelwood say about the looms?",
  "what did thistlewod say about the looms",
  "What did Bram Thistlewoood say about the looms?",
])(
  "a slip in the name of whom articles know is read as that name, and says so: %s",
  async (text) => {
    const answer = await answerOver(text, HALL);
    expect(spoken(answer)).toContain("the looms were a disgrace");
    expect(answer.readAs).toContain("thistlewood");
  },
);

test.each([
  "What did Thistleby say about the looms?",
  "What did Hetty Thistlewood say about the looms?",
])("and another’s name is not: %s", async (text) => {
  const answer = await answerOver(text, HALL);
  expect(answer.status).toBe("unknown");
  expect(answer.readAs).not.toContain("bram");
});
