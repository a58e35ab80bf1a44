import { describe, expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const QUESTION = "What did Ada Lintott say about Colin Penhale?";
const under = (...paragraphs: readonly string[]) => ({
  title: "Colin Penhale is suspended in row over the hall",
  paragraphs: [
    "The committee has suspended Colin Penhale. Penhale said that it was a shame.",
    "Penhale has fourteen days to answer.",
    "The hall is old. Its roof leaks. The doors are green. Nobody has a key.",
    "The street is long. Trams run in it. They are late. It is May.",
    ...paragraphs,
  ],
});

describe("of whom a headline names", () => {
  const LIMIT = "Ada Lintott said that there was “no limit to what the machine will do”.";

  test.each([
    [QUESTION, "Ada Lintott said: “He has to go, and soon.”"],
    ["What did Ada Lintott say about the Penhale case?", LIMIT],
  ])("tells what somebody says who names nobody else: %s", async (question, line) => {
    const answer = await answerOver(question, under(line));
    expect(spoken(answer)).toMatch(/has to go|no limit/);
    expect(answer.status).toBe("answered");
  });

  test.each([
    LIMIT,
    "Ada Lintott said: “I had a sandwich and went home.”",
    "Ada Lintott said that Bram Thistlewood “will never do it”.",
  ])("but not what may be on anything, on the speaker or on another: %s", async (line) => {
    expect((await answerOver(QUESTION, under(line))).status).toBe("unknown");
  });
});

test("of two in a line whoever it begins with is “he” in the next", async () => {
  const answer = await answerOver("What did Ada Lintott say about the tweet?", {
    title: "Colin Penhale is suspended over a tweet",
    paragraphs: [
      "Colin Penhale has been suspended.",
      "Penhale, once a clerk to Ada Lintott, got the e-mail on Friday. He had shared the tweet in May, and called it “grown up”.",
    ],
  });
  expect(spoken(answer)).not.toContain("grown up");
});
