import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spokenFirst } from "../../../support/spoken.ts";

const ask = async (text: string, ...paragraphs: readonly string[]) =>
  answerOver(text, { title: "Kettle elected to the hall", paragraphs });

test.each([
  "Did Hetty Wainscotting comment on the kettle?",
  "What was Hetty Wainscotting's reaction to the kettle?",
])("whoever speaks for somebody tells whether that one commented: %s", async (question) => {
  const answer = await ask(
    question,
    "Hetty Wainscotting dropped the kettle of the hall.",
    "A spokeswoman for Ms Wainscotting said that the kettle would be missed.",
  );
  expect(spokenFirst(answer)).toContain("would be missed");
  expect(spokenFirst(answer)).toMatch(/spokeswoman for (?:Hetty|Ms)? ?Wainscotting/u);
});

test.each([
  "A Loom spokesman said it was late. He declined to comment on the kettle.",
  "A Loom spokesman declined to comment on the kettle.",
])("and whoever speaks for another does not: %s", async (line) => {
  const answer = await ask(
    "Did Bram Thistlewood's spokesman comment on the kettle?",
    `Bram Thistlewood dropped the kettle of the hall. ${line}`,
  );
  expect(answer.status).toBe("unknown");
});
