import { describe, expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyExtreme } from "#src/core/reply/contests/extreme.ts";
import { buildRecord, madeUpInput, madeUpRecord } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const ask = (query: Omit<QueryOf<"extreme">, "kind">, record = madeUpRecord) =>
  replyExtreme(
    { kind: "extreme", ...query },
    { record, now: "2021-06-10T09:00:00Z", previous: null },
  );

const CLP = "the Constituency Labour Party (CLP) section of the NEC";

describe("records and extremes", () => {
  test.each([
    [
      "most-votes",
      `Ada Lintott received 8,817 votes in CLP section, March 2015: the most votes, of the two contests of ${CLP} with votes known.`,
    ],
    [
      "most-votes",
      `Gwendoline Orrery received 5,120 first preferences in CLP section, 2019: the most first preferences, of the one contest of ${CLP} with every candidate's first preferences known.`,
    ],
    [
      "fewest-votes",
      "Oswin Tarrow received 1,207 votes in CLP section, March 2015: the fewest votes",
    ],
    [
      "closest",
      `CLP section, October 2015 (12 votes: Ines van der Holt elected, Bryn Lintott not) had the smallest margin for the last seat in votes, of the two contests of ${CLP} where the margin can be worked out in votes.`,
    ],
    [
      "closest",
      "youth seat, 2014 (0.14 percentage points: Mabel Stokewell elected, Rufus Okapi not) had the smallest margin for the last seat in shares",
    ],
    ["widest", "CLP section, March 2015 (112 votes"],
    [
      "highest-turnout",
      "CLP section, March 2015 (32.5 %) had the highest turnout, of the three contests",
    ],
    ["lowest-turnout", "CLP section, October 2015 (22 %) had the lowest turnout"],
    [
      "most-candidates",
      "CLP section, March 2015 (6 candidates) and CLP section, 2019 (6 candidates) had the most candidates, level",
    ],
    [
      "highest-share",
      "Mabel Stokewell received 49.62 % of the vote in youth seat, 2014: the highest share of the vote",
    ],
  ] as const)("%s: the holder, the figure and the base it covers", (measure, lead) => {
    const answer = ask({ measure });
    expect(leadOf(answer)).toContain(lead);
    expect(answer.status).toBe("answered");
  });

  test("people are counted over all sections of the body, those elected as the record states it", () => {
    expect(leadOf(ask({ measure: "most-often-elected" }))).toMatch(
      / 2 times, of the ten contests of all sections of the /,
    );
    expect(leadOf(ask({ measure: "most-often-stood" }))).toContain("a candidate most often");
  });

  test("ties are all named", () => {
    const lead = leadOf(ask({ measure: "most-votes", section: "bame" }));
    expect(lead).toContain(
      "Noor Fennimarsh received 1,204 votes in BAME seat, 2017 and Rufus Okapi received 1,204 votes in BAME seat, 2017: the most votes, level",
    );
  });

  test("a doubt about the figure stands beside it", () => {
    expect(leadOf(ask({ measure: "closest" }))).toContain(
      "One report gives 4,861 votes for Bryn Lintott.",
    );
  });

  test("contests of another body are never mixed in", () => {
    const { "clp-2015-03": march } = madeUpInput.contests;
    if (!march) throw new Error("the made-up record has no clp-2015-03");
    const sections = [
      ...madeUpInput.sections,
      {
        id: "elsewhere",
        body: "other-committee",
        name: "elsewhere",
        long: "elsewhere",
        aliases: [],
      },
    ];
    const candidates = march.candidates.map((candidate) => ({
      ...candidate,
      votes: 900_000 - (candidate.place ?? 0),
    }));
    const record = buildRecord({
      sections,
      contests: { "elsewhere-2015": { ...march, section: "elsewhere", candidates } },
    });
    for (const measure of ["most-votes", "closest", "most-often-elected"] as const) {
      expect(spoken(ask({ measure }, record))).toBe(spoken(ask({ measure })));
    }
    expect(leadOf(ask({ measure: "most-votes", section: "elsewhere" }, record))).toContain(
      "899,999 votes",
    );
  });

  test("nothing is the most or the fewest among figures that are only partly known", () => {
    const { "clp-2019-11": november, "clp-2015-03": march } = madeUpInput.contests;
    if (!november || !march) throw new Error("the made-up record lacks a contest");
    const only = november.candidates.map(({ first_preferences, ...rest }, at) =>
      at === 1 ? { ...rest, first_preferences: 90_000 } : rest,
    );
    const second = march.candidates.map(({ votes, ...rest }, at) =>
      at === 1 ? { ...rest, votes: 90_000 } : rest,
    );
    const record = buildRecord({
      contests: {
        "clp-2019-11": { ...november, candidates: only },
        "clp-2015-03": { ...march, candidates: second },
      },
    });
    for (const measure of ["most-votes", "fewest-votes"] as const) {
      expect(spoken(ask({ measure, section: "clp" }, record))).not.toContain("90,000");
    }
  });

  test("what nobody can rank is unknown", () => {
    expect(ask({ measure: "most-votes", section: "unions" }).status).toBe("unknown");
    expect(ask({ measure: "most-votes", section: "nowhere" }).status).toBe("unknown");
  });
});
