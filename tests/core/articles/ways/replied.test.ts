import { expect, test } from "vitest";
import { nearest } from "#src/core/articles/nearest.ts";
import { isNewsOfItsOwn } from "#src/core/articles/ways/replied.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { type Invented, invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";

const ROW: Invented = {
  title: "Eastmere members meet",
  published: "2019-12-02",
  paragraphs: [
    "Members met in Eastmere on Monday.",
    "The heating failed at eight and nobody could mend it.",
    "There was soup, and there were two kinds of bread.",
    "Hetty Wainscotting accused the committee of losing a box of leaflets.",
    "“Nobody lost anything,” Oswin Tarrow replied.",
    "The meeting then turned to the hall and its windows, which are old.",
    "It heard a report on the roof, and another on the drains below it.",
    "A vote of thanks was moved.",
    "“I would rather walk home than sit in this draught,” Oswin Tarrow said.",
  ],
};

async function answer(...occasion: readonly string[]) {
  const news = { ...madeUpNews(), articles: async () => [invented(ROW)] };
  const query: NewsQuery = {
    kind: "said",
    speaker: { id: "oswin-tarrow" },
    hints: ["response"],
    occasion: [...occasion],
  };
  const found = await nearest(query, { news, record: madeUpRecord }, "articles");
  return found.map(({ read, fit }) => read.lines[fit.at]?.text);
}

test("an answer to a charge is what its speaker says right after it", async () => {
  const found = await answer("losing", "leaflets");
  expect(found).toEqual([expect.stringContaining("Nobody lost anything")]);
});

test("what the same one said of something else, or before it, answers nothing", async () => {
  expect(await answer("soup", "bread")).toEqual([]);
});

const VOTED: Invented = {
  title: "Eastmere members meet",
  published: "2019-12-02",
  paragraphs: [
    "Members met in Eastmere on Monday.",
    "A paper on leaflets was moved by Hetty Wainscotting.",
    "“I have read the leaflets,” Oswin Tarrow said.",
    "There was soup, and there were two kinds of bread.",
    "“We shall be here all night,” Hetty Wainscotting said.",
    "The paper was lost by nine to four.",
    "Oswin Tarrow described the vote as “a good night for paper”.",
  ],
};

test("an answer to an event is the line that names it, and not what was said of its matter before", async () => {
  const news = { ...madeUpNews(), articles: async () => [invented(VOTED)] };
  const query: NewsQuery = {
    kind: "said",
    speaker: { id: "oswin-tarrow" },
    hints: ["vote", "response"],
    occasion: ["leaflets", "paper"],
  };
  const found = await nearest(query, { news, record: madeUpRecord }, "articles");
  expect(found.map(({ read, fit }) => read.lines[fit.at]?.text)).toEqual([
    expect.stringContaining("a good night for paper"),
  ]);
});

const DEMANDED: Invented = {
  title: "Clerk’s list is found",
  published: "2019-12-02",
  paragraphs: [
    "A list was found in Eastmere on Monday, and nobody knew whose it was.",
    "Oswin Tarrow demanded that Hetty Wainscotting should withdraw.",
    "“A driver would be off the bus,” Tarrow said.",
  ],
};

test("what is demanded has not happened, and is answered by nobody", async () => {
  const news = { ...madeUpNews(), articles: async () => [invented(DEMANDED)] };
  const query: NewsQuery = {
    kind: "said",
    speaker: { id: "oswin-tarrow" },
    hints: ["response"],
    occasion: ["wainscotting", "withdrawal"],
  };
  expect(await nearest(query, { news, record: madeUpRecord }, "articles")).toEqual([]);
});

test("whoever has also denied it answers what others answered before", async () => {
  const paragraphs = [
    "It rained in Eastmere.",
    "Nobody minded.",
    "Bram Thistle asked whether the Dyers had rigged the raffle.",
    "Oswin Tarrow said that he had asked them. Hetty Wainscotting has also denied it.",
  ];
  const article = invented({ title: "A day in Eastmere", published: "2019-12-02", paragraphs });
  const news = { ...madeUpNews(), articles: async () => [article] };
  const query: NewsQuery = {
    kind: "said",
    speaker: { id: "hetty-wainscotting" },
    hints: ["response"],
    occasion: ["raffle", "rigged"],
  };
  const found = await nearest(query, { news, record: madeUpRecord }, "articles");
  expect(found.map(({ fit }) => fit.at)).toEqual([4]);
});

test("after a few words that only lead to an answer others may have spoken between", async () => {
  const between = "“It is a cold hall,” Hetty Wainscotting said.";
  const told = async (...lead: readonly string[]) => {
    const [first = "", , , charge = ""] = ROW.paragraphs;
    const said = "“I have every box that I was given,” Oswin Tarrow said.";
    const paragraphs = [first, "The roof leaks.", "It rained.", charge, between, ...lead, said];
    const news = { ...madeUpNews(), articles: async () => [invented({ ...ROW, paragraphs })] };
    const query: NewsQuery = {
      ...{ kind: "said", speaker: { id: "oswin-tarrow" } },
      ...{ hints: ["response"], occasion: ["losing", "leaflets"] },
    };
    return (await nearest(query, { news, record: madeUpRecord }, "articles")).length;
  };
  expect(await told("Tarrow hit back.")).toBe(1);
  expect(await told("Bram Thistlewood yawned.")).toBe(0);
});

test("what somebody announces is news of its own where it has no word of what is asked about", () => {
  const query = { kind: "said" as const, occasion: ["resignation"] };
  expect(isNewsOfItsOwn("Tarrow announced that he would stand.", query)).toBe(true);
  expect(isNewsOfItsOwn("Tarrow announced that he would resign.", query)).toBe(false);
  expect(isNewsOfItsOwn("Tarrow said that he would stand.", query)).toBe(false);
});
