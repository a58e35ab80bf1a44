import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";
import { spokenFirst } from "../../support/spoken.ts";

async function asked(text: string, title: string, ...paragraphs: readonly string[]) {
  const desk = createDesk(madeUpRecord, {
    commands,
    news: madeUpNews([invented({ title, paragraphs })]),
  });
  return spokenFirst((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
}

test("in an article on one of two of a surname “her” is the one whom the headline has in full", async () => {
  const text = await asked(
    "What did Bram Thistlewood say about Hetty Wainscotting?",
    "The last of the weavers: Hetty Wainscotting leaves",
    "Hetty Wainscotting is leaving.",
    "Wainscotting was born Wilhelmina Wainscotting in Pell.",
    "Wainscotting has woven for thirty years.",
    "Bram Thistlewood, a dyer, said: “I had never met her. She asked me three questions.”",
  );
  expect(text).toContain("three questions");
});

test("what somebody would not say comes after what that one said", async () => {
  const text = await asked(
    "What did Bram Thistlewood say?",
    "A dyer speaks",
    "Bram Thistlewood did not respond to a request for comment on Monday.",
    "On Tuesday Thistlewood said: “The hall is cold.”",
  );
  expect(text.indexOf("hall is cold")).toBeGreaterThan(0);
  expect(text.indexOf("hall is cold")).toBeLessThan(text.indexOf("did not respond"));
});

test("a reaction to what is asked by a name alone is the one that is told to be one", async () => {
  const question = "What was Bram Thistlewood's reaction to Wainscotting being let back in?";
  const article = [
    "Hetty Wainscotting has been let back in.",
    "“Ask those who left,” Wainscotting said.",
    "“And what did they tell you?” asked Bram Thistlewood.",
    "Bram Thistlewood welcomed the decision. “I want to beat her in a ballot,” he said.",
  ];
  const text = await asked(question, "Wainscotting is back", ...article);
  expect(text).toContain("beat her in a ballot");
  expect(text).not.toContain("what did they tell you");
});
