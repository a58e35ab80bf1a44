import { expect, test } from "vitest";
import type { NewsQueryOf } from "#src/core/news-query.ts";
import { ofNoClaim } from "#src/core/of-no-claim.ts";
import { madeUpRecord } from "../support/record.ts";

type Said = NewsQueryOf<"said">;

/** Over the claim that Oswin Tarrow signed a letter saying that Ines van der Holt had sent leaflets too late. */
const asked = (beside: Omit<Said, "kind">) =>
  ofNoClaim(
    { kind: "claims", about: "ines-van-der-holt" },
    { kind: "said", ...beside },
    madeUpRecord,
  );

test("what a claim has somebody say, or is made by one not in the record, it answers", () => {
  expect(asked({ speaker: { id: "oswin-tarrow" }, words: ["leaflets"] })).toBeNull();
  expect(asked({ speaker: { named: "rosamund pell" }, words: ["leaflets"] })).toBeNull();
});

test("what somebody said on another matter, or of one whom no claim of that one's names, is asked of articles alone", () => {
  const alone = { alone: true, other: true };
  expect(asked({ speaker: { named: "rosamund pell" }, words: ["looms"] })).toMatchObject(alone);
  expect(asked({ speaker: { id: "bram-thistle" }, words: ["leaflets"] })).toMatchObject(alone);
  const subjects = [{ kind: "person" as const, id: "bram-thistle" }];
  expect(asked({ speaker: { id: "oswin-tarrow" }, subjects })).toMatchObject(alone);
});

test("whom the claims are about says nothing in them without a reply, by that one's name too; but that there is none tells whether one commented", () => {
  const words = ["leaflets"];
  for (const speaker of [{ id: "ines-van-der-holt" }, { named: "ines van der holt" }])
    expect(asked({ speaker, words })).toMatchObject({ alone: true });
  expect(asked({ speaker: { named: "ines van der holt" }, words, comment: true })).toBeNull();
});
