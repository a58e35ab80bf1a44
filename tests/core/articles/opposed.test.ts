import { expect, test } from "vitest";
import { answerOver } from "../../support/answer-over.ts";
import { spoken } from "../../support/spoken.ts";

const paragraphs = [
  "Four bans were agreed on Tuesday after a long debate of the committee in Eastmere.",
  "The ban on the Copper Looms was the most closely fought, with 12 members opposing it.",
  "Nine voted against the move on the Tin Looms.",
];

test("how many voted against something is told by a line with how many opposed it", async () => {
  const answer = await answerOver("How many members voted against banning the Copper Looms?", {
    paragraphs,
  });
  const lead = spoken(answer).split("Also")[0] ?? "";
  expect(lead).toContain("12 members opposing it");
  expect(lead).not.toContain("Nine");
});
