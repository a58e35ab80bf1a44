import { describe, expect, test } from "vitest";
import type { NewsQueryOf } from "#src/core/news-query.ts";
import { bySpeaker } from "#src/core/understand/by-speaker.ts";
import { buildRecord, openClaim, madeUpRecord as record } from "../../support/record.ts";

const said = (speaker: string, rest: Partial<NewsQueryOf<"said">>) =>
  bySpeaker({ kind: "said", speaker: { id: speaker }, ...rest }, record);

describe("what somebody said that no article has", () => {
  test("is the record's report in which they speak on it", () => {
    expect(said("mabel-stokewell", { words: ["list"] })).toEqual({
      kind: "claims",
      about: "mabel-stokewell",
      claim: "youth-2014-complaint",
      aspect: "reply",
    });
  });

  test("is a report about another, of what it has them say", () => {
    expect(said("oswin-tarrow", { words: ["leaflets"] })).toMatchObject({
      about: "ines-van-der-holt",
      aspect: "statement",
    });
  });

  test.each<[string, Partial<NewsQueryOf<"said">>]>([
    ["a word of the matter is in no report", { words: ["list", "parrot"] }],
    ["nothing is said of the matter", {}],
    ["it is of another time", { words: ["list"], from: "2019", to: "2019" }],
    ["an outlet is named, whose words are wanted", { words: ["list"], publisher: "The Courier" }],
    [
      "somebody is named whom the report does not tell of",
      { words: ["list"], subjects: [{ kind: "person", id: "ada-lintott" }] },
    ],
  ])("is no report where %s", (_, rest) => {
    expect(said("mabel-stokewell", rest)).toBeNull();
  });

  test("is no report in which somebody is only spoken of", () => {
    expect(said("ines-van-der-holt", { words: ["leaflets"] })).toBeNull();
  });
});

test("a common word of a report, “called”, is no other word for what is asked about", () => {
  const more = buildRecord({
    claims: [
      openClaim({
        id: "clp-2019-cancelled",
        title: "Votes cancelled",
        people: ["ines-van-der-holt"],
        statement: "Ballot Weekly said that Ines van der Holt had called the count a lottery.",
        made_by: "Ballot Weekly",
      }),
    ],
  });
  const asked = (words: readonly string[]) =>
    bySpeaker({ kind: "said", speaker: { id: "ines-van-der-holt" }, words: [...words] }, more);
  expect(asked(["lottery"])).toMatchObject({ claim: "clp-2019-cancelled" });
  expect(asked(["appeal"])).toBeNull();
});
