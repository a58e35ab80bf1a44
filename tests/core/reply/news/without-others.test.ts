import { describe, expect, test } from "vitest";
import type { NewsQuery } from "#src/core/news-query.ts";
import { thoseOf, thoseOnAsked, withoutOthers } from "#src/core/reply/news/without-others.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spoken } from "../../../support/spoken.ts";

const SAYS: NewsQuery = { kind: "said", speaker: { id: "ada-lintott" }, words: ["sale"] };
const OWN = "Ada Lintott said that the sale was a shame.";
const SOURCE = "A source close to Thistlewood dismissed the row over the sale as “sour grapes”.";
const BARGAIN = "“The sale is a bargain,” Bram Thistlewood said.";

const placedIn = (...paragraphs: readonly string[]) => {
  const read = invented({ title: "Row over the hall", paragraphs });
  return read.lines.map((_, at) => ({ read, at }));
};

const left = (query: NewsQuery, ...paragraphs: readonly string[]) =>
  thoseOf(placedIn(...paragraphs), query, madeUpRecord).map(
    ({ read, at }) => read.lines[at]?.text ?? "",
  );

describe("the lines that answer what somebody said", () => {
  test("are none that has only another’s words", () => {
    expect(left(SAYS, OWN, SOURCE, BARGAIN)).toEqual([OWN]);
  });

  test.each(["Nobody asked Lintott.", "Her letter has “a shame for weavers and for dyers” in it."])(
    "may name that one, or have words in quotation marks beside a pronoun: %s",
    (line) => {
      expect(left(SAYS, OWN, BARGAIN, line)).toEqual([OWN, line]);
    },
  );

  test("are none in which “he” speaks, where a woman is asked for", () => {
    expect(left(SAYS, OWN, "“It is a shame for weavers,” he said of the hall.")).toEqual([OWN]);
  });

  test.each([
    "The roof leaks.",
    "The sale was “a farce for all of us”, in the words of the clerk.",
  ])("are none that begins a paragraph on something else: %s", (line) => {
    expect(left(SAYS, OWN, line)).toEqual([OWN]);
    expect(left(SAYS, `${OWN} The roof leaks.`)).toEqual([OWN, "The roof leaks."]);
  });

  test("are words in quotation marks, and nothing else, where a line on that one stands before them", () => {
    const words = ["“Nobody asked us at any time.”", "“Nobody will.”"];
    const own = "Ada Lintott has a view on the sale.";
    expect(left(SAYS, own, ...words)).toEqual([own, ...words]);
    expect(left(SAYS, OWN, "The clerk had a view of it:", ...words)).toEqual([OWN]);
  });

  test("begin with the first, whosever it is", () => {
    const lines = placedIn(SOURCE, OWN, BARGAIN);
    expect(withoutOthers(lines, SAYS, madeUpRecord).map(({ at }) => at)).toEqual([0, 1]);
    expect(withoutOthers([], SAYS, madeUpRecord)).toEqual([]);
  });

  test("are on how somebody took something none with another’s words after that one’s", () => {
    const asks: NewsQuery = {
      kind: "said",
      speaker: { id: "ada-lintott" },
      occasion: ["sale"],
      hints: ["response"],
    };
    const lines = placedIn(BARGAIN, OWN, SOURCE);
    const [before, own, after] = lines;
    const shown = (all: readonly (typeof lines)[number][]) =>
      withoutOthers(all, asks, madeUpRecord).map(({ at }) => at);
    expect(shown([own, before, after].flatMap((each) => each ?? []))).toEqual([1, 0]);
  });

  test.each<NewsQuery>([
    { kind: "said", speaker: { id: "ada-lintott" }, occasion: ["sale"], hints: ["response"] },
    { ...SAYS, words: ["agree", "sale"] },
    { kind: "said", words: ["sale"] },
    { kind: "reported", words: ["sale"] },
  ])("are all of them where others have a part in what is asked: %j", (query) => {
    expect(left(query, OWN, SOURCE, BARGAIN)).toEqual([OWN, SOURCE, BARGAIN]);
  });
});

const ROW = {
  title: "Row over the hall of the weavers",
  paragraphs: [
    "Ada Lintott has set out what she thinks of the sale of the hall. She is against the sale, and has put her name to a letter.",
    SOURCE,
  ],
};

test("an answer that quotes lines on what somebody said shows no line with another’s words after them", async () => {
  const answer = await answerOver("What did Ada Lintott say about the sale of the hall?", ROW);
  expect(spoken(answer)).toContain("put her name to a letter");
  expect(spoken(answer)).not.toContain("sour grapes");
});

test("whether two agree is told by the words of both", async () => {
  const question = "What did Ada Lintott say about the mayors, and does Oswin Tarrow agree?";
  const answer = await answerOver(question, {
    title: "Mayors and the weavers",
    paragraphs: [
      "Ada Lintott said that the mayors should go.",
      "It rained.",
      "Oswin Tarrow said that the mayors were needed.",
    ],
  });
  expect(spoken(answer)).toContain("the mayors should go");
  expect(spoken(answer)).toContain("the mayors were needed");
});

test("where it is asked about somebody, a line on another alone is left out", () => {
  const query: NewsQuery = { ...SAYS, subjects: [{ kind: "person", id: "oswin-tarrow" }] };
  const lines = [
    "Ada Lintott said that Oswin Tarrow should go.",
    "It was late, she said.",
    "Ada Lintott wrote that Gwendoline Orrery should stay.",
  ];
  const kept = thoseOnAsked(placedIn(...lines), query);
  expect(kept.map(({ at }) => at)).toEqual([0, 1]);
});
