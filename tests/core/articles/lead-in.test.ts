import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";
import { spoken } from "../../support/spoken.ts";

async function asked(...paragraphs: readonly string[]): Promise<string> {
  const article = invented({ title: "A weaver at home", paragraphs });
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([article]) });
  const text = "What did Hetty Wainscotting say about leaving the guild?";
  return spoken((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
}

const FIRST = "Hetty Wainscotting has woven for thirty years.";
const WORDS = "“I would sooner lose inside,” Wainscotting says.";

test("what the narration asks before it leads to somebody's words is what they are about", async () => {
  const text = await asked(
    FIRST,
    "Some of her friends want her to leave the guild.",
    "Wainscotting shakes her head.",
    WORDS,
  );
  expect(text).toContain("sooner lose inside");
});

test("and not where somebody else speaks between", async () => {
  const text = await asked(
    FIRST,
    "Some of her friends want her to leave the guild.",
    "“The looms are loud,” Bram Thistlewood says.",
    "Bram Thistlewood keeps the ledgers of the dye works by the river.",
    WORDS,
  );
  expect(text).not.toContain("sooner lose inside");
});

test("a question in an interview, with what stands before it, is what its answer is about", async () => {
  const text = await asked(
    FIRST,
    "Some of her friends want her to leave the guild. Was it ever worth it?",
    "“Ask those who kept their looms. We lost money by it,” Wainscotting says.",
  );
  expect(text).toContain("Ask those who kept their looms");
});
