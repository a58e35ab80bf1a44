import { describe, expect, test } from "vitest";
import { eachApart } from "#src/core/understand/each-apart.ts";
import { askedDirectly } from "#src/core/understand/otherwise/indirect.ts";
import { withItsContest } from "#src/core/understand/otherwise/premise.ts";
import { steps } from "#src/core/understand/steps.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };
const said = (words: readonly { readonly text: string }[] | null) =>
  words?.map(({ text }) => text).join(" ") ?? null;
const direct = (text: string) => {
  const { tokens, marks } = steps(text, asking);
  return said(askedDirectly(tokens, marks));
};

describe("a question asked indirectly", () => {
  test.each([
    ["I wonder what Ada Lintott polled in March 2015", "what did ada lintott poll in march 2015"],
    ["do you know who the treasurer was in 2017", "who was the treasurer in 2017"],
    [
      "which place Oswin Tarrow took in March 2015",
      "which place did oswin tarrow take in march 2015",
    ],
  ])("is asked directly: %s", (text, expected) => {
    expect(direct(text)).toBe(expected);
  });

  test.each([
    "what did Ada Lintott poll in March 2015",
    "who was the treasurer in 2017",
    "how many votes were cast in March 2015",
  ])("that is direct stays as it is: %s", (text) => {
    expect(direct(text)).toBeNull();
  });

  test("keeps what stands before it where that is more than an opening", () => {
    expect(direct("do the papers agree on how far Bryn Lintott was from a seat")).toBeNull();
  });
});

describe("a clause that names the contest", () => {
  const placed = (text: string) => {
    const { tokens, marks } = steps(text, asking);
    return said(withItsContest(tokens, marks));
  };

  test("is left out, and the question gets its contest", () => {
    expect(placed("When the members voted in March 2015, who got in?")).toBe(
      "who got in march 2015",
    );
  });

  test.each([
    "When the members rebelled in March 2015, who got in?",
    "When the members voted in March 2015, who got in in October 2015?",
    "Who got in when the members voted in March 2015?",
  ])("that says more, or a question that has its own, stays: %s", (text) => {
    expect(placed(text)).toBeNull();
  });
});

describe("two people, each in a contest of their own", () => {
  const apart = (text: string) => {
    const { tokens, marks } = steps(text, asking);
    return eachApart(tokens, marks)?.map(said) ?? null;
  };

  test("are asked about one after the other", () => {
    expect(
      apart("who polled more, Ada Lintott in March 2015 or Bryn Lintott in October 2015?"),
    ).toEqual(["votes ada lintott in march 2015", "votes bryn lintott in october 2015"]);
  });

  test.each([
    "who polled more, Ada Lintott or Bryn Lintott in October 2015?",
    "did Ada Lintott in March 2015 thank Bryn Lintott in October 2015?",
    "who polled more, Ada Lintott in March 2015 or anybody in October 2015?",
  ])("are no more than that: %s", (text) => {
    expect(apart(text)).toBeNull();
  });
});
