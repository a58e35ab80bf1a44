import { expect, test } from "vitest";
import { answerLines } from "#src/adapters/terminal/json-lines.ts";
import { present } from "#src/adapters/terminal/present.ts";
import type { Desk } from "#src/core/ask.ts";
import { sampleAnswers } from "../../support/answers.ts";
import { countingDesk } from "./counting-desk.ts";

const NOW = "2026-11-22T09:00:00.000Z";

async function answersTo(lines: readonly string[], desk: Desk = countingDesk) {
  const answers = [];
  for await (const line of answerLines(desk, source(lines), () => NOW)) {
    expect(line).toMatch(/^\{.*\}\n$/);
    answers.push(JSON.parse(line));
  }
  return answers;
}

async function* source(lines: readonly string[]) {
  yield* lines;
}

test("each line is answered in order with question, status, text, citations and query", async () => {
  const [first, second] = await answersTo(['{"question":"who won?"}', '{"question":"who lost?"}']);
  expect(Object.keys(first)).toEqual(["question", "status", "text", "citations", "query"]);
  expect(first).toMatchObject({
    question: "who won?",
    status: "unknown",
    citations: [],
    query: null,
  });
  expect(first.text).toContain("Question 1: who won?");
  expect(second.question).toBe("who lost?");
});

test("questions of one thread are a conversation; other threads and none are not", async () => {
  const answers = await answersTo([
    '{"question":"a","thread":"x"}',
    '{"question":"b","thread":"y"}',
    '{"question":"c","thread":"x"}',
    '{"question":"d","thread":"y"}',
    '{"question":"e"}',
    '{"question":"f"}',
  ]);
  expect(answers.map(({ text }) => text.split("\n")[0])).toEqual([
    "Question 1: a",
    "Question 1: b",
    "Question 2: c",
    "Question 2: d",
    "Question 1: e",
    "Question 1: f",
  ]);
});

test.each(["who won?", '{"question":', '{"query":"who won?"}', "2018", '"quoted"', "[1]", "null"])(
  "a line that is no object with a question is itself the question: %s",
  async (line) => {
    expect(await answersTo([line])).toMatchObject([{ question: line }]);
  },
);

test("empty lines are skipped", async () => {
  expect(await answersTo(["", "  ", "a", ""])).toHaveLength(1);
});

test("an answer is written before the next line is read", async () => {
  const read: string[] = [];
  async function* watched() {
    for (const line of ["a", "b"]) {
      read.push(line);
      yield line;
    }
  }
  const answers = answerLines(countingDesk, watched(), () => NOW);
  await answers.next();
  expect(read).toEqual(["a"]);
});

test("the text is the whole answer, paragraphs unbroken, with the citations beside it", async () => {
  const answer = sampleAnswers["a timeline"];
  if (!answer) throw new Error("no such sample");
  const desk: Desk = {
    ...countingDesk,
    answer: async (...asked) => ({ ...countingDesk.ask(...asked), answer }),
  };
  const [said] = await answersTo(["timeline"], desk);
  expect(said.text).toBe(present(answer, Number.POSITIVE_INFINITY));
  expect(said.citations[0]).toEqual({
    publisher: "The Example Gazette",
    title: "Report number 1 from the count",
    date: "2018-09-03",
    url: "https://gazette.example.org/report-1?a=1&b=2",
  });
  expect(said.citations).toHaveLength(answer.citations.length);
});
