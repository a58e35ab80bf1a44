import { expect, test } from "vitest";
import { resultOfVote } from "#src/core/articles/ways/voted.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { type Invented, invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";

const MINUTES: Invented = {
  title: "A long night over the minutes",
  published: "2019-12-02",
  paragraphs: [
    "Ada Lintott moved that the minutes be published within 14 days.",
    "They talked of the heating until ten.",
    "It fell by 19 votes to 14.",
  ],
};

async function told(words: readonly string[], ...articles: readonly Invented[]) {
  const news = { ...madeUpNews(), articles: async () => articles.map(invented) };
  const query: NewsQuery = { kind: "reported", words: ["many", ...words], hints: ["votes"] };
  const found = await resultOfVote(query, news);
  return found.map(({ read, fit }) => read.lines[fit.at]?.text);
}

test("how a vote went is told by the only vote of the only article about it", async () => {
  expect(await told(["minutes", "fall"], MINUTES)).toEqual(["It fell by 19 votes to 14."]);
  const bare = { ...MINUTES, paragraphs: ["The minutes stay.", "Twenty were for, nine against."] };
  expect(await told(["minutes"], bare)).toEqual(["Twenty were for, nine against."]);
});

test("where an article tells of two votes, or two articles of one each, no vote is taken for the one that is meant", async () => {
  const two = {
    ...MINUTES,
    paragraphs: [...MINUTES.paragraphs, "The heating won by 20 votes to 3."],
  };
  expect(await told(["minutes"], two)).toEqual([]);
  const other = { ...MINUTES, title: "Minutes again" };
  expect(await told(["minutes"], MINUTES, other)).toEqual([]);
});

test("a change from one number to another is no vote", async () => {
  const cut = {
    ...MINUTES,
    paragraphs: ["The minutes were cut from 39 pages to 25.", "The minutes stay."],
  };
  expect(await told(["minutes"], cut)).toEqual([]);
});

test("what an article only mentions, or lacks, was not voted on in it", async () => {
  expect(await told(["heating"], MINUTES)).toEqual([]);
  expect(await told(["minutes", "budget"], MINUTES)).toEqual([]);
});
