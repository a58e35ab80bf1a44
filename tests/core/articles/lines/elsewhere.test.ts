import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spokenFirst } from "../../../support/spoken.ts";

async function asked(text: string, ...paragraphs: readonly string[]): Promise<string> {
  const article = invented({ title: "A weaver at home", paragraphs });
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([article]) });
  return spokenFirst((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
}

const OPENING = ["Hetty Wainscotting has woven for thirty years.", "She lives by the ship yard."];
const WORDS = "“Bram and I are on good terms,” Wainscotting says.";
const FILLING = ["The river is high.", "It rained.", "The hall is old.", "The lift is broken."];

test("what somebody says beside one word of what is asked is not on it, where another line has all of it", async () => {
  const question = "What did Hetty Wainscotting say about ships with no crew?";
  const rest = [...FILLING, ...FILLING, "There are ships with no crew in the harbour."];
  expect(await asked(question, ...OPENING, WORDS, ...rest)).not.toContain("good terms");
  // Where that line leads to the words they are on it.
  const near = ["There are ships with no crew in the harbour.", WORDS];
  expect(await asked(question, ...OPENING, ...FILLING, ...near)).toContain("good terms");
});

test("two words that an article has as one name are had by no line that has one of them", async () => {
  const question = "What did Hetty Wainscotting say about Valley Lanterns?";
  const workers = "“The valley workers are late,” Wainscotting says.";
  const named = "Valley Lanterns, a network of weavers, has met.";
  expect(await asked(question, ...OPENING, named, ...FILLING, ...FILLING, workers)).not.toContain(
    "workers are late",
  );
  const own = "“Valley Lanterns are good kids,” Wainscotting says.";
  expect(await asked(question, ...OPENING, named, ...FILLING, own)).toContain("good kids");
});

test("money is what a line has that has pounds by their mark", async () => {
  const question =
    "Which groups gave money to the page for the looms, according to The Example Herald?";
  const given = "Valley Lanterns, a network of weavers, has given £5,000 to a page for the looms.";
  expect(await asked(question, ...OPENING, given, ...FILLING)).toContain("£5,000");
});

test("nor are words on it that have none of it, in an article that lacks some of it", async () => {
  const question = "What did Hetty Wainscotting say about electing the general secretary?";
  const other = "Bram Thistlewood would have the general secretary chosen by the weavers.";
  const own = "Wainscotting said that she would keep it as it was.";
  expect(await asked(question, ...OPENING, ...FILLING, other, own)).not.toContain("keep it");
  const elected = "The general secretary is elected by the weavers.";
  expect(await asked(question, ...OPENING, ...FILLING, elected, own)).toContain("keep it");
});
