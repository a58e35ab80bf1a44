import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { type Invented, invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";
import { spokenFirst } from "../../support/spoken.ts";

async function asked(article: Invented, text: string): Promise<string> {
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([invented(article)]) });
  return spokenFirst((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
}

const INTERVIEW: Invented = {
  title: "The weavers and their ledgers",
  paragraphs: [
    "Hetty Wainscotting chairs the branch. Bram Thistlewood keeps the ledgers.",
    "Wainscotting will not attack Thistlewood over the ledgers.",
    "“Bram is a fine clerk,” Wainscotting said.",
  ],
};

test("what somebody said is not told by a line in which another does something to them", async () => {
  const text = await asked(INTERVIEW, "What did Bram Thistlewood say about Hetty Wainscotting?");
  expect(text).not.toContain("will not attack");
});

const MEETING: Invented = {
  title: "The branch meets",
  paragraphs: [
    "Bram Thistlewood, the clerk, would not discuss it.",
    "Hetty Wainscotting was not content with the answer.",
    "She has since written to Thistlewood to ask for the ledgers.",
  ],
};

test("who asked somebody for a thing is told with the name that stands before, and is not the one asked", async () => {
  const text = await asked(MEETING, "Who asked Bram Thistlewood for the ledgers?");
  expect(text).toContain("Wainscotting");
});
