import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spokenFirst } from "../../../support/spoken.ts";

async function ask(paragraph: string): Promise<string> {
  const mentions = [
    { kind: "organisation", id: "lantern" },
    { kind: "person", id: "ada-lintott" },
  ] as const;
  const lines = [{ text: paragraph, mentions }];
  const read = { ...invented({ title: "A day at the hall", paragraphs: [paragraph] }), lines };
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([read]) });
  const text = "Why did the Lantern Alliance back Ada Lintott?";
  return spokenFirst((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
}

test("why somebody is backed is told by a line that gives a reason", async () => {
  const told = "The Lantern Alliance backed Ada Lintott because she had counted every loom.";
  expect(await ask(told)).toContain("counted every loom");
});

test("and by no line that only tells of it, whoever says what in it", async () => {
  const told = "“Tell them that the Lantern Alliance backed Ada Lintott, who stole a loom.”";
  expect(await ask(told)).not.toContain("stole a loom");
});
