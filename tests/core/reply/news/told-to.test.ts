import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const HALL = {
  publisher: "Loom Courier",
  title: "A night at the hall",
  paragraphs: ["Mabel Stokewell told the hall that looms were late."],
};
const REPLY = "Mabel Stokewell said that no list had been used.";

test("what somebody told one is not told by a reply of theirs to a claim of the record", async () => {
  const told = await answerOver(
    "What did Mabel Stokewell tell the dyers about the youth conference?",
    HALL,
  );
  expect(told.status).toBe("unknown");
  expect(spoken(told)).not.toContain(REPLY);
});

test("a question for what somebody replied is", async () => {
  const replied = await answerOver(
    "What was the reply to the complaint about the youth conference?",
    HALL,
  );
  expect(spoken(replied)).toContain(REPLY);
});
