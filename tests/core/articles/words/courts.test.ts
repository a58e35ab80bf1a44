import { expect, test } from "vitest";
import { courtOf, withCourts } from "#src/core/articles/words/courts.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { spokenFirst } from "../../../support/spoken.ts";

const asked = (question: string, line: string) =>
  answerOver(question, {
    title: "Lintott speaks on the ruling",
    paragraphs: [line, "The guild met in the evening."],
  });

test.each([
  ["the Court of Appeal ruling", "Ada Lintott said that the High Court ruling was fair."],
  ["the appeal court ruling", "Ada Lintott said that the High Court ruling was fair."],
  ["the High Court ruling", "Ada Lintott said that the Court of Appeal ruling was fair."],
  ["the Supreme Court ruling", "Ada Lintott said that the High Court ruling was fair."],
])("what somebody said of another court answers nothing on %s", async (ruling, line) => {
  const { status } = await asked(`What did Ada Lintott say about ${ruling}?`, line);
  expect(status).toBe("unknown");
});

test.each([
  ["the Court of Appeal decision", "Ada Lintott said that the Court of Appeal ruling was fair."],
  ["the Court of Appeal decision", "Ada Lintott said that the appeal court ruling was fair."],
  ["the Court of Appeal decision", "Ada Lintott said that the appeal judges’ ruling was fair."],
  ["the appeal court decision", "Ada Lintott said that the Court of Appeal ruling was fair."],
  ["the High Court decision", "Ada Lintott said that the High Court ruling was fair."],
  ["the Supreme Court decision", "Ada Lintott said that the Supreme Court ruling was fair."],
])(
  "what somebody said of that court does, in other words too: %s, by “%s”",
  async (ruling, line) => {
    const answer = await asked(`What did Ada Lintott say about ${ruling}?`, line);
    expect(answer.status).toBe("answered");
    expect(spokenFirst(answer)).toContain("fair");
  },
);

test("a reaction to what one court ruled is no reaction to what another did", async () => {
  const question = "What was Ada Lintott's reaction to the Court of Appeal ruling?";
  const high = "Ada Lintott said that it was fair. The High Court ruling is open to an appeal.";
  expect(
    (await answerOver(question, { title: "Lintott speaks on the ruling", paragraphs: [high] }))
      .status,
  ).toBe("unknown");
});

test("what somebody said about losing in a court is what that one says in the article about it", async () => {
  const answer = await answerOver(
    "What did Bram Thistle say about losing in the Court of Appeal?",
    {
      title: "Guild wins its case",
      paragraphs: [
        "Three Court of Appeal judges found for the guild. The rule book, Mr Justice Quill said, was plain.",
        "One of those who lost, Bram Thistle, said that it was “a grey day for weavers”.",
      ],
    },
  );
  expect(spokenFirst(answer)).toContain("a grey day");
});

test("a court that is named is one word of a question, and any other word stays one", () => {
  expect(withCourts(["ruling", "court", "appeal"])).toEqual(["ruling", "court-of-appeal"]);
  expect(withCourts(["high", "court", "costs"])).toEqual(["high-court", "costs"]);
  expect(withCourts(["court", "costs", "appeal"])).toEqual(["court", "costs", "appeal"]);
  expect(courtOf("court")).toBeNull();
});
