import { expect, test } from "vitest";
import type { Query } from "#src/core/query.ts";
import { lastReading } from "#src/core/understand/news/last.ts";
import { read } from "#src/core/understand/read.ts";
import { say } from "#src/core/understand/said/index.ts";
import { understand } from "#src/core/understand/understand.ts";
import { newsQueries } from "../../../support/news-queries.ts";
import { madeUpRecord } from "../../../support/record.ts";

const asking = { record: madeUpRecord, now: "2021-06-10T09:00:00Z", conversation: null };

function asked(question: string): Query | null {
  const understood = understand(question, asking);
  return "query" in understood ? understood.query : null;
}

const SAID = { kind: "said", speaker: { id: "oswin-tarrow" }, words: ["looms"] };
const by = (answers: string) => ({ ...SAID, answers });

test.each([
  ["what did Oswin Tarrow say about looms and how did the mill respond?", "mill"],
  ["what did Oswin Tarrow say about looms, and what was the reply", "anybody"],
  ["what did Oswin Tarrow say about looms and what was the reply from the mill?", "mill"],
  ["what did Oswin Tarrow say about looms and what did they say back", "anybody"],
  ["what did Oswin Tarrow say about looms and the mill's response", "mill"],
  ["what did Oswin Tarrow say about looms, and what was the mill's explanation?", "mill"],
  ["what did Oswin Tarrow say about looms, and what explanation did the mill give?", "mill"],
  ["what did Oswin Tarrow say about looms, and how was that answered?", "anybody"],
  ["what did Oswin Tarrow say about looms, and has the mill replied?", "mill"],
  ["what did Oswin Tarrow say about looms and what was the mill's line on wool?", "mill"],
  ["what did Oswin Tarrow say about looms, and how did the mill justify it?", "mill"],
  ["what did Oswin Tarrow say about looms, and what did the mill say about it?", "mill"],
])("a question may ask as well what was answered: %s", (question, answers) => {
  expect(asked(question)).toEqual(by(answers));
});

test("an outlet at the end of both questions is who published both", () => {
  const question =
    "what did Oswin Tarrow say about looms, and what was the reply, according to The Example Herald?";
  expect(newsQueries(question)[0]).toEqual({ ...by("anybody"), publisher: "The Example Herald" });
});

test("what was reported may be asked for with what was answered to it", () => {
  const question = "what were the complaints about Bram Thistle and what is his response?";
  expect(lastReading(read(question), asking)).toMatchObject({
    kind: "reported",
    answers: "anybody",
  });
});

test("what is read so is said in words that are read as the same", () => {
  const query = asked("what did Oswin Tarrow say about looms and how did the mill respond?");
  expect(query && asked(say(query, madeUpRecord))).toEqual(by("mill"));
});

test.each([
  "what did Oswin Tarrow say about looms and the reply slip in the post",
  "what did Oswin Tarrow say about looms and his own reply",
])("a reply of which the words are is no answer to them: %s", (question) => {
  expect(asked(question)).not.toHaveProperty("answers");
});

test.each([
  [
    "what was Ada Lintott's criticism of the loom fee, and how did Oswin Tarrow answer it?",
    "oswin tarrow",
  ],
  [
    "What did Ada Lintott accuse the guild of over the loom fee and what did Oswin Tarrow write back?",
    "oswin tarrow",
  ],
  ["What did Ada Lintott allege about the loom fee, and did the mill accept that?", "mill"],
])("an answer is asked for in other ways too: %s", (question, by) => {
  const [query] = newsQueries(question);
  expect(query).toMatchObject({ kind: "said", speaker: { id: "ada-lintott" }, answers: by });
});

test("a charge and its answer are asked of lines, whoever made it", () => {
  const question =
    "What was the accusation about loom bills in the 2010 contest, and what was Oswin Tarrow's reply?";
  expect(newsQueries(question)).toEqual([]);
});

test("whether a body agreed to what was proposed is the outcome of that, and no answer", () => {
  for (const query of newsQueries("Who proposed a second loom, and did the guild agree?"))
    expect(query).not.toHaveProperty("answers");
});
