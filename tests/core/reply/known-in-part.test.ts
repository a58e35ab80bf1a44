import { expect, test } from "vitest";
import { replyDecisions } from "#src/core/reply/body/decisions.ts";
import { replyCandidacy } from "#src/core/reply/candidacies/candidacy.ts";
import { replyResult } from "#src/core/reply/contests/result.ts";
import type { NecRecord } from "#src/record/record.ts";
import { buildRecord, madeUpInput, madeUpRecord } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const contextOf = (record: NecRecord) => ({ record, now: "2021-06-10T09:00:00Z", previous: null });
const march = madeUpInput.contests["clp-2015-03"];
if (!march) throw new Error("the made-up record has a contest of March 2015");

const result = (aspect: "last" | "withdrawn", contest: string, record = madeUpRecord) =>
  replyResult({ kind: "result", contest, aspect }, contextOf(record));

test("who came last is known of a contest in part where a source gives somebody the last place", () => {
  const figure = { value: 6, sources: march.sources };
  const candidates = march.candidates.slice(3);
  const contest = { ...march, candidates, slates: [], complete: false, on_ballot: figure };
  const record = buildRecord({ contests: { "clp-2015-03": contest } });
  expect(leadOf(result("last", "clp-2015-03", record))).toMatch(/^Oswin Tarrow came last/);
  const without = { ...contest, candidates: march.candidates.slice(3, 5) };
  const unknown = result(
    "last",
    "clp-2015-03",
    buildRecord({ contests: { "clp-2015-03": without } }),
  );
  expect(unknown.status).toBe("unknown");
});

test("of two people whose figures are of different kinds each one's is said", () => {
  const candidates = march.candidates.map((candidate) => {
    const { votes: _, ...rest } = candidate;
    return candidate.person === "oswin-tarrow"
      ? { ...rest, share_text: "about 3 per cent" }
      : candidate;
  });
  const record = buildRecord({ contests: { "clp-2015-03": { ...march, candidates } } });
  const answer = replyCandidacy(
    {
      kind: "candidacy",
      person: "oswin-tarrow",
      contest: "clp-2015-03",
      aspect: "all",
      against: "ada-lintott",
    },
    contextOf(record),
  );
  expect(leadOf(answer)).toContain(
    "Oswin Tarrow came sixth of six with about 3 per cent and Ada Lintott first of six with 8,817 votes",
  );
});

test("who withdrew is said with what a source tells of it, and that nobody is named where nobody is", () => {
  const answer = result("withdrawn", "clp-2015-03");
  expect(leadOf(answer)).toContain("Hetty Wainscotting was no longer standing");
  expect(spoken(answer)).toContain("Hetty Wainscotting: withdrew before the ballot opened");
  const none = result("withdrawn", "clp-2015-10");
  expect(none.status).toBe("unknown");
  expect(leadOf(none)).toContain("names nobody who withdrew");
});

test("decisions of a year are those of that year alone", () => {
  const decisions = (year: string) =>
    replyDecisions({ kind: "decisions", year }, contextOf(madeUpRecord));
  expect(spoken(decisions("2021"))).toContain("The committee set the timetable for 2022.");
  expect(decisions("2019").status).toBe("unknown");
});
