import { describe, expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };

function queryOf(text: string) {
  const understood = understand(text, asking);
  return "query" in understood ? understood.query : null;
}

describe("what is taken for known before a question", () => {
  test.each([
    "When Ada Lintott topped the poll in March 2015, how many votes did she get?",
    "Given that Ada Lintott lost in March 2015, how many votes did she get?",
    "Now that Lintott won in March 2015, how many votes did she get?",
  ])("is left to the answer, and the question is about the one named: %s", (text) => {
    expect(queryOf(text)).toEqual({
      kind: "candidacy",
      person: "ada-lintott",
      contest: "clp-2015-03",
      aspect: "votes",
    });
  });

  test("names no time where the question says its own", () => {
    expect(
      queryOf("After Ada Lintott lost in October 2015, how many votes did she get in March 2015?"),
    ).toMatchObject({ contest: "clp-2015-03" });
  });

  test.each([
    [
      "two people are named in it",
      "When Ada Lintott beat Oswin Tarrow in March 2015, how many votes did she get for lunch?",
    ],
    ["the question is about nobody", "When Ada Lintott resigned, what was the weather like?"],
  ])("is no question where %s", (_, text) => {
    expect(queryOf(text)).toBeNull();
  });
});

describe("a clause that has somebody win who did not", () => {
  test("is put right, whatever is asked after it", () => {
    expect(queryOf("Since Tomas Quillfeather won in March 2015, when did he give it up?")).toEqual({
      kind: "candidacy",
      person: "tomas-quillfeather",
      contest: "clp-2015-03",
      aspect: "elected",
    });
  });

  test("that has it as it was leaves the question after it", () => {
    expect(
      queryOf("Since Ada Lintott won in March 2015, how many votes did she get?"),
    ).toMatchObject({ person: "ada-lintott", aspect: "votes" });
  });
});

describe("somebody named only to be left out", () => {
  test("is in the list of all, which is what is asked", () => {
    const all = queryOf("who was elected in March 2015");
    expect(queryOf("who was elected in March 2015 apart from Ada Lintott")).toEqual(all);
    expect(queryOf("who besides Ada Lintott was elected in March 2015")).toEqual(all);
  });

  test("makes a number another number, and so it is not understood", () => {
    expect(queryOf("how many were elected in March 2015 apart from Ada Lintott")).toBeNull();
  });

  test("is never asked about in place of the others", () => {
    expect(queryOf("who finished behind others than Ada Lintott in March 2015")).not.toMatchObject({
      aspect: "below",
    });
    expect(queryOf("other than Ada Lintott how many votes in March 2015")).toBeNull();
  });
});

describe("a surname with an initial", () => {
  test.each(["votes of A. Lintott in March 2015", "votes of Lintott, A. in March 2015"])(
    "means the same with a mark after the initial: %s",
    (text) => {
      expect(queryOf(text)).toMatchObject({ person: "ada-lintott" });
    },
  );

  test("means whoever of the name has it", () => {
    expect(queryOf("how many votes did O Tarrow get in March 2015")).toMatchObject({
      person: "oswin-tarrow",
    });
    expect(queryOf("Tarrow, O. votes in March 2015")).toMatchObject({ person: "oswin-tarrow" });
  });

  test("means nobody where nobody of the name has it", () => {
    expect(queryOf("how many votes did K Tarrow get in March 2015")).toBeNull();
  });
});
