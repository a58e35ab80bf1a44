import { expect, test } from "vitest";
import { nearest } from "#src/core/articles/nearest.ts";
import { tellsOfVote } from "#src/core/articles/words/counted.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { type Invented, invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";

const NIGHT: Invented = {
  title: "A night of two votes in Eastmere",
  published: "2019-12-02",
  paragraphs: [
    "Motion 12 would have branches told of every meeting within a week.",
    "After an hour it was carried, by 41 to 17.",
    "Ada Lintott spoke for nobody but herself.",
    "The hall was cold, and the urn had been locked away by the caretaker.",
    "A motion from Saltby to lower the fees fell by 30 votes to 28.",
  ],
};

const told = (...words: readonly string[]) => toldIn(NIGHT, ...words);

async function toldIn(article: Invented, ...words: readonly string[]) {
  const news = { ...madeUpNews(), articles: async () => [invented(article)] };
  const query: NewsQuery = { kind: "reported", words: [...words], hints: ["division", "vote"] };
  const found = await nearest(query, { news, record: madeUpRecord }, "any");
  return found.map(({ read, fit }) => read.lines[fit.at]?.text);
}

test("how a vote went is told by its figures, which stand in the line after what was voted on", async () => {
  expect(await told("branches", "told", "meeting")).toEqual([
    "After an hour it was carried, by 41 to 17.",
  ]);
});

test("of a motion with a number only the figures beside that number tell", async () => {
  expect(await told("motion", "12")).toEqual(["After an hour it was carried, by 41 to 17."]);
});

test("where no figures stand near what is asked about, no other vote is taken for it", async () => {
  expect(await told("urn", "locked")).toEqual([]);
});

test("nor where what stands near them only means much the same as what is asked about", async () => {
  const other: Invented = {
    title: "Conference floor backs Oram for the executive",
    published: "2019-12-09",
    paragraphs: [
      "Those who missed our conference missed the liveliest debate for a decade.",
      "By 148 votes to 97 delegates chose Mab Oram as the nominee for the executive committee.",
    ],
  };
  const asked = ["procedures", "committee", "split", "hustings"];
  expect(await toldIn(other, ...asked)).toEqual([]);
});

test.each([
  ["By 57.3 per cent to 42.7 it was agreed.", true],
  ["The branch voted by 23 to 17.", true],
  ["There were 52 in favour, 9 against.", true],
  ["It is for those aged 18 to 25.", false],
  ["The share went from 39 to 25.", false],
])("two numbers are a vote where they are said to be one: %s", (text, expected) => {
  expect(tellsOfVote(text)).toBe(expected);
});

test("who won a seat is no vote on a matter that stands near it", async () => {
  const SEAT: Invented = {
    title: "Eleven minutes in Eastmere",
    published: "2019-12-02",
    paragraphs: [
      "The list was published eleven minutes before the meeting.",
      "Quarrell won on Friday by 188 votes to 141.",
    ],
  };
  expect(await toldIn(SEAT, "publishing", "minutes")).toEqual([]);
});
