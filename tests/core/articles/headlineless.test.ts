import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";
import { spoken } from "../../support/spoken.ts";

const FIRST =
  "Hetty Wainscotting says that she has told the guild at the spring fair of her retirement from weaving.";
const REST = [
  "The fair was in May.",
  "It rained on the stalls.",
  "Bram Thistlewood called the retirement “a loss to the guild”.",
  "Wainscotting has woven for thirty years, and won a seat in the hall in June.",
  "In a tweet Wainscotting wrote: “What a day! Have we no looms to mend?”",
];

async function asked(title: string): Promise<string> {
  const article = invented({ title, paragraphs: [FIRST, ...REST] });
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([article]) });
  const text = "What did Hetty Wainscotting tweet about her retirement?";
  return spoken((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
}

test("what the first sentence of a page without a headline tells, those who are quoted in it speak of", async () => {
  const words = FIRST.split(" ").slice(0, 9).join(" ");
  expect(await asked(`${words}…`)).toContain("What a day");
});
