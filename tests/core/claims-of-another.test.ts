import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../support/invented-articles.ts";
import { madeUpNews } from "../support/made-up-news.ts";
import { buildRecord, openClaim } from "../support/record.ts";
import { spoken } from "../support/spoken.ts";

const NOW = "2021-06-10T09:00:00Z";
const record = buildRecord({
  claims: [
    openClaim({
      id: "loom-2019-recording",
      title: "The recording",
      people: ["oswin-tarrow"],
      statement: "A recording had Oswin Tarrow call Ada Lintott a saboteur of looms.",
      made_by: "Cosmo Trudgill",
    }),
  ],
});
const DENIED = invented({
  paragraphs: ["Oswin Tarrow denied that he had called anybody a saboteur."],
});

test("what somebody said of a claim about another is told by no reply of the other's", async () => {
  const desk = createDesk(record, { commands, news: madeUpNews([DENIED]) });
  const text = "What did Ada Lintott say about the Oswin Tarrow recording?";
  const { answer } = await desk.answer({ text }, null, NOW);
  expect(answer.status).toBe("unknown");
  expect(spoken(answer)).not.toContain("saboteur of looms");
});
