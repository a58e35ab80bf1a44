import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { madeUpRecord } from "../../support/record.ts";

const desk = createDesk(madeUpRecord, { commands });
const ask = (text: string) => desk.ask({ text }, null, "2026-11-22T09:00:00Z");
const result = (aspect: string) => ({ kind: "result", contest: "clp-2015-03", aspect });

describe("two questions in one sentence are both answered", () => {
  test.each([
    "who came first and who came last in March 2015",
    "who came first in March 2015, and who came last?",
    "March 2015: who came first? who came last?",
  ])("%s", (text) => {
    expect(ask(text).query).toEqual({ kind: "both", queries: [result("first"), result("last")] });
  });

  test("the second goes on from the first: who was found there is “she”", () => {
    expect(ask("who came first in March 2015 and how many votes did she get?").query).toEqual({
      kind: "both",
      queries: [
        result("first"),
        { kind: "candidacy", person: "ada-lintott", contest: "clp-2015-03", aspect: "votes" },
      ],
    });
  });

  test("where the first has several readings, each is offered with the second", () => {
    const { answer, conversation } = ask("who came first and who came last in 2015");
    expect(answer.status).toBe("clarify");
    expect(conversation.offered.map(({ query }) => query.kind)).toEqual(["both", "both"]);
  });

  test("one half that is not understood leaves all of it unanswered", () => {
    expect(ask("who came first in March 2015 and what is the capital of France").query).toBeNull();
  });

  test("what both say is said once, with one list of sources, each statement keeping its own", () => {
    const { answer } = ask("who came first and who came last in March 2015");
    const numbers = new Set(answer.citations.map(({ number }) => number));
    const cited = answer.parts.flatMap((part) =>
      part.kind === "text" ? part.sentences.flatMap(({ cites }) => cites) : [],
    );
    expect(answer.status).toBe("answered");
    expect(numbers.size).toBe(answer.citations.length);
    expect(cited.every((number) => numbers.has(number))).toBe(true);
    expect(new Set(answer.parts.map((part) => JSON.stringify(part))).size).toBe(
      answer.parts.length,
    );
    expect(answer.readAs).toBe(
      "who came first, CLP section, March 2015; and who came last, CLP section, March 2015",
    );
  });
});

describe("what is asked after a question to be agreed with changes nothing", () => {
  test.each([
    "Ada Lintott came first in March 2015, didn't she?",
    "Ada Lintott came first in March 2015, right?",
    "did Ada Lintott come first in March 2015 or not",
  ])("%s", (text) => {
    expect(ask(text).query).toMatchObject({
      kind: "candidacy",
      person: "ada-lintott",
      aspect: "place",
    });
  });
});
