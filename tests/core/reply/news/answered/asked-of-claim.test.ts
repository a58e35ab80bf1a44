import { expect, test } from "vitest";
import { answerOver } from "../../../../support/answer-over.ts";
import { spoken } from "../../../../support/spoken.ts";

test("what somebody answered is told beside the record's report, where the question asks for it by name", async () => {
  const answer = await answerOver(
    "what was the complaint against Mabel Stokewell and what did Labour say about it?",
    {
      title: "A long night in Eastmere",
      paragraphs: [
        "A complaint was made against Mabel Stokewell over the mailing list.",
        "Looms were sold on the same day.",
        "A Labour spokesman said: “We take every letter seriously.”",
      ],
    },
  );
  expect(answer.status).toBe("answered");
  expect(spoken(answer)).toContain("We take every letter seriously.");
  expect(spoken(answer)).toContain("Mabel Stokewell said that no list had been used.");
});
