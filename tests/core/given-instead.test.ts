import { expect, test } from "vitest";
import { answerOver } from "../support/answer-over.ts";
import { spoken } from "../support/spoken.ts";

const REPLACED = "The union has replaced Gwendoline Orrery with Bram Thistle, and thanked her.";

test("who took somebody's place is asked of articles where the record has no seat that fell vacant so", async () => {
  const told = await answerOver("Who replaced Gwendoline Orrery?", { paragraphs: [REPLACED] });
  expect(spoken(told)).toContain("with Bram Thistle");
});

test("and the record's answer stays where articles do not tell it", async () => {
  const paragraphs = ["Gwendoline Orrery spoke at the hall on Monday, and it rained."];
  const answer = await answerOver("Who replaced Gwendoline Orrery?", { paragraphs });
  expect(spoken(answer)).toContain("no vacant seat");
});
