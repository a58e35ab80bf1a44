import { expect, test } from "vitest";
import { newsQueries } from "../../../support/news-queries.ts";

const SAID = { kind: "said", speaker: { id: "oswin-tarrow" }, words: ["looms"] };

test.each([
  "Oswin Tarrow criticised the looms. What exactly did he say?",
  "Oswin Tarrow made a complaint about the looms: what was it?",
  "Oswin Tarrow took issue with the looms. On what grounds?",
  "Oswin Tarrow defended the looms. What were his words?",
  "Oswin Tarrow wrote to Lintott about the looms. What was his line?",
])("what somebody is told to have said is asked of that one: %s", (question) => {
  expect(newsQueries(question)[0]).toMatchObject(SAID);
});

test("an answer to it may be asked for as well", () => {
  const question = "Oswin Tarrow hit out at the looms. In what terms, and how did the mill reply?";
  expect(newsQueries(question)[0]).toMatchObject({ ...SAID, answers: "mill" });
});

test("a claim of which it is not told whose it is is asked for with whoever made it", () => {
  const [query] = newsQueries("There was a claim that the looms were hidden. Who made it?");
  expect(query).toMatchObject({ kind: "said", words: ["looms", "hidden"] });
  expect(query).not.toHaveProperty("speaker");
});

test("a statement of something else leaves its question as it is", () => {
  const [query] = newsQueries("The looms were sold. What did Oswin Tarrow say about the mill?");
  expect(query).not.toMatchObject({ words: ["looms"] });
});
