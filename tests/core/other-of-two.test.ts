import { describe, expect, test } from "vitest";
import { otherOfTwo } from "#src/core/other-of-two.ts";
import type { Candidate, Contest } from "#src/record/record.ts";
import { madeUpRecord } from "../support/record.ts";

const [any] = madeUpRecord.contests.values();
const candidate = (person: string, elected: boolean | null) =>
  ({ person, elected, sources: any?.sources }) as unknown as Candidate;
const contest = (seats: number, complete: boolean, ...candidates: readonly Candidate[]) =>
  ({ ...any, seats, complete, candidates }) as Contest;
const won = candidate("ada-lintott", true);
const lost = candidate("bryn-lintott", false);

describe("the other of two candidates for one seat", () => {
  test("is the one who was not elected", () => {
    expect(otherOfTwo(contest(1, true, won, lost))).toBe(lost);
  });

  test.each([
    ["more seats than one", contest(2, true, won, lost)],
    ["a list that may lack somebody", contest(1, false, won, lost)],
    ["a third candidate", contest(1, true, won, lost, candidate("oswin-tarrow", false))],
    ["an outcome that is not known", contest(1, true, won, candidate("oswin-tarrow", null))],
  ])("is nobody with %s", (_, of) => {
    expect(otherOfTwo(of)).toBeNull();
  });
});
