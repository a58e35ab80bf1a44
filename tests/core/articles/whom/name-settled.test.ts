import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const OPENING = "Ada Lintott won the seat at the count in Eastmere on Sunday.";
const BACKED = "She is backed by the Harbour Group and by no union at all.";
const ASKED = "Which organisation backed Lintott, according to the Example Herald?";

test("a surname of several is whom the articles have of the outlet that is asked about", async () => {
  const answer = await answerOver(ASKED, { paragraphs: [OPENING, BACKED] });
  expect(spoken(answer)).toContain("backed by the Harbour Group");
  expect(answer.readAs).toContain("Ada Lintott");
});

test("and stays a word where they have two of them", async () => {
  const other = { title: "A count", paragraphs: ["Bryn Lintott lost the seat in Westmere."] };
  const answer = await answerOver(ASKED, { paragraphs: [OPENING, BACKED] }, other);
  expect(answer.readAs).not.toContain("Ada");
  expect(answer.readAs).toContain("lintott");
});
