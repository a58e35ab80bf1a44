import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";

const asked = (...paragraphs: readonly string[]) =>
  answerOver("What did Bram Thistle say about closed hustings?", {
    title: "Guild throws out closed hustings",
    paragraphs: ["The guild decided in Eastmere on Monday.", "Looms were still.", ...paragraphs],
  });

const WORDS = "Bram Thistle had backed it. He said that it would have been “a help to the guild”.";

test("what somebody says of another proposal is not on what an article is about", async () => {
  const answer = await asked(`A proposal to paint the hall was dropped. ${WORDS}`);
  expect(answer.status).toBe("unknown");
});

test.each(["The plan was dropped.", "A plan to have closed hustings was dropped."])(
  "what somebody says of the thing itself is: %s",
  async (plan) => {
    expect((await asked(`${plan} ${WORDS}`)).status).toBe("answered");
  },
);
