import { expect, test } from "vitest";
import { commands } from "#commands";
import type { Answer } from "#src/core/answer.ts";
import { createDesk } from "#src/core/ask.ts";
import { tellsBacking } from "#src/core/reply/news/backing.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spoken } from "../../../support/spoken.ts";

async function ask(text: string, ...paragraphs: readonly string[]): Promise<Answer> {
  const news = madeUpNews([invented({ title: "Complaint in Eastmere", paragraphs })]);
  const desk = createDesk(madeUpRecord, { commands, news });
  return (await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer;
}

const NAMED = "Bram Thistle said that he had asked Martha Quarrell to look into the complaint.";

test.each([
  "Martha Quarrell said that it would be improper for her to comment.",
  "Martha Quarrell said that the matter was confidential.",
  "Martha Quarrell said that she had nothing to add.",
])(
  "that somebody says there is nothing to say tells whether that one commented: %s",
  async (line) => {
    const answer = await ask("did Martha Quarrell comment on the complaint?", NAMED, line);
    expect(answer.status).toBe("answered");
    expect(spoken(answer)).toMatch(/^[^\n]*\n+Martha Quarrell/);
  },
);

test("what others tell of somebody tells not whether that one commented", async () => {
  const answer = await ask("did Martha Quarrell comment on the complaint?", NAMED);
  expect(answer.status).toBe("unknown");
});

test("who sent something is named where the line has only “he”", async () => {
  const text = spoken(
    await ask(
      "who sent an e-mail to Martha Quarrell about the petition?",
      "The clerk of the branch is Bram Thistle.",
      "The Shuttle has seen an e-mail that he sent on Monday to Martha Quarrell about the petition.",
    ),
  );
  expect(text).toContain("the last named before it: Bram Thistle");
});

test("who is behind somebody is told by a line that says who was, and not where", () => {
  expect(tellsBacking("Recall who was behind Thistle: the Weavers and the Dyers.")).toBe(true);
  expect(tellsBacking("The door was behind Thistle: It was green.")).toBe(false);
});

test("what a letter says is told with the line that tells of it", async () => {
  const lines = ["Bram Thistle sent a letter on Monday.", "In it he says that the roof leaks."];
  const text = spoken(
    await ask("what does The Example Herald report about Thistle's letter?", ...lines),
  );
  expect(text).toContain("the roof leaks");
});

test("who stands behind one is not told by who stands behind others", async () => {
  const of = (line: string) =>
    ask("which groups did Bram Thistle have behind him?", "Bram Thistle, 23, won.", line);
  expect(spoken(await of("Martha Quarrell was endorsed by the Harbour Group."))).not.toContain(
    "Harbour Group",
  );
});

test("whom somebody asked is told first where it is asked whom", async () => {
  const line =
    "Bram Thistle said that he had asked Martha Quarrell, an investigations officer of the guild, to look into fears that the long paper which Mr Vane wrote, and the talks he gave to the mills, made matters worse and put peace further out of reach.";
  const answer = await ask("who did Bram Thistle ask to look into the paper and the talks?", line);
  expect(spoken(answer)).toContain("asked Martha Quarrell, an investigations officer");
});

test("what an outlet reports about somebody's result is how that one did", async () => {
  const answer = await ask(
    "what does The Example Herald report about Mabel Stokewell's result?",
    "Mabel Stokewell was born in Eastmere, as was her sister.",
    "Mabel Stokewell, who has a loom in the old mill, is a weaver.",
    "She came second with 400 votes.",
  );
  expect(spoken(answer)).toMatch(/reported: “She came second/);
});
