import { expect, test } from "vitest";
import { nearest } from "#src/core/articles/nearest.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { answerOver } from "../../support/answer-over.ts";
import { type Invented, invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";

async function whoSaid(article: Invented, query: Partial<NewsQuery>) {
  const news = { ...madeUpNews(), articles: async () => [invented(article)] };
  const asked = { kind: "said", ...query } as NewsQuery;
  const found = await nearest(asked, { news, record: madeUpRecord }, "articles");
  return found.map(({ read, fit }) => read.lines[fit.at]?.text);
}

const DIARY: Invented = {
  title: "The week in Eastmere",
  published: "2019-12-02",
  paragraphs: [
    "It was a week of lists and ledgers.",
    "“Ledgers are simply delightful.”",
    "Why do meetings on ledgers last so long?",
    "“Because,” said Oswin Tarrow, “nobody reads them.”",
  ],
};

test("where the line that has the words is nobody's, whoever speaks elsewhere did not say them", async () => {
  const words = ["ledgers", "delightful"];
  expect(await whoSaid(DIARY, { words, phrase: "ledgers are delightful" })).toEqual([]);
});

const COUNT: Invented = {
  title: "The count in Eastmere",
  published: "2019-12-02",
  paragraphs: [
    "The count was late.",
    "An organiser for one of the groups, who would not be named, told me that independents were “a costly hobby”.",
  ],
};

test("somebody who is only described has said it, where the line says so", async () => {
  const words = ["independents", "hobby"];
  expect(await whoSaid(COUNT, { words })).toEqual([expect.stringContaining("An organiser")]);
});

test("who objected to somebody is not told by what that one said", async () => {
  const text = "Who objected to Bram Thistlewood speaking about the ledgers?";
  const answer = await answerOver(text, {
    title: "The ledgers",
    paragraphs: ["“They objected to my speaking about the ledgers,” said Bram Thistlewood."],
  });
  expect(answer.status).toBe("unknown");
});
