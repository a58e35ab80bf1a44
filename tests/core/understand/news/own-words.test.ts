import { expect, test } from "vitest";
import { ownWordsAsked } from "#src/core/understand/news/own-words.ts";
import { read } from "#src/core/understand/read.ts";
import { madeUpRecord } from "../../../support/record.ts";

const asked = (question: string) =>
  ownWordsAsked(read(question), {
    record: madeUpRecord,
    now: "2021-06-10T09:00:00Z",
    conversation: null,
  });

test.each([
  "What will Ada Lintott do if she is elected?",
  "what will Ada Lintott do after the vote",
  "What will Ada Lintott do about the rule book?",
  "Will Ada Lintott stand down over the rule book?",
  "What change to the length of contests is Ada Lintott going to propose?",
  "Which rule is Ada Lintott going to move at conference?",
])("what somebody will do is asked of what that one said of it: %s", (question) => {
  const [first] = asked(question);
  expect(first).toMatchObject({ kind: "said", speaker: { id: "ada-lintott" } });
  expect(first?.hints).toContain("will");
});

test("what was said of somebody's health is asked of who said it", () => {
  expect(asked("What did Ada Lintott say about her health?")).toMatchObject([
    { kind: "said", speaker: { id: "ada-lintott" }, words: ["health"] },
  ]);
});

test.each([
  "Will Ada Lintott win?",
  "What will Ada Lintott do in the next election?",
  "Will Ada Lintott be elected if she stands?",
  "How many votes will Ada Lintott get?",
  "Who will win?",
  "How is Ada Lintott's health?",
  "What did Ada Lintott say about her husband's health?",
  "What did Ada Lintott say about her address?",
  "Is Ada Lintott a liar?",
])("a forecast, a verdict and private life are asked of nobody: %s", (question) => {
  expect(asked(question)).toEqual([]);
});
