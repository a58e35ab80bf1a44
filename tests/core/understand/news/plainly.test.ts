import { describe, expect, test } from "vitest";
import type { NewsQuery } from "#src/core/news-query.ts";
import { newsQueries } from "../../../support/news-queries.ts";

/** Whose words a question asks for, and on what. */
const asked = (text: string) => {
  const [first] = newsQueries(text);
  if (first?.kind !== "said") return first?.kind ?? null;
  const speaker = first.speaker && "id" in first.speaker ? first.speaker.id : first.speaker?.named;
  return { speaker, on: [...(first.words ?? []), ...(first.occasion ?? [])].join(" ") };
};
const onFees = { speaker: "ada-lintott", on: "weaving fee" };

describe("what somebody said is asked for", () => {
  test.each([
    "On the weaving fee, what was Ada Lintott's line?",
    "So what's Ada Lintott saying about the weaving fee these days",
    "What Ada Lintott had to say on the weaving fee",
    "What was said about the weaving fee by Ada Lintott?",
    "Where does Ada Lintott stand on the weaving fee?",
    "Is Ada Lintott for or against the weaving fee",
    "Does Ada Lintott support the weaving fee?",
    "What's Ada Lintott's problem with the weaving fee?",
    "Find me the bit where Ada Lintott talks about the weaving fee",
    "Give me Ada Lintott's main points on the weaving fee.",
    "Need Ada Lintott on the weaving fee, verbatim if poss",
    "The weaving fee - Ada Lintott - what was said?",
    "Has Ada Lintott changed her mind about the weaving fee?",
    "What solution does Ada Lintott offer for the weaving fee?",
    "What worries Ada Lintott about the weaving fee?",
    "The case against the weaving fee as Ada Lintott put it please",
    "I'm writing something on the weaving fee, what's Ada Lintott's take",
    "not Oswin Tarrow, Ada Lintott: what did she say about the weaving fee",
  ])("by “%s”", (question) => {
    expect(asked(question)).toEqual(onFees);
  });

  test.each([
    "Do we know if Ada Lintott thinks weavers should pay a fee?",
    "Can you confirm Ada Lintott said weavers should pay a fee?",
    "Is it true Ada Lintott said weavers should pay a fee?",
  ])("in a sentence, by “%s”", (question) => {
    expect(asked(question)).toEqual({ speaker: "ada-lintott", on: "weavers pay fee" });
  });

  test("of somebody who is not in the record too", () => {
    expect(asked("On the weaving fee, what was Juno Marsh's line?")).toEqual({
      speaker: "juno marsh",
      on: "weaving fee",
    });
  });

  test("of nobody whom a pronoun would have to name", () => {
    expect(asked("which speaker was worried about that, and what did they say?")).not.toMatchObject(
      { speaker: "they" },
    );
  });

  test("of neither of two, where it is asked whether they agree", () => {
    expect(asked("Do Ada Lintott and Oswin Tarrow agree on the weaving fee?")).toBeNull();
  });
});

describe("whether somebody spoke at all is asked", () => {
  const comments = (text: string) => {
    const [first] = newsQueries(text) as readonly (NewsQuery & { comment?: true })[];
    return first?.comment;
  };

  test.each([
    "Any word from Ada Lintott on the weaving fee",
    "Has Ada Lintott broken her silence over the weaving fee",
    "Is Ada Lintott still refusing to talk about the weaving fee?",
    "Nothing from Ada Lintott about the weaving fee yet?",
    "Oswin Tarrow has spoken about the weaving fee, but has Ada Lintott?",
  ])("by “%s”", (question) => {
    expect(comments(question)).toBe(true);
  });
});

describe("what somebody answered is asked for", () => {
  test.each([
    "How was the walkout received by Ada Lintott?",
    "Was the walkout condemned by Ada Lintott",
    "How Ada Lintott responded to the walkout",
    "The walkout: reaction from Ada Lintott?",
  ])("by “%s”", (question) => {
    expect(asked(question)).toEqual({ speaker: "ada-lintott", on: "walkout" });
  });

  test("to a charge that is named", () => {
    expect(
      asked("What is Oswin Tarrow accused of by Ada Lintott over the weaving fee"),
    ).toMatchObject({ speaker: "ada-lintott" });
  });
});

describe("the words of somebody in an outlet are asked for", () => {
  test.each([
    "Does The Example Herald quote Ada Lintott as saying weavers should pay a fee",
    "The Example Herald interview with Ada Lintott: anything about the weaving fee?",
    "What has The Example Herald got from Ada Lintott on the weaving fee?",
  ])("by “%s”", (question) => {
    expect(asked(question)).toMatchObject({ speaker: "ada-lintott" });
    expect(newsQueries(question)[0]).toMatchObject({ publisher: "The Example Herald" });
  });
});

test("whoever was told something is who was told, and the rest is the matter", () => {
  expect(
    newsQueries("What did Ada Lintott tell the NEC had gone wrong with the looms?")[0],
  ).toMatchObject({
    kind: "said",
    speaker: { id: "ada-lintott" },
    listener: "nec",
    words: ["gone", "wrong", "looms"],
  });
});

test.each([
  "Did Ada Lintott give the Courier an interview about the weaving fee?",
  "Has Ada Lintott given the Courier a comment on the weaving fee?",
  "Did Ada Lintott give a statement to the Courier about the weaving fee",
])("whether somebody spoke to a paper is asked of that one, in that paper: %s", (text) => {
  const [first] = newsQueries(text, "The Courier");
  expect(first).toMatchObject({ speaker: { id: "ada-lintott" }, comment: true });
  expect(first).toMatchObject({ publisher: "The Courier", words: ["weaving", "fee"] });
});

describe("what somebody said is asked for with the answer to it", () => {
  const answerTo = (text: string) => {
    const [first] = newsQueries(text);
    return first?.kind === "said" ? first.answers : null;
  };

  test.each([
    ["What was the reply to Ada Lintott's attack on the weaving fee?", "anybody"],
    ["How was Ada Lintott's criticism of the weaving fee answered?", "anybody"],
    ["Ada Lintott criticised the weaving fee. What was Oswin Tarrow's reply?", "oswin tarrow"],
    [
      "Ada Lintott complained about the weaving fee, how did Oswin Tarrow hit back?",
      "oswin tarrow",
    ],
  ])("by “%s”", (question, answers) => {
    expect(asked(question)).toEqual(onFees);
    expect(answerTo(question)).toBe(answers);
  });
});
