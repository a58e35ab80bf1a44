import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spoken } from "../../../support/spoken.ts";

const NOW = "2021-06-10T09:00:00Z";
const ARTICLE = invented({
  paragraphs: [
    "“The count was a mess,” Martha Quarrell told the Shuttle.",
    "“The count was a triumph,” one Quarrell supporter told the Shuttle.",
  ],
});

const ask = async (text: string) => {
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([ARTICLE]) });
  return spoken((await desk.answer({ text }, null, NOW)).answer);
};

test("one supporter of somebody is not whoever is asked for by name", async () => {
  const answer = await ask("what did Martha Quarrell say?");
  expect(answer).toContain("a mess");
  expect(answer).not.toContain("Which one?");
});

test("the supporter is still found by what that one is called", async () => {
  expect(await ask("who said “the count was a triumph”?")).toContain("Quarrell supporter");
});
