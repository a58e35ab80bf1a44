import { expect, test } from "vitest";
import { indexed, tellsOutcome } from "#src/core/articles/lines/indexed.ts";
import { nearest } from "#src/core/articles/nearest.ts";
import { profiledIn } from "#src/core/articles/whom/profiled.ts";
import { stemsIn } from "#src/core/articles/words/alike.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { type Invented, invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";

const APPEAL: Invented = {
  title: "Clerk of 17 years loses appeal",
  published: "2019-12-02",
  paragraphs: [
    "Bram Thistle was told on Tuesday that he had been turned down.",
    "The panel found that Mr Thistle had been late. Mr Thistle said: “I was never late.”",
    "Mr Thistle has been a clerk for years. Mr Thistle lives in Eastmere.",
    "Hester Quarrell said: “He is the hardest worker in that hall.”",
  ],
};

async function lines(query: Partial<NewsQuery>, article: Invented): Promise<readonly string[]> {
  const news = { ...madeUpNews(), articles: async () => [invented(article)] };
  const found = await nearest(
    { kind: "said", ...query } as NewsQuery,
    { news, record: madeUpRecord },
    "articles",
  );
  return found.map(({ read, fit }) => read.lines[fit.at]?.text ?? "");
}

test("whom an article goes on about is known where its headline names nobody, and is “he” in others’ words", async () => {
  const read = invented(APPEAL);
  expect(profiledIn(read)).toBe("Bram Thistle");
  const last = indexed(read).lines.at(-1);
  expect(last?.names.has("thistl") || last?.names.has("thistle")).toBe(true);
});

test("and is nobody where another is named as often", () => {
  const paragraphs = [
    ...APPEAL.paragraphs,
    "Hester Quarrell left. Hester Quarrell came. Ms Quarrell sat. Ms Quarrell sang.",
  ];
  expect(profiledIn(invented({ ...APPEAL, paragraphs }))).toBeNull();
});

test("what a headline tells of is what those who are quoted under it speak of", async () => {
  const speaker = { named: "hester quarrell" };
  expect(await lines({ speaker, words: ["appeal"] }, APPEAL)).toEqual([
    expect.stringContaining("hardest worker"),
  ]);
  expect(await lines({ speaker, words: ["turnout"] }, APPEAL)).toEqual([]);
});

test("a row is whatever trouble a headline tells of, and a charge whatever is denied", async () => {
  const trouble: Invented = {
    title: "Clerk accused over raffle",
    published: "2019-12-02",
    paragraphs: [
      "It rained.",
      "Hester Quarrell said: “It is a storm in a teacup.”",
      "Bram Thistle denied any wrongdoing.",
    ],
  };
  const row = await lines({ speaker: { named: "hester quarrell" }, words: ["row"] }, trouble);
  expect(row).toEqual([expect.stringContaining("teacup")]);
  const charge = await lines(
    { speaker: { named: "bram thistle" }, words: ["accusations"] },
    trouble,
  );
  expect(charge).toEqual([expect.stringContaining("denied")]);
});

test("a ruling body has nothing of a ruling", () => {
  expect(
    stemsIn("Labour’s ruling body met").has(stemsIn("ruling").values().next().value ?? ""),
  ).toBe(false);
  expect(stemsIn("the ruling was read").has(stemsIn("ruling").values().next().value ?? "")).toBe(
    true,
  );
});

test.each([
  ["Tarrow takes second seat in Eastmere", true],
  ["Tarrow tops poll", true],
  ["Clerk misses out as weavers fail to win", true],
  ["Tarrow takes seats out of the hall", false],
  ["Tarrow came late", false],
])("how an election came out is told in many words: %s", (title, tells) => {
  expect(tellsOutcome(title)).toBe(tells);
});
