import { expect, test } from "vitest";
import { commands } from "#commands";
import type { Answer } from "#src/core/answer.ts";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../../../support/invented-articles.ts";
import { madeUpNews } from "../../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../../support/record.ts";
import { spoken } from "../../../../support/spoken.ts";

async function ask(text: string, ...paragraphs: readonly string[]): Promise<Answer> {
  const news = madeUpNews([invented({ title: "The count in Eastmere", paragraphs })]);
  const desk = createDesk(madeUpRecord, { commands, news });
  return (await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer;
}

const QUARRELL = "Martha Quarrell said that she took “no pleasure” in the delay at the ledger.";
const ALLY =
  "“It rained,” the ally said. “If nobody reads a ledger you get the clerk that you deserve.”";

test("who said some very words is whoever has them, whatever else the question has", async () => {
  const text = spoken(await ask("who said they took “no pleasure” in the news?", QUARRELL, ALLY));
  expect(text).toMatch(/Martha Quarrell/);
  expect(text).not.toMatch(/rained/);
});

test("words whose speaker has no name come with what stands before them, and never with a name", async () => {
  const text = spoken(
    await ask('who said "you get the clerk that you deserve"?', QUARRELL, `${ALLY}`),
  );
  expect(text).toMatch(/the ally said/);
  expect(text).not.toMatch(/Quarrell/);
});

test("a sentence that has the words in another order is not whose they are", async () => {
  const same = await ask('who said "delay at the ledger"?', QUARRELL);
  expect(spoken(same)).toMatch(/Martha Quarrell/);
  const other = await ask('who said "ledger at the delay"?', ALLY);
  expect(other.status).toBe("unknown");
});

test("what is said where no election is told of is nothing on one", async () => {
  const hall = "Martha Quarrell said that the hall was cold. It rained all day in Eastmere.";
  const contest = "Martha Quarrell said that the hall was cold. The ballot closes on Monday.";
  const question = "what did Martha Quarrell say about the NEC by-election?";
  expect((await ask(question, hall)).status).toBe("unknown");
  expect((await ask(question, contest)).status).toBe("answered");
});
