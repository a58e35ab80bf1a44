import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spoken } from "../../../support/spoken.ts";

async function ask(text: string, ...paragraphs: readonly string[]): Promise<string> {
  const article = invented({ publisher: "The Shuttle", title: "The summer’s contest", paragraphs });
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([article]) });
  return spoken((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
}

test("a line that says only “their union” is shown with the one that names it", async () => {
  const said = await ask(
    "Which union is behind Martha Quarrell, according to The Shuttle?",
    "Ferry workers threw their union’s support behind Martha Quarrell yesterday.",
    "Delegates of the Allied Ferry Union passed it by 214 votes to 131.",
  );
  expect(said).toMatch(/Allied Ferry Union/);
});

test("a group that goes on as “it” is whom the line before names", async () => {
  const said = await ask(
    "Which groups are behind Common Loom, according to The Shuttle?",
    "Start with Common Loom, the slate of the old weavers. It has five candidates and the support of the Lantern Group.",
  );
  expect(said).toMatch(/Lantern Group/);
});

test("who is called by a title and a given name is told by the whole name", async () => {
  const said = await ask(
    "who sent the complaint about the raffle and to whom?",
    "Dame Ysolde Thistle chairs the panel that looks into the raffle.",
    "A complaint about the raffle was sent to Dame Ysolde by Bram Quarrell.",
  );
  expect(said).toMatch(/Bram Quarrell/);
  expect(said).toMatch(/Dame Ysolde is Ysolde Thistle/);
});

test("who handed something in is asked as who sent it", async () => {
  const line = "Bram Thistle, a retired baker, yesterday handed a petition to Martha Quarrell.";
  for (const verb of ["handed", "handed in", "submitted", "delivered"])
    expect(await ask(`who ${verb} the petition to Martha Quarrell?`, line)).toMatch(/Bram Thistle/);
});
