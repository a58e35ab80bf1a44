import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { type Invented, invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";
import { spokenFirst } from "../../support/spoken.ts";

const DIARY: Invented = {
  publisher: "The Candle",
  title: "Who took the ledgers?",
  paragraphs: [
    "Bram Thistlewood keeps the ledgers of the dye works.",
    "Thistlewood would say only that a complaint had come and that it was “in hand”.",
  ],
};

const REPORT: Invented = {
  publisher: "The Shuttle",
  title: "What was said in June",
  paragraphs: [
    "The NEC met on Tuesday and heard about the complaint over the ledgers.",
    "Bram Thistlewood told members that he had found no fault “in the whole complaint”.",
  ],
};

async function asked(articles: readonly Invented[], text: string): Promise<string> {
  const news = madeUpNews(articles.map(invented));
  const desk = createDesk(madeUpRecord, { commands, news });
  return spokenFirst((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
}

const QUESTION = "What did Bram Thistlewood tell the NEC about the complaint?";

test("what somebody told the committee is told by a report of its meeting", async () => {
  expect(await asked([REPORT, DIARY], QUESTION)).toContain("no fault");
});

test("and not by what was said elsewhere to nobody who is named", async () => {
  expect(await asked([DIARY], QUESTION)).not.toContain("in hand");
});

test("an answer at a meeting is told to the committee, in hardly a word of what was asked", async () => {
  const answered: Invented = {
    publisher: "The Shuttle",
    title: "Report of the May meeting",
    paragraphs: [
      "The NEC met on Tuesday. Bram Thistlewood gave a report of the dye works.",
      "A member wanted to know if he would support the bleachers should they strike. Thistlewood said that he would “ask the millers”.",
    ],
  };
  const text = await asked(
    [answered],
    "What did Bram Thistlewood tell the NEC about supporting a bleachers' strike?",
  );
  expect(text).toContain("ask the millers");
});
