import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const paragraphs = [
  "The meeting was moved from Friday, and Ben Marsh spoke at the meeting for an hour.",
  "Gwen Orrery had sent her apologies because she was ill.",
  "It was the longest meeting of the year.",
];

test("why somebody was not at a meeting is told by a line on that one, which need not name it", async () => {
  const answer = await answerOver("Why was Gwen Orrery not at the meeting?", { paragraphs });
  expect(spoken(answer)).toContain("sent her apologies");
  expect(spoken(answer)).not.toContain("longest");
});
