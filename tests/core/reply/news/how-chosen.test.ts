import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spokenFirst } from "../../../support/spoken.ts";

const PICKED = "The Spindle Circle picked Bram Thistle and Stella Quince as its candidates.";
const HOW = "Both went through an application process open to the circle’s members.";

test.each([
  "How did the Spindle Circle choose its candidates, according to The Shuttle?",
  "how were the Spindle Circle's candidates picked, per The Shuttle",
])("how some were chosen is told by the line that says how: %s", async (question) => {
  const article = { publisher: "The Shuttle", paragraphs: [PICKED, HOW] };
  expect(spokenFirst(await answerOver(question, article))).toContain("an application process");
});

test("and not by one that says that they were", async () => {
  const answer = await answerOver(
    "How did the Spindle Circle choose its candidates, according to The Shuttle?",
    { publisher: "The Shuttle", paragraphs: [PICKED] },
  );
  expect(answer.status).toBe("unknown");
});

test("how a body of the record chose whom it backed is asked of articles, of which the record has only whom", async () => {
  const lantern = { kind: "organisation", id: "lantern" } as const;
  const read = invented({ title: "A day of the guild", paragraphs: [HOW] });
  const told = "The candidates of the Lantern Alliance were picked by a ballot of its members.";
  const lines = [{ text: told, mentions: [lantern] }];
  const ask = async (news: ReturnType<typeof madeUpNews>) => {
    const desk = createDesk(madeUpRecord, { commands, news });
    const text = "How did the Lantern Alliance select its candidates?";
    return (await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer;
  };
  expect(spokenFirst(await ask(madeUpNews([{ ...read, lines }])))).toContain("a ballot of its");
  expect(spokenFirst(await ask(madeUpNews([read])))).toContain("that Lantern Alliance backed");
});
