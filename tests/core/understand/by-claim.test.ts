import { describe, expect, test } from "vitest";
import { byClaim } from "#src/core/understand/by-claim.ts";
import { steps } from "#src/core/understand/steps.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };
const claimOf = (text: string) => {
  const { tokens, marks } = steps(text, asking);
  const query = byClaim(tokens, marks, asking);
  return query?.kind === "claims" ? query.claim : null;
};

describe("a question about reports that names nobody they are about", () => {
  test.each([
    "wasn't there a complaint that a mailing list was used at the youth conference",
    "was there anything in the complaint about the mailing list at the youth conference",
  ])("is of the one report that has every word of it: %s", (text) => {
    expect(claimOf(text)).toBe("youth-2014-complaint");
  });

  test.each([
    [
      "a word of it is in no report",
      "wasn't there a complaint that a parrot was used at the youth conference",
    ],
    ["it names only people", "was there a complaint about Ada Lintott and Oswin Tarrow"],
    ["it asks about no report", "the mailing list of the youth conference"],
    ["it is of another year", "wasn't there a complaint that a mailing list was used in 2019"],
  ])("is of none where %s", (_, text) => {
    expect(claimOf(text)).toBeNull();
  });
});
