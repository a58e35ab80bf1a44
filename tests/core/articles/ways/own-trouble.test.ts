import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spokenFirst } from "../../../support/spoken.ts";

const OPENING = [
  "Hetty Wainscotting has left the race after words of hers came to light.",
  "She wrote in 2010: “The lower town has bought a view of the river.”",
];
const APOLOGY = "In a statement Wainscotting said: “I am ashamed of what I wrote.”";
const RIVAL = "Bram Thistlewood said: “I am sorry for the lower town.”";
const LATER = ["It rained.", "The hall is old.", "The river is high."];
const OTHER = "Wainscotting said that the hall was cold.";

async function asked(text: string, title: string, ...rest: readonly string[]): Promise<string> {
  const article = invented({ title, paragraphs: [...OPENING, ...rest] });
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([article]) });
  return spokenFirst((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
}
const TITLE = "Weaver quits over posts on the lower town";

test("what somebody says of her old posts, or in reply to the accusations, is what is told to answer them", async () => {
  const posts = "What did Hetty Wainscotting say about her old posts?";
  expect(await asked(posts, TITLE, APOLOGY, RIVAL)).toContain("ashamed of what I wrote");
  const reply = "What did Hetty Wainscotting say in reply to the accusations?";
  expect(await asked(reply, "Weaver barred after a row over posts", APOLOGY, RIVAL)).toContain(
    "ashamed of what I wrote",
  );
});

test("and nothing that she says of something else, nor what another says", async () => {
  const posts = "What did Hetty Wainscotting say about her old posts?";
  expect(await asked(posts, TITLE, OTHER)).not.toContain("cold");
  const rival = "What did Bram Thistlewood say about his old posts?";
  expect(await asked(rival, TITLE, APOLOGY, ...LATER, RIVAL)).not.toContain(
    "sorry for the lower town",
  );
  const more = "What did Hetty Wainscotting say about the lift and her old posts?";
  expect(await asked(more, TITLE, APOLOGY)).not.toContain("ashamed");
});

test("an apology that is asked about is a thing like others, and “old posts” ask for no age", async () => {
  const article = invented({
    title: "Weaver sorry for posts",
    paragraphs: [
      ...OPENING,
      "Bram Thistlewood, who keeps the ledgers, said of Wainscotting’s apology: “Let her come and say it.”",
      "Oswin Tarrow, a dyer, quit on 16 June after old posts were found.",
    ],
  });
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([article]) });
  const said = async (text: string) =>
    spokenFirst((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
  expect(await said("What did Bram Thistlewood say about Wainscotting's apology?")).toContain(
    "come and say it",
  );
  expect(await said("What did Oswin Tarrow say about his old posts?")).not.toContain("16 June");
});
