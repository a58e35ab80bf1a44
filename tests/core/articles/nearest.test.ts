import { describe, expect, test } from "vitest";
import { nearest } from "#src/core/articles/nearest.ts";
import type { News } from "#src/core/news.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { type Invented, invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";

const HALL: Invented = {
  title: "Members ask about a lost box",
  published: "2019-12-02",
  paragraphs: [
    "A box of 312 papers was left in a taxi before the count.",
    "Oswin Tarrow was offered an inquiry and turned it down. “The driver is honest,” Tarrow said.",
    "Hetty Wainscotting said that the heating should be mended.",
    "Ada Lintott could not be reached.",
  ],
};

const news: News = {
  ...madeUpNews(),
  articles: async ({ publisher }) => (publisher === "The Nowhere Post" ? [] : [invented(HALL)]),
};

async function lines(query: NewsQuery, asked: "articles" | "any" = "articles") {
  const found = await nearest(query, { news, record: madeUpRecord }, asked);
  return found.map(({ read, fit }) => read.lines[fit.at]?.text);
}

const said = (id: string, more: Partial<NewsQuery> = {}) =>
  ({ kind: "said", speaker: { id }, ...more }) as NewsQuery;

describe("the line that comes nearest answers", () => {
  test("by the sentence before it, which tells what is spoken of", async () => {
    const [first] = await lines(said("oswin-tarrow", { words: ["inquiry"] }));
    expect(first).toContain("The driver is honest");
  });

  test("by other forms of the words asked for, and a figure where one is asked for", async () => {
    const [first] = await lines({ kind: "reported", words: ["many", "papers", "leaving", "taxi"] });
    expect(first).toContain("312");
  });

  test("by who kept silent, where it is asked if anything was said", async () => {
    const query = said("ada-lintott", { comment: true, words: ["taxi"] } as Partial<NewsQuery>);
    expect(await lines(query)).toEqual(["Ada Lintott could not be reached."]);
  });
});

describe("in other words", () => {
  test("somebody's own line answers by one word of what is asked, where no other has more", async () => {
    const query = said("hetty-wainscotting", { words: ["repaired", "radiators", "heating"] });
    expect(await lines(query)).toEqual([expect.stringContaining("heating should be mended")]);
  });

  test("a question for how many is answered by no line without a figure", async () => {
    const query: NewsQuery = { kind: "reported", words: ["drivers", "inquiry"], hints: ["many"] };
    expect(await lines(query, "any")).toEqual([]);
  });

  test("a why is answered by no line without a reason in it or beside it", async () => {
    const query: NewsQuery = { kind: "reported", words: ["heating", "mended"], hints: ["why"] };
    expect(await lines(query, "any")).toEqual([]);
  });
});

describe("nothing answers", () => {
  test.each<[string, NewsQuery]>([
    ["where the words asked for are another's", said("hetty-wainscotting", { words: ["driver"] })],
    ["where a name is missing", said("oswin-tarrow", { words: ["inquiry", "xbenu"] })],
    ["where a figure is missing", { kind: "reported", words: ["papers", "taxi", "999"] }],
    ["where nothing is asked but a name", { kind: "reported", words: ["wainscotting"] }],
    ["where somebody is not quoted", said("jory-plume", { words: ["taxi"] })],
  ])("%s", async (_, query) => {
    expect(await lines(query, "any")).toEqual([]);
  });
});
