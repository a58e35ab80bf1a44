import { describe, expect, test } from "vitest";
import type { NewsQueryOf } from "#src/core/news-query.ts";
import { bySubject } from "#src/core/understand/by-subject.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const MABEL = { subjects: [{ kind: "person" as const, id: "mabel-stokewell" }] };
const asked = (text: string, query: Partial<NewsQueryOf<"said">>) =>
  bySubject({ kind: "said", ...query }, text.split(" "), record);

describe("what was said against somebody, which no article has", () => {
  test("is the record's report with every word of it, by whom where that is asked", () => {
    expect(asked("who complained about", { ...MABEL, words: ["list", "complained"] })).toEqual({
      kind: "claims",
      about: "mabel-stokewell",
      claim: "youth-2014-complaint",
      aspect: "made-by",
    });
  });

  test("is what was said where it is asked who was blamed", () => {
    expect(asked("who was blamed", { ...MABEL, words: ["list"] })).toMatchObject({
      aspect: "statement",
    });
  });

  test.each<[string, string, Partial<NewsQueryOf<"said">>]>([
    ["a word of it is in no report", "who complained", { ...MABEL, words: ["parrot"] }],
    ["it is of another time", "who complained", { ...MABEL, words: ["list"], from: "2019" }],
    ["nothing was against anybody", "who welcomed", { ...MABEL, words: ["list"] }],
    ["nobody is named", "who complained", { words: ["list"] }],
    [
      "an outlet is named",
      "who complained",
      { ...MABEL, words: ["list"], publisher: "The Courier" },
    ],
    [
      "somebody's own words are asked for",
      "what did she complain",
      { ...MABEL, words: ["list"], speaker: { id: "ada-lintott" } },
    ],
  ])("is no report where %s", (_, text, query) => {
    expect(asked(text, query)).toBeNull();
  });
});
