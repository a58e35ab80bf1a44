import { expect, test } from "vitest";
import { commands } from "#commands";
import { nearest } from "#src/core/articles/nearest.ts";
import { createDesk } from "#src/core/ask.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { type Invented, invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";
import { spokenFirst } from "../../support/spoken.ts";

const OPENING = ["The day is grey.", "The river is high."];

async function asked(
  text: string,
  paragraphs: readonly string[],
  more: Partial<Invented> = {},
): Promise<string> {
  const article = invented({
    title: "A weaver at home",
    ...more,
    paragraphs: [...OPENING, ...paragraphs],
  });
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([article]) });
  return spokenFirst((await desk.answer({ text }, null, "2021-06-10T09:00:00Z")).answer);
}

const MATTER = "The looms at Eastmere are to be sold.";
const BETWEEN = ["They are forty years old.", "They are loud.", "They stand by the river."];
const WORDS = "Hetty Wainscotting shook her head. “Nobody asked us,” Wainscotting said.";

/** What is found of Wainscotting on the sale of the looms. */
async function onLooms(...paragraphs: readonly string[]): Promise<readonly string[]> {
  const article = invented({ title: "A weaver at home", paragraphs: [...OPENING, ...paragraphs] });
  const news = { ...madeUpNews(), articles: async () => [article] };
  const query: NewsQuery = {
    kind: "said",
    speaker: { id: "hetty-wainscotting" },
    words: ["selling", "looms"],
  };
  const found = await nearest(query, { news, record: madeUpRecord }, "articles");
  return found.flatMap(({ statements }) => statements.map(({ words }) => words));
}

test("what a paragraph is about somebody's words at its end are about", async () => {
  expect(await onLooms([MATTER, ...BETWEEN, WORDS].join(" "))).toEqual(["Nobody asked us"]);
});

test("and not where another paragraph begins between, or another speaks of it", async () => {
  expect(await onLooms(MATTER, BETWEEN.join(" "), WORDS)).toEqual([]);
  const other = "Bram Thistlewood said: “The looms at Eastmere are to be sold.”";
  expect(await onLooms([other, ...BETWEEN, WORDS].join(" "))).toEqual([]);
});

const BALLOT = "What did Hetty Wainscotting say about the ballot paper?";

test("a general word may stand in the line before", async () => {
  const said = "“Nobody can rank them all,” Hetty Wainscotting said.";
  const paper = "There were 27 names on the ballot paper.";
  expect(await asked(BALLOT, [`${paper} ${said}`])).toContain("rank them all");
  expect(await asked(BALLOT, [`The wall paper was old. ${said}`])).not.toContain("rank them all");
});

const REPORT = "What did Hetty Wainscotting say about Thistlewood’s report?";
const OF_THISTLEWOOD = "Bram Thistlewood had written a report on the looms.";

test("a report is whose it is where the article has both, however far apart", async () => {
  const said = "“That report was late,” Hetty Wainscotting said.";
  const news = [OF_THISTLEWOOD, "It rained.", "There was soup.", said];
  expect(await asked(REPORT, news)).toContain("That report was late");
});

test("and nobody's where no line ties it to that one", async () => {
  const said = "“That report was late,” Hetty Wainscotting said.";
  const news = ["Bram Thistlewood was there.", "It rained.", "There was soup.", said];
  expect(await asked(REPORT, news)).not.toContain("That report was late");
});

const OF_PENHALE = "What did Hetty Wainscotting say about Penhale?";
const HEADED = { title: "“I count”: tea with Stella Penhale" };
const PENHALE = ["Stella Penhale pours tea.", "Penhale won by two.", "Penhale likes to count."];

test("of whom all of an article is about others speak as “she”", async () => {
  const words = "Others are kind. “She knows the rules,” Hetty Wainscotting tells me.";
  expect(await asked(OF_PENHALE, [...PENHALE, words], HEADED)).toContain("knows the rules");
});

test("a friend of hers is not she who is asked about", async () => {
  const text = "What did Hetty Wainscotting say about the looms?";
  const news = [
    "Hetty Wainscotting would not speak. A friend of hers said: “She loves the looms.”",
  ];
  expect(await asked(text, news)).not.toMatch(/^What Hetty Wainscotting said/);
});

const RESULT = "What did Hetty Wainscotting say about the result?";

test("what was said before a result is nothing on it", async () => {
  const before = ["Hetty Wainscotting stands on Monday.", "“I am ready,” Wainscotting said."];
  expect(await asked(RESULT, before)).not.toContain("I am ready");
  expect(
    await asked(RESULT, [...before, "Nobody knows what will happen if she wins."]),
  ).not.toContain("I am ready");
  const after = ["Hetty Wainscotting won by two votes. “I am ready,” Wainscotting said."];
  expect(await asked(RESULT, after)).toContain("I am ready");
});

test("that an outlet reports something of somebody is no word of that one", async () => {
  const text = "What did Hetty Wainscotting say about the shortlist?";
  const news = [
    "The Courier reports that Hetty Wainscotting was left off the shortlist after she posted a picture of it.",
  ];
  expect(await asked(text, news)).not.toContain("left off the shortlist");
});

const GROUP = "What did Loom Forward say about the ballot?";

test("a group that is not in the record speaks by its people, and a person by nobody else", async () => {
  const news = [
    "Stella Penhale, the organiser of Loom Forward, called the ballot “a mess”.",
    "The agent of Colin Vane, Gwen Harrow, was there.",
  ];
  expect(await asked(GROUP, news)).toContain("a mess");
  const vane = "What did Colin Vane say about the ballot?";
  const by = ["Stella Penhale, the agent of Colin Vane, called the ballot “a mess”."];
  expect(await asked(vane, [...by, "Colin Vane said nothing."])).not.toMatch(
    /^What Colin Vane said/,
  );
});

test("of findings that are presented the sentence after tells what they were", async () => {
  const news = [
    "Hetty Wainscotting presented the findings of her inquiry. She had counted 912 letters.",
  ];
  const text = "What does The Example Herald report about Hetty Wainscotting’s findings?";
  expect(await asked(text, news)).toContain("912 letters");
});
