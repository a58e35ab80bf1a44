import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

test("what goes on under a heading of somebody's own page is told, whoever it is read to be of, and nothing under the next", async () => {
  const text = spoken(
    await answerOver("What does Ada Lintott report about the ferry?", {
      publisher: "Lintott’s Loom",
      writer: "Ada Lintott",
      title: "My week",
      paragraphs: [
        "I went to the hall on Monday, and I spoke for the weavers.",
        "The ferry",
        "Nothing new, I fear. Its bell has been moved once more, and the guild told us it had no date.",
        "The looms",
        "I counted nine of them, and I was glad.",
      ],
    }),
  );
  expect(text).toContain("Its bell has been moved once more");
  expect(text).not.toContain("I counted nine of them");
});
