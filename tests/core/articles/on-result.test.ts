import { describe, expect, test } from "vitest";
import { tellsOutcome } from "#src/core/articles/lines/indexed.ts";
import { nearest } from "#src/core/articles/nearest.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { replyClosest } from "#src/core/reply/news/closest.ts";
import { answerOver } from "../../support/answer-over.ts";
import { type Invented, invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";
import { spokenFirst } from "../../support/spoken.ts";

test.each([
  "Tarrow was elected.",
  "Ada Tarrow was elected to the panel on Friday.",
  "Vane won by 40 votes.",
  "Tarrow was ahead by 40 votes.",
  "The result was announced on Saturday.",
  "The dyers took two of the six seats.",
  "The dyers took two of the six guild seats.",
])("how an election came out is told by: %s", (sentence) => {
  expect(tellsOutcome(sentence)).toBe(true);
});

test.each([
  "A motion was carried by 118 votes to 9.",
  "The amendment fell by 12 votes.",
  "We are forty elected people.",
  "Tarrow spoke to the elected representatives of the weavers.",
  "The clerk is an elected position.",
  "The result will be announced on Saturday.",
  "The results are expected on Friday.",
  "Friday 14 November – results announced.",
])("and not by: %s", (sentence) => {
  expect(tellsOutcome(sentence)).toBe(false);
});

const KNOCKED = "Ada Lintott said: “I have knocked on every door in the mill.”";
const SILENT = "Ada Lintott declined to comment.";

const under = (first: string, ...lines: readonly string[]): Invented => ({
  title: "Weavers and the choice of a clerk",
  paragraphs: [first, ...lines],
});

describe("a question about the result", () => {
  const QUESTIONS = [
    "What did Ada Lintott say about the result?",
    "Did Ada Lintott comment on the result?",
  ];

  test.each(QUESTIONS)(
    "is answered by nothing said where no result is told of: %s",
    async (question) => {
      for (const first of [
        "The result will be announced on Saturday.",
        "A motion on the count was carried by 118 votes to 9.",
        "“We are forty elected people,” a spinner said.",
      ])
        for (const line of [KNOCKED, SILENT]) {
          const answer = await answerOver(question, under(first, line));
          expect(answer.status).toBe("unknown");
          // That one has said something, and nothing on this.
          expect(spokenFirst(answer)).toContain("said by Ada Lintott on what is asked");
        }
    },
  );

  test.each(QUESTIONS)("is by what is said where one is: %s", async (question) => {
    for (const first of ["Oswin Tarrow was elected on Saturday.", "Oswin Tarrow won by 40 votes."])
      expect(spokenFirst(await answerOver(question, under(first, KNOCKED)))).toContain(
        "knocked on every door",
      );
  });

  const query: NewsQuery = {
    kind: "said",
    speaker: { id: "ada-lintott" },
    words: ["night", "rota"],
    hints: ["result"],
    comment: true,
  };
  const over = (last: string) => {
    const lines = [last, "Ada Lintott declined to comment on the night rota."];
    const news = madeUpNews([invented(under("The vote was on Friday.", ...lines))]);
    return { news, record: madeUpRecord, now: "2021-06-10T09:00:00Z" };
  };
  const [BEFORE, AFTER] = [
    "The result will be announced on Saturday.",
    "The result was announced on Saturday.",
  ].map(over);
  if (!BEFORE || !AFTER) throw new Error("There are no articles.");

  test("is answered by no line of an article without one, though it has all the words", async () => {
    expect(await nearest(query, BEFORE, "articles")).toEqual([]);
    expect(await nearest(query, AFTER, "articles")).not.toEqual([]);
  });

  test("is answered by none of them that only comes close", async () => {
    expect(await replyClosest(query, BEFORE)).toBeNull();
    expect(await replyClosest(query, AFTER)).not.toBeNull();
  });

  const FAR = Array.from({ length: 8 }, (_, at) => `Loom number ${at} was mended on a Tuesday.`);

  test("is answered by nothing said far from where an article tells one beside other news", async () => {
    const question = "What did Ada Lintott say about the results?";
    const told = "The weavers mourn their bell. It was old. The tower was older.".split(/(?<=\.) /);
    const near = [...told, ...FAR, "The spinners elected Oswin Tarrow last year.", KNOCKED];
    const far = [...told, KNOCKED, ...FAR, "The spinners elected Oswin Tarrow last year."];
    const over = (lines: readonly string[]) =>
      answerOver(question, { title: "The bell", paragraphs: [...lines] });
    expect(spokenFirst(await over(near))).toContain("knocked on every door");
    expect((await over(far)).status).toBe("unknown");
  });
});

test.each([
  "How did Ada Lintott react to being elected?",
  "What was Ada Lintott's reaction to losing her seat?",
  "How did Ada Lintott react to being voted off the committee?",
])("how somebody took an election is asked of its result: %s", async (question) => {
  const before = under("The vote is on Friday.", KNOCKED);
  const after = under("Oswin Tarrow beat Ada Lintott on Saturday.", KNOCKED);
  expect((await answerOver(question, before)).status).toBe("unknown");
  expect(spokenFirst(await answerOver(question, after))).toContain("knocked on every door");
});

test("nobody reacts in an article to what came after it", async () => {
  const question = "How did Ada Lintott react to the flood in June 2021?";
  const of = (published: string) => ({
    ...under("The flood took the looms in June 2021.", KNOCKED),
    published,
  });
  expect((await answerOver(question, of("2021-05-10"))).status).toBe("unknown");
  expect(spokenFirst(await answerOver(question, of("2021-06-12")))).toContain("every door");
});
