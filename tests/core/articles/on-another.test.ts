import { describe, expect, test } from "vitest";
import { askedFor, isOnAnother } from "#src/core/articles/whom/speaker.ts";
import { saysSomething } from "#src/core/articles/words/saying.ts";
import { answerOver } from "../../support/answer-over.ts";
import { madeUpRecord } from "../../support/record.ts";
import { spoken } from "../../support/spoken.ts";

const ada = askedFor({ id: "ada-lintott" }, madeUpRecord);
const PENHALE = ["Colin Penhale"];

test.each([
  "Colin Penhale, once a clerk of Ada Lintott, got the e-mail.",
  "COLIN PENHALE has said that Ada Lintott is late.",
  "In response, Mr Penhale accused Lintott of haste.",
])("a line is on another whom it names before: %s", (line) => {
  expect(isOnAnother(line, PENHALE, ada)).toBe(true);
});

test.each([
  "Ada Lintott has said that Colin Penhale is late.",
  "Asked about Colin Penhale, Ada Lintott left.",
  "“Colin Penhale is late,” Lintott said.",
])("and not where that one is only spoken of: %s", (line) => {
  expect(isOnAnother(line, PENHALE, ada)).toBe(false);
});

describe("what another says of whom is asked for", () => {
  test.each([
    "Colin Penhale has said that Ada Lintott behaves like “some kind of queen”. He told a station: “That is not the way.”",
    "Colin Penhale accused Ada Lintott of haste. He tweeted: “I hear that Ada Lintott sold the hall.”",
    "Ada Lintott used to love the hall. She should ask herself what became of it.",
  ])("is no answer of hers: %s", async (text) => {
    const answer = await answerOver("How did Ada Lintott respond to the sale of the hall?", {
      title: "The hall is sold",
      paragraphs: ["The sale of the hall has upset the weavers.", text],
    });
    expect(answer.status === "answered" ? spoken(answer) : "").not.toMatch(
      /the way|I hear|ask herself/,
    );
  });
});

test("what somebody should say is said by nobody", () => {
  expect(saysSomething("She should ask herself why.")).toBe(false);
  expect(saysSomething("She asked herself why.")).toBe(true);
});
