import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../../../support/invented-articles.ts";
import { madeUpNews } from "../../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../../support/record.ts";
import { spoken } from "../../../../support/spoken.ts";

const NOW = "2021-06-10T09:00:00Z";
const NO_REPLY = "no reply and no outcome recorded";

async function asked(text: string, ...paragraphs: readonly string[]): Promise<string> {
  const news = madeUpNews([invented({ title: "A long night in Eastmere", paragraphs })]);
  const desk = createDesk(madeUpRecord, { commands, news });
  return spoken((await desk.answer({ text }, null, NOW)).answer);
}

const ACCUSED =
  "Oswin Tarrow accused Ada Lintott of “bullying” the tellers. “She showed no interest in us,” Tarrow added.";
const QUESTION = "what did Oswin Tarrow accuse Ada Lintott of?";

test.each([
  "A spokesman for Lintott said that she had counted with everybody else.",
  "A spokesman for the chair rejected that. “She counted with everybody else,” he said.",
  "A source close to the chair said that the charge was unfair and that she counted with everybody else.",
])("an accusation stands with the answer that its article has right after it: %s", async (line) => {
  const answer = await asked(QUESTION, ACCUSED, line);
  expect(answer).toContain("Reply in the article");
  expect(answer).toContain("counted with everybody else");
  expect(answer).not.toContain(NO_REPLY);
});

test.each([
  "A spokesman for the mill said that looms had been late.",
  "Jory Plume said that looms had been late. A spokesman for the chair rejected that.",
])("what others say after it is no answer to it: %s", async (line) => {
  const answer = await asked(QUESTION, ACCUSED, line);
  expect(answer).toContain(NO_REPLY);
  expect(answer).not.toContain("Reply in the article");
});

test("what the accused is told to have called something else is no reply, and what is called of the charge is one", async () => {
  const question = "what was reported about the complaint against Ada Lintott?";
  const charge = "A complaint was made against Ada Lintott over the tellers.";
  const other = await asked(question, charge, "Lintott described the loom as “a wreck”.");
  expect(other).not.toContain("Reply in the article");
  const own = await asked(question, charge, "Lintott described the complaint as “a wreck”.");
  expect(own).toContain("Reply in the article");
});

test("what the accused goes on to say is shown as no more than that", async () => {
  const answer = await asked(
    "what was reported about Ada Lintott and the tellers?",
    "Ada Lintott was accused of bullying the tellers.",
    "“I counted with everybody else,” Lintott said.",
  );
  expect(answer).toMatch(/(?:Said in the article|reported): .*counted with everybody else/u);
  expect(answer).not.toContain(NO_REPLY);
});

test("whoever accuses another is not told to have made no reply", async () => {
  const answer = await asked(QUESTION, ACCUSED);
  expect(answer).toContain("Replies and outcomes, Ada Lintott");
  expect(answer).not.toContain("Replies and outcomes, Oswin Tarrow");
});

test("of an accusation that the question alone tells of, those beside the first line are not told to be accused", async () => {
  const answer = await asked(
    "what was Bram Thistle accused of over the looms, according to the Example Herald?",
    "Bram Thistle was accused of hiding the looms.",
    "The looms were found by Jory Plume on Friday.",
  );
  expect(answer).toContain("hiding the looms");
  expect(answer).not.toContain("Replies and outcomes, Jory Plume");
});
