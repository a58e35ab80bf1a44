import { expect, test } from "vitest";
import { answerOver } from "../support/answer-over.ts";
import { spoken, spokenFirst } from "../support/spoken.ts";

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

const ENDORSED =
  "Gwendoline Orrery had the backing of three unions: the Weavers, the Dyers and the Carders.";

test("which unions backed somebody is asked of articles where the record has none", async () => {
  const told = await answerOver("Which unions backed Gwendoline Orrery?", {
    paragraphs: [ENDORSED],
  });
  expect(spoken(told)).toContain("the Weavers, the Dyers and the Carders");
});

test("and where articles tell of no backing, it is said that the record has none", async () => {
  const paragraphs = ["Gwendoline Orrery spoke at the hall on Monday, and it rained."];
  const answer = await answerOver("Which unions backed Gwendoline Orrery?", { paragraphs });
  expect(spoken(answer)).toContain("no trade union's backing");
});

test("who did something of which no claim has a word is asked of articles, and not told by the claims about somebody", async () => {
  const PROPOSED = "Ines van der Holt was proposed as keeper of the looms by Bram Thistle.";
  const told = await answerOver("Who proposed van der Holt as keeper?", { paragraphs: [PROPOSED] });
  expect(spokenFirst(told)).toContain("by Bram Thistle");
});
