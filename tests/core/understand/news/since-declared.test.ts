import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { newsQueries } from "../../../support/news-queries.ts";
import { spokenFirst } from "../../../support/spoken.ts";

const first = (text: string) => newsQueries(text)[0];

test.each([
  "What did Ada Lintott say after losing her seat in 2019?",
  "what did ada lintott tweet after being re-elected in 2019",
  "What did Ada Lintott say after her defeat in 2019?",
])(
  "what somebody said once an election was over is asked of articles from its month on: %s",
  (text) => {
    expect(first(text)).toMatchObject({ kind: "said", from: "2019-11", to: "2019-12" });
  },
);

test.each([
  ["of another matter", "What did Ada Lintott say about the looms in 2019?", "2019"],
  ["in a year without one", "What did Ada Lintott say after losing her seat in 2018?", "2018"],
  ["in a year with two", "What did Tomas Quillfeather say after losing in 2015?", "2015"],
])("a question %s is asked of the whole year", (_, text, year) => {
  expect(first(text)).toMatchObject({ kind: "said", from: year });
});

const BEFORE = {
  title: "Why I stand",
  published: "2019-05-30",
  paragraphs: ["Ada Lintott said in Eastmere that 2019 would be the year of the ballot."],
};

test.each(["after losing her seat in 2019", "in November 2019"])(
  "what was said before a time that alone is asked for is no answer: %s",
  async (time) => {
    const said = spokenFirst(await answerOver(`What did Ada Lintott say ${time}?`, BEFORE));
    expect(said).not.toContain("the year of the ballot");
  },
);
