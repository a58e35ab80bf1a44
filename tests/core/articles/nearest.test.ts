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
  test("what somebody said is their own words, and not what was done to them with more of the question in it", async () => {
    const KEPT_OFF = invented({
      title: "Tarrow is kept off the Eastmere shortlist",
      published: "2019-12-02",
      paragraphs: [
        "Oswin Tarrow, who has led Eastmere since 2019, was told that the shortlist was closed.",
        "Tarrow was given no reasons.",
        "Tarrow said yesterday that it was a sad day.",
        "“I have knocked on doors for twenty years,” Tarrow said.",
      ],
    });
    const query = said("oswin-tarrow", { words: ["eastmere", "shortlist"] });
    const only = { ...madeUpNews(), articles: async () => [KEPT_OFF] };
    const found = await nearest(query, { news: only, record: madeUpRecord }, "articles");
    expect(found.map(({ statements }) => statements.length > 0)).not.toContain(false);
    expect(found.length).toBeGreaterThan(0);
  });

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

const PANEL: Invented = {
  title: "Panel row over the rule book",
  published: "2020-02-11",
  paragraphs: [
    "The panel met on Tuesday to talk about whether to publish its minutes.",
    "“Members pay for this panel,” Oswin Tarrow said.",
    "Hetty Wainscotting wants the minutes printed within 48 hours of a meeting.",
    "Ada Lintott broke the rules by shouting, said the chair.",
    "Such shouting could break rules about good conduct.",
  ],
};

describe("a line that does not give what is asked answers nothing", () => {
  const panel = { ...news, articles: async () => [invented(PANEL)] };
  const inPanel = async (query: NewsQuery, asked: "articles" | "any" = "articles") => {
    const found = await nearest(query, { news: panel, record: madeUpRecord }, asked);
    return found.map(({ read, fit }) => read.lines[fit.at]?.text);
  };

  test("how soon is told by a line with a time, and by no other of the same speaker", async () => {
    const soon = { words: ["minutes"], hints: ["quickly", "want"] };
    const [first] = await inPanel(said("hetty-wainscotting", soon));
    expect(first).toContain("within 48 hours");
    expect(await inPanel(said("oswin-tarrow", soon))).toEqual([]);
  });

  test("that somebody says “members” makes it no words about members and dogs", async () => {
    expect(await inPanel(said("oswin-tarrow", { words: ["members", "dogs"] }))).toEqual([]);
  });

  test("which rule is told by a line that says which", async () => {
    const query: NewsQuery = { kind: "reported", words: ["rules", "shouting"], hints: ["rules"] };
    expect(await inPanel(query, "any")).toEqual([
      "Such shouting could break rules about good conduct.",
    ]);
  });

  test("whether something is to come is told by no line that has not all of it", async () => {
    const query: NewsQuery = { kind: "reported", whole: true, words: ["publish", "minutes"] };
    expect(await inPanel({ ...query, words: ["publish", "minutes", "online"] }, "any")).toEqual([]);
    expect(await inPanel(query, "any")).toEqual([expect.stringContaining("publish its minutes")]);
  });
});

describe("the row, and what it is about", () => {
  const row: Invented = {
    title: "Row over a lost box",
    published: "2019-12-02",
    paragraphs: [
      "A box of papers was left in a taxi.",
      "It had been sealed by the clerk on Monday.",
      "The box was found in a canal a day after.",
      "“A clerk should keep quiet,” Oswin Tarrow said.",
      "There was soup.",
      "Hetty Wainscotting wants a row of lamps for the hall.",
    ],
  };
  const asked = async (title: string) => {
    const of: News = { ...news, articles: async () => [invented({ ...row, title })] };
    const query = said("oswin-tarrow", { words: ["row"] });
    return nearest(query, { news: of, record: madeUpRecord }, "articles");
  };

  test("is what the headline calls so", async () => {
    expect(await asked("Row over a lost box")).toHaveLength(1);
  });

  test("and no row that is only told of somewhere", async () => {
    expect(await asked("A lost box")).toEqual([]);
  });
});

test("where an article of the time asked for answers, one of a later time does not", async () => {
  const of = (published: string, lines: number) =>
    invented({
      published,
      paragraphs: [
        "Weavers met in Eastmere in the spring of 2019.",
        `Oswin Tarrow said that ${lines} looms would close.`,
      ],
    });
  const all = [of("2019-11-20", 90), of("2019-03-12", 40)];
  const found = await nearest(
    { kind: "reported", words: ["looms", "close", "mill"], from: "2019-03", to: "2019-04" },
    { news: { ...news, articles: async () => all }, record: madeUpRecord },
    "articles",
  );
  const days = new Set(found.map(({ read }) => read.article.published));
  expect([...days]).toEqual(["2019-03-12"]);
});

test("why is told by no lines of which the first two neither give a reason nor lead to one", async () => {
  const why = (...paragraphs: readonly string[]) =>
    nearest(
      { kind: "reported", words: ["ferry", "closing"], hints: ["why"] },
      {
        news: { ...news, articles: async () => [invented({ title: "Ferry day", paragraphs })] },
        record: madeUpRecord,
      },
      "articles",
    );
  const CLOSES = "The ferry is closing in the spring.";
  const REASON = "The pier was sold because of its looms.";
  const MORE = [
    "A closing of the ferry was told of.",
    "There was soup.",
    "The closing ferry left.",
  ];
  expect(await why(CLOSES, "It was so because the rope had rotted.")).not.toEqual([]);
  expect(await why(CLOSES, ...MORE, REASON)).toEqual([]);
});

test("a reason need have none of the telling words of what is asked, where all of it stands right by it", async () => {
  const PUT_OFF = "It was held back because the rope had rotted.";
  const why = async (line: string) => {
    const AWAITED = "Clerks at Dyeham await a meeting in May.";
    const paragraphs = [AWAITED, "A clerk spoke.", "There was soup.", line];
    const read = invented({ title: "The meeting at Dyeham", paragraphs });
    const words = ["meeting", "dyeham", "held", "back"];
    const found = await nearest(
      { kind: "reported", words, hints: ["why"] },
      { news: { ...news, articles: async () => [read] }, record: madeUpRecord },
      "articles",
    );
    return found.map(({ fit }) => read.lines[fit.at]?.text)[0];
  };
  expect(await why(PUT_OFF)).toBe(PUT_OFF);
  expect(await why("It was held back.")).toBeUndefined();
});
