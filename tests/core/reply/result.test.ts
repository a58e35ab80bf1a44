import { describe, expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyResult } from "#src/core/reply/contests/result.ts";
import { buildRecord, madeUpInput, madeUpRecord } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

type Aspect = QueryOf<"result">["aspect"];

const contextOf = (record = madeUpRecord) => ({
  record,
  now: "2021-06-10T09:00:00Z",
  previous: null,
});
const ask = (contest: string, aspect: Aspect, place?: number, record = madeUpRecord) =>
  replyResult(
    { kind: "result", contest, aspect, ...(place !== undefined && { place }) },
    contextOf(record),
  );

const MARCH = "the election of three CLP representatives declared on 14 March 2015";
const OCTOBER =
  "the election of two CLP representatives (two new seats) declared on 9 October 2015";
const YOUTH = "the election for the youth seat on the NEC declared on 22 February 2014";
const STV = "the election of three CLP representatives declared on 12 November 2019";

const leads: readonly [contest: string, aspect: Aspect, status: string, lead: string][] = [
  [
    "clp-2015-03",
    "winners",
    "answered",
    `Ada Lintott, Gwendoline Orrery and Zoë Bellérose were elected in ${MARCH}. Turnout was 32.5 %.`,
  ],
  [
    "clp-2015-03",
    "losers",
    "answered",
    `Tomas Quillfeather, Pia Marsh-Kettle and Oswin Tarrow were not elected in ${MARCH}.`,
  ],
  [
    "clp-2015-03",
    "first",
    "answered",
    `Ada Lintott came first with 8,817 votes in ${MARCH}, and was elected.`,
  ],
  [
    "clp-2015-03",
    "last",
    "answered",
    `Oswin Tarrow came last with 1,207 votes in ${MARCH}, and was not elected.`,
  ],
  [
    "clp-2015-03",
    "runner-up",
    "answered",
    `Tomas Quillfeather came first of those not elected in ${MARCH} with 7,103 votes, 112 votes short of the third seat, taken by Zoë Bellérose with 7,215 votes (worked out from the two totals).`,
  ],
  [
    "clp-2015-03",
    "margin",
    "answered",
    `Tomas Quillfeather came first of those not elected in ${MARCH} with 7,103 votes, 112 votes short of the third seat`,
  ],
  ["clp-2015-03", "turnout", "answered", `Turnout in ${MARCH} was 32.5 %.`],
  ["clp-2015-03", "electorate", "answered", `The electorate in ${MARCH} was 40,000.`],
  ["clp-2015-03", "ballots", "answered", `The number of ballots in ${MARCH} was 13,000.`],
  ["clp-2015-03", "invalid", "answered", `The number of invalid ballots in ${MARCH} was 100.`],
  ["clp-2015-03", "quota", "answered", "had no quota. Each member had three votes."],
  [
    "clp-2015-03",
    "stage",
    "answered",
    "was not by single transferable vote, so its count had no stages.",
  ],
  [
    "clp-2015-03",
    "when",
    "answered",
    "The result of the March 2015 election of three CLP representatives was declared on 14 March 2015. Polls opened on 1 February 2015 and closed on 11 March 2015. Nominations closed on 20 January 2015.",
  ],
  ["clp-2015-03", "system", "answered", "was by block vote. Each member had three votes."],
  [
    "clp-2015-03",
    "seats",
    "answered",
    "Three seats were up for election in the election of CLP representatives declared on 14 March 2015.",
  ],
  ["clp-2015-03", "candidates", "answered", `Six candidates stood in ${MARCH}.`],
  [
    "clp-2015-03",
    "nominations",
    "answered",
    `The record has nominations of Ada Lintott in ${MARCH}.`,
  ],
  ["clp-2015-03", "accounts", "unknown", `The record has no accounts that differ about ${MARCH}.`],
  ["clp-2015-10", "electorate", "answered", `The electorate in ${OCTOBER} was about 41,000.`],
  ["clp-2015-10", "runner-up", "answered", "One report gives 4,861 votes for Bryn Lintott."],
  [
    "clp-2015-10",
    "ballots",
    "unknown",
    `The record has no number of ballots for ${OCTOBER}. It does have: who was elected, votes for 4 of 4 candidates, the turnout and the electorate.`,
  ],
  [
    "youth-2014-02",
    "margin",
    "answered",
    `Mabel Stokewell received 49.62 % of the vote and Rufus Okapi 49.48 % of the vote in ${YOUTH}, a margin of 0.14 percentage points (worked out from the two totals).`,
  ],
  ["youth-2014-02", "turnout", "unknown", `The record has no turnout for ${YOUTH}.`],
  ["youth-2014-02", "accounts", "answered", `Reports of ${YOUTH} differ on: the margin.`],
  [
    "bame-2017",
    "margin",
    "answered",
    "Noor Fennimarsh and Rufus Okapi had the same total in the election for the seat on the NEC",
  ],
  [
    "treasurer-2017",
    "losers",
    "answered",
    "Dilys Penhallow was elected unopposed in the election of the treasurer of the party declared on 24 September 2017. Nobody else stood",
  ],
  ["treasurer-2017", "margin", "answered", "Nobody else stood"],
  [
    "disabled-2018-07",
    "winners",
    "answered",
    "Hetty Wainscotting was elected (inferred) in the election for the disabled members' seat on the NEC declared in July 2018. The outcome for Hetty Wainscotting is inferred: Hetty Wainscotting is listed as the section's member in 2021",
  ],
  [
    "unions-2016",
    "last",
    "unknown",
    "it may not have every candidate. It does have: who was elected.",
  ],
  ["unions-2016", "first", "unknown", "The record does not have who came first"],
  ["clp-2019-11", "quota", "answered", `The quota in ${STV} was 4,321.5.`],
  [
    "clp-2019-11",
    "stage",
    "answered",
    `Elected in ${STV}: Gwendoline Orrery at stage 1, Ines van der Holt at stage 4 and Ada Lintott at stage 5.`,
  ],
  [
    "clp-2019-11",
    "margin",
    "unknown",
    `The record has no margin for ${STV}. Under the single transferable vote the last seat is settled by transfers`,
  ],
  [
    "councillors-2013",
    "winners",
    "unknown",
    "The record has no result for the 2013 election of two councillors' representatives: none of its sources gives one.",
  ],
  [
    "clp-2022",
    "winners",
    "unknown",
    "The record has no result for the 2022 election of three CLP representatives: when it was last checked, none had been declared.",
  ],
  [
    "clp-2022",
    "when",
    "answered",
    "The record has no day of declaration for the 2022 election of three CLP representatives. Polls open on 1 August 2022",
  ],
  [
    "clp-2015-03",
    "opened",
    "answered",
    "Voting in the March 2015 election of three CLP representatives opened on 1 February 2015 and closed on 11 March 2015.",
  ],
  [
    "clp-2015-03",
    "closed",
    "answered",
    "Voting in the March 2015 election of three CLP representatives closed on 11 March 2015, having opened on 1 February 2015.",
  ],
  [
    "clp-2015-03",
    "deadline",
    "answered",
    "Nominations for the March 2015 election of three CLP representatives closed on 20 January 2015. What it took to stand: five constituency parties.",
  ],
  [
    "clp-2015-10",
    "closed",
    "answered",
    "The record does not have when voting closed in the October 2015 election of two CLP representatives (two new seats). The result was declared on 9 October 2015.",
  ],
  ["youth-2014-02", "where", "answered", "was declared at Eastmere on 22 February 2014."],
  ["clp-2015-03", "where", "unknown", `The record does not have where ${MARCH} was held.`],
];

describe("one thing about a contest", () => {
  test.each(leads)("%s, %s: %s, and the fact comes first", (contest, aspect, status, lead) => {
    const answer = ask(contest, aspect);
    expect(leadOf(answer)).toContain(lead);
    expect(answer.status).toBe(status);
  });

  test.each([
    [2, "answered", "Gwendoline Orrery came second with 8,040 votes"],
    [7, "answered", `Nobody came seventh in ${MARCH}: six candidates stood.`],
  ])("place %i", (place, status, lead) => {
    const answer = ask("clp-2015-03", "place", place);
    expect(leadOf(answer)).toContain(lead);
    expect(answer.status).toBe(status);
  });

  test("several places in a row, each with its figure", () => {
    const answer = replyResult(
      { kind: "result", contest: "clp-2015-03", aspect: "place", place: 2, to: 3 },
      contextOf(),
    );
    expect(leadOf(answer)).toContain(`In ${MARCH}, Gwendoline Orrery came second with 8,040 votes`);
    expect(leadOf(answer)).toContain("and Zoë Bellérose came third with 7,215 votes");
  });

  test("a gap that the record lists for the contest is told with what would fill it", () => {
    expect(spoken(ask("councillors-2013", "winners"))).toContain(
      "It would be filled by: a report of the count.",
    );
  });

  test("an id that is not in the record is an ordinary answer", () => {
    expect(ask("clp-1066", "table").status).toBe("unknown");
  });
});

describe("a contest's whole result", () => {
  const answer = ask("clp-2015-03", "table");
  const parts = Map.groupBy(answer.parts, ({ kind }) => kind);

  test("says who was elected, the turnout, who came first and the margin for the last seat", () => {
    expect(leadOf(answer)).toBe(
      `Ada Lintott, Gwendoline Orrery and Zoë Bellérose were elected in ${MARCH}. Turnout was 32.5 %. Ada Lintott came first with 8,817 votes. Tomas Quillfeather came first of those not elected with 7,103 votes, 112 votes short of the third seat, taken by Zoë Bellérose with 7,215 votes (worked out from the two totals).`,
    );
  });

  test("has every candidate in a table, with a line after the last elected", () => {
    const [table] = parts.get("table") ?? [];
    expect(table).toMatchObject({
      line: 3,
      columns: [
        { label: "Place" },
        { label: "Name" },
        { label: "Votes" },
        { label: "Elected" },
        { label: "Backed by" },
      ],
    });
    expect(table?.kind === "table" && table.rows.map(({ cells }) => cells)).toEqual([
      ["1", "Ada Lintott", "8,817", "elected", "Lantern"],
      ["2", "Gwendoline Orrery", "8,040", "elected", "Lantern"],
      ["3", "Zoë Bellérose", "7,215", "elected", "Harbour Group"],
      ["4", "Tomas Quillfeather", "7,103", "not elected", "Lantern"],
      ["5", "Pia Marsh-Kettle", "2,918", "not elected", "Harbour Group"],
      ["6", "Oswin Tarrow", "1,207", "not elected", "–"],
    ]);
  });

  test("draws the figures, and says in words what the picture shows", () => {
    const [chart] = parts.get("chart") ?? [];
    expect(chart).toMatchObject({
      contest: "clp-2015-03",
      unit: "votes",
      sourceLine: "Source: The Example Gazette, 14 March 2015",
    });
    expect(chart?.kind === "chart" && chart.alt).toContain(
      "Tomas Quillfeather: 7,103, not elected",
    );
  });

  test("stars a figure in doubt in the picture itself, and prints the doubt under the bars", () => {
    const chart = ask("clp-2015-10", "table").parts.find(({ kind }) => kind === "chart");
    if (chart?.kind !== "chart") throw new Error("no chart");
    const [starred, ...others] = chart.bars.filter(({ shown }) => shown.endsWith(" *"));
    expect([starred?.name, others]).toEqual(["Bryn Lintott", []]);
    expect(chart.doubts?.join()).toContain("4,861 votes");
    expect(chart.alt).toContain("4,861 votes");
  });

  test("draws nothing where fewer than two figures of one kind are known", () => {
    for (const contest of ["unions-2016", "treasurer-2017", "disabled-2018-07"]) {
      expect(ask(contest, "table").parts.map(({ kind }) => kind)).not.toContain("chart");
    }
  });

  test("lists who withdrew and the slates", () => {
    expect(spoken(answer)).toContain("Hetty Wainscotting: withdrew before the ballot opened.");
    expect(spoken(answer)).toContain("Lantern Alliance: 3 stood; 2 elected.");
  });

  test("sets accounts that differ side by side, each with its publisher", () => {
    const text = spoken(ask("youth-2014-02", "table"));
    expect(text).toContain("0.14 points (The Example Gazette)");
    expect(text).toContain("0.16 per cent (Ballot Weekly, partisan)");
    expect(text).toContain("one vote, as Okapi's supporters said (The Example Gazette)");
  });

  test("always shows the doubts about the contest and about single figures", () => {
    const text = spoken(ask("clp-2015-10", "table"));
    expect(text).toContain("The total of ballots was not printed.");
    expect(text).toContain("3 | Bryn Lintott | 4,859 (see caution) | not elected");
    expect(text).toContain("One report gives 4,861 votes for Bryn Lintott.");
    expect(spoken(ask("disabled-2018-07", "table"))).toContain("elected (inferred)");
  });

  test("says so where the record has not every candidate", () => {
    expect(leadOf(ask("unions-2016", "table"))).toContain(
      "The record has 3 candidates; there may have been others.",
    );
  });

  test("of a contest without a result is unknown, and still shows who stands", () => {
    const pending = ask("clp-2022", "table");
    expect(pending.status).toBe("unknown");
    expect(pending.asOf).toBe("2021-06-01");
    expect(spoken(pending)).toContain("Ada Lintott | not known | not yet declared");
  });

  test("cites each row with the candidate's sources and whose backing it is, not all of the contest's", () => {
    const [table] = parts.get("table") ?? [];
    const cited = table?.kind === "table" ? table.rows.map(({ cites }) => cites.length) : [];
    expect(cited).toEqual([2, 2, 2, 2, 2, 1]);
  });
});

describe("what is worked out", () => {
  const { "clp-2015-03": march } = madeUpInput.contests;
  if (!march) throw new Error("the made-up record has no clp-2015-03");
  const candidates = march.candidates.map(({ place, ...rest }) => rest);

  test("a place is worked out from a complete list of totals, and says so", () => {
    const record = buildRecord({ contests: { "clp-2015-03": { ...march, candidates } } });
    expect(leadOf(ask("clp-2015-03", "place", 5, record))).toContain(
      "Pia Marsh-Kettle came fifth with 2,918 votes",
    );
    expect(leadOf(ask("clp-2015-03", "place", 5, record))).toContain(
      "(place worked out from the totals)",
    );
  });

  test("no place is worked out where somebody may be missing from the list", () => {
    const record = buildRecord({
      contests: { "clp-2015-03": { ...march, candidates, complete: false } },
    });
    expect(ask("clp-2015-03", "place", 5, record).status).toBe("unknown");
  });

  test("nobody is elected by having more votes", () => {
    const turned = candidates.map((candidate) => ({ ...candidate, elected: !candidate.elected }));
    const record = buildRecord({ contests: { "clp-2015-03": { ...march, candidates: turned } } });
    expect(leadOf(ask("clp-2015-03", "winners", undefined, record))).toContain(
      "Tomas Quillfeather, Pia Marsh-Kettle and Oswin Tarrow were elected",
    );
    const margin = ask("clp-2015-03", "margin", undefined, record);
    expect(margin.status).toBe("unknown");
    expect(leadOf(margin)).toContain("Somebody elected had fewer votes than somebody who was not");
  });

  test("turnout is worked out from ballots and electorate where no source prints it", () => {
    const { turnout: _, ...rest } = march;
    const record = buildRecord({ contests: { "clp-2015-03": rest } });
    expect(leadOf(ask("clp-2015-03", "turnout", undefined, record))).toContain(
      "was 32.5 %, worked out from 13,000 ballots and an electorate of 40,000.",
    );
  });

  test("a statement that one weak or partisan publisher alone carries says according to whom", () => {
    const sources: [string] = ["ballot-weekly/2015-slates"];
    const weak = march.candidates.map((candidate) => ({ ...candidate, sources }));
    const record = buildRecord({ contests: { "clp-2015-03": { ...march, candidates: weak } } });
    expect(leadOf(ask("clp-2015-03", "winners", undefined, record))).toContain(
      ", according to Ballot Weekly (partisan).",
    );
  });
});
