import { describe, expect, test } from "vitest";
import { withLabelsApart } from "#src/core/understand/names/labels-apart.ts";
import { withoutDescription } from "#src/core/understand/otherwise/described.ts";
import { droppedFromSlate } from "#src/core/understand/otherwise/off-slate.ts";
import { withoutWinner } from "#src/core/understand/otherwise/won-by.ts";
import { withYearAfter } from "#src/core/understand/otherwise/year-after.ts";
import { steps } from "#src/core/understand/steps.ts";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };
const read = (text: string) => steps(text, asking);
const said = (words: readonly { readonly text: string }[] | null) =>
  words?.map(({ text }) => text).join(" ") ?? null;
const queryOf = (text: string) => {
  const understood = understand(text, asking);
  return "query" in understood ? understood.query : null;
};
const polled = (person: string) => ({
  kind: "candidacy",
  person,
  contest: "clp-2015-03",
  aspect: "votes",
});

describe("who somebody is, said beside the name", () => {
  test.each([
    "how many votes did the councillor Ada Lintott get in March 2015",
    "how many votes did Ada Lintott, a councillor in Eastmere, get in March 2015",
    "how many votes did Ada Lintott MP get in March 2015",
  ])("asks of that person where the record says the same, or it is a title: %s", (text) => {
    expect(queryOf(text)).toEqual(polled("ada-lintott"));
  });

  test.each([
    "how many votes did the plumber Ada Lintott get in March 2015",
    "how many votes did disgraced Ada Lintott get in March 2015",
    "how many votes did Ada Lintott, the liar, get in March 2015",
  ])("is not understood where the record does not say so: %s", (text) => {
    expect(queryOf(text)).toBeNull();
  });

  test("is left out but for a title, and nothing else is", () => {
    const { tokens, marks } = read("what did former Eastmere councillor Ada Lintott poll in 2015");
    expect(said(withoutDescription(tokens, marks, record))).toBe(
      "what did councillor ada lintott poll in 2015",
    );
    const plain = read("what did Ada Lintott poll in 2015");
    expect(withoutDescription(plain.tokens, plain.marks, record)).toBeNull();
  });
});

describe("a contest told by who won it", () => {
  const without = (text: string) => {
    const { tokens, marks } = read(text);
    return said(withoutWinner(tokens, marks)?.tokens ?? null);
  };

  test("is the contest without those words", () => {
    expect(without("who came last in the election that Ada Lintott won in March 2015")).toBe(
      "who came last in the election in march 2015",
    );
    expect(without("who came last in the vote Ada Lintott lost in 2015")).toBe(
      "who came last in the vote in 2015",
    );
    expect(without("did Ada Lintott win the vote in March 2015")).toBeNull();
  });

  test("is taken only where it came out so", () => {
    const last = { kind: "result", contest: "clp-2015-03", aspect: "last" };
    const asked = (name: string, verb: string) =>
      queryOf(`who came last in the CLP election that ${name} ${verb} in March 2015`);
    expect(asked("Ada Lintott", "won")).toEqual(last);
    expect(asked("Ada Lintott", "lost")).not.toEqual(last);
    expect(asked("Oswin Tarrow", "won")).not.toEqual(last);
  });
});

test.each([
  ["why was Tarrow taken off the 2015 slate", "why was tarrow taken off the slate in 2015"],
  ["how was it before the March 2015 change", "how was it before the change in march 2015"],
  ["who won the 2015 election", null],
])("a year before what it is the year of is put after it: %s", (text, expected) => {
  expect(said(withYearAfter(read(text).tokens))).toBe(expected);
});

test.each([
  ["why did Lantern take Ada Lintott off its slate", "why did lantern dropped ada lintott"],
  ["why was Ada Lintott not on the left slate in 2015", "why was dropped ada lintott in 2015"],
  ["who was not on the left slate in 2015", null],
  ["why was Ada Lintott on the slate", null],
])("why somebody was on no slate is why that one was dropped: %s", (text, expected) => {
  const words = said(droppedFromSlate(read(text).tokens));
  expect(words?.split(" ").sort() ?? null).toEqual(expected?.split(" ").sort() ?? null);
});

test("a contest's name before a second year is its section and its year", () => {
  const { tokens, marks } = read("turnout in CLP section, 2019 and 2015");
  const apart = withLabelsApart(marks, tokens, record);
  expect(apart.filter(({ kind }) => kind === "section")).toHaveLength(1);
  expect(apart.filter(({ kind }) => kind === "contest")).toHaveLength(0);
});
