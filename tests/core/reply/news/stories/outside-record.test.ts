import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import type { Answer } from "#src/core/answer.ts";
import { createDesk } from "#src/core/ask.ts";
import { type Invented, invented } from "../../../../support/invented-articles.ts";
import { madeUpNews } from "../../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../../support/record.ts";
import { spoken } from "../../../../support/spoken.ts";

const NOW = "2021-06-10T09:00:00Z";
const QUESTIONS = [
  "latest news about Martha Quarrell",
  "which outlets reported on Martha Quarrell?",
];

async function ask(text: string, ...all: readonly Invented[]): Promise<Answer> {
  const news = madeUpNews(all.map(invented));
  return (await createDesk(madeUpRecord, { commands, news }).answer({ text }, null, NOW)).answer;
}

const of = (...paragraphs: readonly string[]): Invented => ({ paragraphs });

describe.each(QUESTIONS)("%s", (question) => {
  test.each([
    ["is only named", of("Martha Quarrell lost the count in Eastmere by nine votes.")],
    ["did not answer", of("Martha Quarrell did not respond to a request for comment.")],
    ["only denies", of("Martha Quarrell denied any wrongdoing.")],
    ["is told to want something", of("Martha Quarrell wants a new count in Eastmere.")],
    [
      "wrote an e-mail that was seen",
      of("In an e-mail seen by the Shuttle, Martha Quarrell said that the count was a mess."),
    ],
    [
      "wrote a message that was posted in a group",
      of(
        "The Shuttle has a message that Martha Quarrell sent to volunteers.",
        "“Use the old sheet,” Quarrell wrote. “Say nothing to anybody who may ask you.”",
      ),
    ],
    ["spoke to friends", of("Martha Quarrell told friends that the count in Eastmere was a mess.")],
    [
      "is quoted by somebody else",
      of("Bram Thistle told the Shuttle: “Martha Quarrell told me that the count was a mess.”"),
    ],
  ])("is refused of somebody who %s", async (_, article) => {
    const answer = await ask(question, article);
    expect([answer.status, answer.title]).toEqual(["unknown", "Not in the record"]);
  });

  test.each([
    ["an outlet", of("“The count was a mess,” Martha Quarrell told the Shuttle.")],
    ["a meeting", of("Martha Quarrell told the meeting that the count had been a mess.")],
    ["everybody", of("Martha Quarrell wrote on Facebook that the count had been a mess.")],
  ])(
    "lists the articles that name somebody who spoke to %s, with what that one said where news is asked for",
    async (_, article) => {
      const answer = await ask(question, article);
      expect(answer.status).toBe("answered");
      expect(spoken(answer)).toContain("Lintott speaks in Eastmere");
      expect(spoken(answer).includes("mess")).toBe(question.startsWith("latest news"));
    },
  );
});

test("every article with the whole name is listed, where nothing but another tells that it is somebody's", async () => {
  const spoke = of("“The count was a mess,” Ottoline Quarrell told the Shuttle.");
  const named: Invented = {
    ...of("The exclusion of Ottoline Quarrell, Lintott says, was wrong."),
    title: "What Lintott thinks",
    publisher: "The Quarterly",
  };
  const answer = await ask("which outlets reported on Ottoline Quarrell?", spoke, named);
  expect(spoken(answer)).toContain("The Quarterly");
});

const SPOKE: Invented = {
  ...of("“The count was a mess,” Martha Quarrell, a ropemaker, told the Shuttle."),
  publisher: "The Shuttle",
  title: "Quarrell accused of fraud",
  published: "2019-11-02",
};
const NAMED: Invented = {
  ...of("Martha Quarrell lost the count in Eastmere."),
  title: "Count in Eastmere",
  published: "2019-12-02",
};
const OTHER: Invented = {
  ...of("Bram Quarrell lost, and Martha Thistle won."),
  publisher: "The Loom",
  title: "Elsewhere",
  published: "2019-12-05",
};

test("every outlet whose articles name somebody who spoke is listed, the newest first, and no other", async () => {
  const [news, outlets] = await Promise.all(
    QUESTIONS.map(async (question) => spoken(await ask(question, SPOKE, NAMED, OTHER))),
  );
  expect(news?.indexOf("Count in Eastmere")).toBeLessThan(news?.indexOf("accused of fraud") ?? 0);
  for (const text of [news, outlets]) {
    expect(text).toContain("The Shuttle");
    expect(text).toContain("The Example Herald");
    expect(text).not.toContain("The Loom");
    expect(text).not.toContain("ropemaker");
    expect(text).toContain("word of accusation, which is the outlet’s");
  }
});

test("who somebody is who spoke is still not told", async () => {
  expect((await ask("who is Martha Quarrell?", SPOKE)).status).toBe("unknown");
});

test("of somebody outside the record no words are news that accuse, that others say, or that were not said in public", async () => {
  const answer = await ask(
    "latest news about Martha Quarrell",
    of(
      "Martha Quarrell told the meeting that the count had been long.",
      "Martha Quarrell told the meeting that the clerk had lied.",
      "Bram Thistle told the Shuttle: “Martha Quarrell was late.”",
      "Martha Quarrell told friends that the hall was cold.",
    ),
  );
  expect(spoken(answer)).toContain("the count had been long");
  expect(spoken(answer)).not.toMatch(/lied|was late|cold/);
});
