import { expect, test } from "vitest";
import { answerOver } from "../../../../support/answer-over.ts";
import type { Invented } from "../../../../support/invented-articles.ts";
import { spoken } from "../../../../support/spoken.ts";

const ASKED = "What was the complaint about the Dyers Lane loom meeting and what was the reply?";
const meeting = (...paragraphs: readonly string[]): Invented => ({
  publisher: "Loom Courier",
  title: "A long night in Eastmere",
  paragraphs: ["Ben Orrery was beaten at a loom meeting in Dyers Lane on Tuesday.", ...paragraphs],
});

test("the line with the complaint comes first where its answer is asked for as well", async () => {
  const text = spoken(
    await answerOver(
      ASKED,
      meeting(
        "It rained.",
        "The guild is understood to have had a complaint that the letters were late. Rhona Vane, its clerk, replied that they were not.",
      ),
    ),
  );
  expect(text.split("\n")[1]).toContain("a complaint that the letters were late");
  expect(text).toContain("they were not");
});

test("and no line where the article tells of several", async () => {
  const text = spoken(
    await answerOver(
      ASKED,
      meeting("One complaint was of late letters.", "Another complaint was of a cold hall."),
    ),
  );
  expect(text.split("\n")[1]).toContain("was beaten at a loom meeting");
});
