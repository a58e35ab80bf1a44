import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { newsQueries } from "../../../support/news-queries.ts";
import { spokenFirst } from "../../../support/spoken.ts";

test.each([
  ["What did Ada Lintott say about the looms in July?", "july"],
  ["what did ada lintott say at the July meeting about the looms", "july"],
  ["What did Ada Lintott say about the looms early in March?", "march"],
])("a month of no year is an occasion: %s", (question, month) => {
  const occasion = expect.arrayContaining([month]);
  expect(newsQueries(question)[0]).toMatchObject({ kind: "said", occasion });
});

test.each([
  "What did Ada Lintott say about the looms in July 2021?",
  "What did Ada Lintott say about the march on the mill?",
  "What did Ada Lintott say about the January looms?",
])("and no other word is one: %s", (question) => {
  const [first] = newsQueries(question);
  expect(first?.kind === "said" && first.occasion).toBeUndefined();
});

const of = (published: string) => ({
  title: "Weavers meet",
  published,
  paragraphs: ["Ada Lintott said that the looms were old."],
});

test("what is asked of a month is told by an article of it, or of the one after, and by no earlier", async () => {
  const question = "What did Ada Lintott say about the looms in July?";
  for (const day of ["2021-07-20", "2021-08-02"])
    expect(spokenFirst(await answerOver(question, of(day)))).toContain("looms were old");
  expect((await answerOver(question, of("2021-04-28"))).status).toBe("unknown");
});
