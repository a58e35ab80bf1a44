import { describe, expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyCandidacy } from "#src/core/reply/candidacies/candidacy.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

type Aspect = QueryOf<"candidacy">["aspect"];

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const ask = (person: string, contest: string, aspect: Aspect, against?: string) =>
  replyCandidacy(
    { kind: "candidacy", person, contest, aspect, ...(against && { against }) },
    context,
  );

const MARCH = "the election of three CLP representatives declared on 14 March 2015";

const leads: readonly [
  person: string,
  contest: string,
  aspect: Aspect,
  status: string,
  lead: string,
][] = [
  [
    "tomas-quillfeather",
    "clp-2015-03",
    "all",
    "answered",
    `Tomas Quillfeather received 7,103 votes in ${MARCH}, coming fourth of six; Quillfeather was not elected, 112 votes short of the third seat (worked out from the two totals).`,
  ],
  [
    "ada-lintott",
    "clp-2015-03",
    "votes",
    "answered",
    `Ada Lintott received 8,817 votes in ${MARCH}, coming first of six; Lintott was elected, 1,714 votes ahead of Tomas Quillfeather, the first of those not elected (worked out from the two totals).`,
  ],
  [
    "oswin-tarrow",
    "clp-2015-03",
    "elected",
    "answered",
    `Oswin Tarrow was not elected in ${MARCH}: Tarrow came sixth of six and received 1,207 votes.`,
  ],
  [
    "pia-marsh-kettle",
    "clp-2015-03",
    "place",
    "answered",
    `Pia Marsh-Kettle came fifth of six in ${MARCH} with 2,918 votes, and was not elected.`,
  ],
  [
    "zoe-bellerose",
    "clp-2015-03",
    "distance",
    "answered",
    `Zoë Bellérose was elected in ${MARCH}, 112 votes ahead of Tomas Quillfeather, the first of those not elected (worked out from the two totals).`,
  ],
  [
    "ada-lintott",
    "clp-2015-03",
    "backing",
    "answered",
    `Ada Lintott was backed by Lantern Alliance in ${MARCH}.`,
  ],
  [
    "ada-lintott",
    "clp-2015-03",
    "nominations",
    "answered",
    `Ada Lintott had 61 CLP nominations in ${MARCH}.`,
  ],
  [
    "oswin-tarrow",
    "clp-2015-03",
    "nominations",
    "unknown",
    `The record has no nominations for Oswin Tarrow in ${MARCH}.`,
  ],
  [
    "oswin-tarrow",
    "clp-2015-03",
    "backing",
    "answered",
    `The record has no backing for Oswin Tarrow in ${MARCH}; how a source puts it that Tarrow stood: Independent.`,
  ],
  [
    "ada-lintott",
    "clp-2015-03",
    "stage",
    "answered",
    "was not by single transferable vote, so its count had no stages.",
  ],
  [
    "bryn-lintott",
    "clp-2015-10",
    "votes",
    "answered",
    "A caution about the figures of Bryn Lintott: One report gives 4,861 votes for Bryn Lintott.",
  ],
  [
    "rufus-okapi",
    "youth-2014-02",
    "share",
    "answered",
    "Rufus Okapi received 49.48 % of the vote in the election for the youth seat on the NEC declared on 22 February 2014.",
  ],
  [
    "rufus-okapi",
    "youth-2014-02",
    "distance",
    "answered",
    "Rufus Okapi was not elected in the election for the youth seat on the NEC declared on 22 February 2014, 0.14 percentage points short of the seat",
  ],
  [
    "rufus-okapi",
    "youth-2014-02",
    "votes",
    "answered",
    "The record has no number of votes behind that share.",
  ],
  [
    "callum-brightwater",
    "bame-2017",
    "share",
    "answered",
    "Callum Brightwater received 11 % of the vote",
  ],
  [
    "rufus-okapi",
    "bame-2017",
    "distance",
    "answered",
    "level with Noor Fennimarsh, who took the seat",
  ],
  [
    "dilys-penhallow",
    "treasurer-2017",
    "votes",
    "answered",
    "Dilys Penhallow was elected unopposed in the election of the treasurer of the party declared on 24 September 2017.",
  ],
  [
    "hetty-wainscotting",
    "disabled-2018-07",
    "elected",
    "answered",
    "The outcome for Hetty Wainscotting is inferred",
  ],
  [
    "hetty-wainscotting",
    "disabled-2018-07",
    "share",
    "answered",
    "Of Wainscotting's share the record has: about 60 per cent.",
  ],
  [
    "ezra-thimblecombe",
    "disabled-2018-07",
    "elected",
    "unknown",
    "The record does not say whether Ezra Thimblecombe was elected",
  ],
  ["ada-lintott", "clp-2019-11", "stage", "answered", "Ada Lintott was elected at stage 5"],
  [
    "zoe-bellerose",
    "clp-2019-11",
    "stage",
    "unknown",
    "The record has no stages of the count for Zoë Bellérose",
  ],
  ["zoe-bellerose", "clp-2019-11", "distance", "unknown", "the record has no figures that tell"],
  [
    "pia-marsh-kettle",
    "unions-2016",
    "votes",
    "unknown",
    "The record has no votes for Pia Marsh-Kettle in the election of two trade union representatives declared by October 2016. Marsh-Kettle was elected.",
  ],
  [
    "ada-lintott",
    "clp-2022",
    "votes",
    "unknown",
    "The record has no result for the 2022 election of three CLP representatives",
  ],
  [
    "ada-lintott",
    "clp-2022",
    "nominations",
    "answered",
    "Ada Lintott had 44 CLP nominations in the 2022 election of three CLP representatives, counted up to 20 May 2021.",
  ],
  [
    "bryn-lintott",
    "clp-2015-03",
    "votes",
    "answered",
    `Bryn Lintott was not a candidate in ${MARCH}. Ada Lintott, Gwendoline Orrery and Zoë Bellérose were elected. Bryn Lintott stood in: CLP section, 2019; CLP section, October 2015.`,
  ],
  [
    "hetty-wainscotting",
    "clp-2015-03",
    "all",
    "answered",
    `Hetty Wainscotting was not a candidate in ${MARCH}: withdrew before the ballot opened.`,
  ],
  [
    "ada-lintott",
    "unions-2016",
    "all",
    "unknown",
    "Ada Lintott is not among the candidates the record has of the election of two trade union representatives",
  ],
];

describe("one person in one contest", () => {
  test.each(leads)("%s in %s, %s: %s", (person, contest, aspect, status, lead) => {
    const answer = ask(person, contest, aspect);
    expect(leadOf(answer)).toContain(lead);
    expect(answer.status).toBe(status);
  });

  test("is followed by how the candidate stood, who backed them and who nominated them", () => {
    expect(spoken(ask("ada-lintott", "clp-2015-03", "all"))).toMatch(
      /Sitting member: yes\nBacked by: Lantern Alliance\nNominations: 61 CLP nominations/,
    );
    expect(spoken(ask("oswin-tarrow", "clp-2015-03", "all"))).toContain(
      "How the candidate stood: Independent",
    );
  });

  test("ids that are not in the record give ordinary answers", () => {
    expect(ask("nobody", "clp-2015-03", "all").status).toBe("unknown");
    expect(ask("ada-lintott", "nowhere", "all").status).toBe("unknown");
    expect(ask("ada-lintott", "clp-2015-03", "all", "nobody").status).toBe("unknown");
  });
});

describe("two people in one contest", () => {
  test("the difference comes first, worked out, whoever is named first", () => {
    const lead = `Zoë Bellérose was 112 votes ahead of Tomas Quillfeather in ${MARCH}: 7,215 votes to 7,103 votes (difference worked out from the two totals).`;
    expect(leadOf(ask("zoe-bellerose", "clp-2015-03", "distance", "tomas-quillfeather"))).toContain(
      lead,
    );
    expect(leadOf(ask("tomas-quillfeather", "clp-2015-03", "distance", "zoe-bellerose"))).toContain(
      lead,
    );
  });

  test("a tie is told as one", () => {
    expect(leadOf(ask("noor-fennimarsh", "bame-2017", "all", "rufus-okapi"))).toContain(
      "Noor Fennimarsh and Rufus Okapi had the same total",
    );
  });

  test("without figures it says who was elected; by how much is unknown", () => {
    const answer = ask("pia-marsh-kettle", "unions-2016", "all", "jory-plume");
    expect(answer.status).toBe("answered");
    expect(leadOf(answer)).toContain("Pia Marsh-Kettle was elected and Jory Plume was not in");
    const gap = ask("pia-marsh-kettle", "unions-2016", "distance", "jory-plume");
    expect(gap.status).toBe("unknown");
    expect(leadOf(gap)).toContain("The record has no figures of one kind");
  });

  test("a rival who did not stand there is told so", () => {
    expect(leadOf(ask("ada-lintott", "clp-2015-03", "all", "rufus-okapi"))).toContain(
      "Rufus Okapi was not a candidate",
    );
  });
});

describe("who was above, below and against somebody", () => {
  test.each([
    [
      "tomas-quillfeather",
      "above",
      `Three candidates finished ahead of Tomas Quillfeather, who came fourth of six in ${MARCH} (nearest first): Zoë Bellérose (7,215 votes)`,
    ],
    [
      "ada-lintott",
      "above",
      `Ada Lintott came first of six in ${MARCH}; the record has nobody ahead of Ada Lintott.`,
    ],
    [
      "tomas-quillfeather",
      "below",
      `Two candidates finished behind Tomas Quillfeather, who came fourth of six in ${MARCH}: Pia Marsh-Kettle (2,918 votes) and Oswin Tarrow (1,207 votes).`,
    ],
    [
      "oswin-tarrow",
      "below",
      `the record has nobody behind Oswin Tarrow. Pia Marsh-Kettle (2,918 votes), Tomas Quillfeather`,
    ],
    ["ada-lintott", "opponents", `Against Ada Lintott in ${MARCH} stood five other candidates:`],
  ] as const)("%s: %s", (person, aspect, lead) => {
    const answer = ask(person, "clp-2015-03", aspect);
    expect(leadOf(answer)).toContain(lead);
    expect(answer.status).toBe("answered");
  });

  test("asked how one beat another who came first, it leads with the correction", () => {
    const lead = leadOf(ask("tomas-quillfeather", "clp-2015-03", "below", "ada-lintott"));
    expect(lead).toMatch(/^Tomas Quillfeather did not beat Ada Lintott: Ada Lintott was .* ahead/);
    expect(leadOf(ask("ada-lintott", "clp-2015-03", "below", "tomas-quillfeather"))).toMatch(
      /^Ada Lintott was .* ahead of Tomas Quillfeather/,
    );
  });

  test("who was elected unopposed had no margin", () => {
    for (const aspect of ["distance", "lead"] as const) {
      const answer = ask("dilys-penhallow", "treasurer-2017", aspect);
      expect(leadOf(answer)).toMatch(
        /^Nobody stood against Dilys Penhallow.* So there is no margin\.$/,
      );
      expect(answer.status).toBe("answered");
    }
  });

  test("nobody stood against somebody elected unopposed", () => {
    expect(leadOf(ask("dilys-penhallow", "treasurer-2017", "opponents"))).toContain(
      "Nobody stood against Dilys Penhallow",
    );
    expect(leadOf(ask("dilys-penhallow", "treasurer-2017", "above"))).toContain(
      "was elected unopposed",
    );
  });
});

describe("how far from the first placed", () => {
  test("behind the first, or ahead of the second", () => {
    expect(leadOf(ask("tomas-quillfeather", "clp-2015-03", "lead"))).toContain(
      "Tomas Quillfeather was 1,714 votes behind Ada Lintott, who came first,",
    );
    expect(leadOf(ask("ada-lintott", "clp-2015-03", "lead"))).toContain("who came second");
  });

  test("is unknown without figures", () => {
    expect(ask("pia-marsh-kettle", "unions-2016", "lead").status).toBe("unknown");
  });
});
