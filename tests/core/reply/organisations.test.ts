import { describe, expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyCompareOrganisations } from "#src/core/reply/organisations/compare-organisations.ts";
import { replyOrganisation } from "#src/core/reply/organisations/organisation.ts";
import { replyPublisher } from "#src/core/reply/organisations/publisher.ts";
import { replySlate } from "#src/core/reply/organisations/slate.ts";
import { replySlates } from "#src/core/reply/organisations/slates.ts";
import { buildRecord, madeUpInput, madeUpRecord as record } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const slate = (query: Omit<QueryOf<"slate">, "kind">) =>
  replySlate({ kind: "slate", ...query }, context);

describe("an organisation", () => {
  const answer = replyOrganisation({ kind: "organisation", organisation: "lantern" }, context);

  test("leads with its name, what it is and its other names", () => {
    expect(leadOf(answer)).toBe(
      "The Lantern Alliance has put up a joint slate since 2013. Also written: Lantern and the Alliance.",
    );
  });

  test("is followed by whom it backed in each contest, the newest first, and how many were elected", () => {
    const table = answer.parts.find((part) => part.kind === "table");
    expect(table?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ["CLP section, 2019", "3", "2"],
      ["CLP section, October 2015", "2", "1"],
      ["CLP section, March 2015", "3", "2"],
      ["youth seat, 2014", "1", "0"],
    ]);
  });

  test("asked when it was founded says so where the record does not know", () => {
    const asked = { kind: "organisation", organisation: "committee", aspect: "founded" } as const;
    const founded = replyOrganisation(asked, context);
    expect(founded.status).toBe("unknown");
    expect(leadOf(founded)).toContain("does not say when National Executive Committee was founded");
  });

  test("asked when it was founded leads with the accounts that differ", () => {
    const { lantern } = madeUpInput.organisations;
    if (!lantern) throw new Error("no such organisation");
    const [source = ""] = lantern.sources;
    const accounts = [
      {
        about: "when it was founded",
        accounts: [
          { text: "2011", sources: [source] },
          { text: "2012, by its own account", sources: [source] },
        ],
      },
    ];
    const changed = buildRecord({
      ...madeUpInput,
      organisations: { ...madeUpInput.organisations, lantern: { ...lantern, accounts } },
    });
    const asked = { kind: "organisation", organisation: "lantern", aspect: "founded" } as const;
    const founded = replyOrganisation(asked, { ...context, record: changed });
    expect(founded.status).toBe("answered");
    expect(leadOf(founded)).toMatch(
      /^Reports differ on when .* founded: 2011 .*; 2012, by its own account/,
    );
  });

  test("names itself even where its description does not", () => {
    const body = replyOrganisation({ kind: "organisation", organisation: "committee" }, context);
    expect(leadOf(body)).toMatch(/^National Executive Committee: The committee runs/);
  });
});

describe("a slate in a contest", () => {
  test("says how many were backed, who was elected with figures, and who was not", () => {
    expect(
      leadOf(slate({ organisation: "lantern", contest: "clp-2015-03", aspect: "backed" })),
    ).toBe(
      "Lantern Alliance backed three candidates in the election of three CLP representatives declared on 14 March 2015; two were elected: Ada Lintott (8,817 votes) and Gwendoline Orrery (8,040 votes); one was not elected: Tomas Quillfeather (7,103 votes). The counts are worked out from the recorded backing.",
    );
  });

  test("tells those on it from those whom the organisation backed besides", () => {
    const { "clp-2015-03": march } = madeUpInput.contests;
    if (!march) throw new Error("the made-up record has no clp-2015-03");
    const slates = (march.slates ?? []).map((each) =>
      each.organisation === "lantern"
        ? { ...each, candidates: each.candidates?.slice(0, 2) }
        : each,
    );
    const own = buildRecord({ contests: { "clp-2015-03": { ...march, slates } } });
    const query = { organisation: "lantern", contest: "clp-2015-03", aspect: "backed" } as const;
    expect(leadOf(replySlate({ kind: "slate", ...query }, { ...context, record: own }))).toMatch(
      /^Lantern Alliance's slate had two candidates in .*; all two were elected: |^Lantern Alliance's slate had two candidates in .*; both were elected: .* It also backed one candidate who was not on its slate: Tomas Quillfeather \(7,103 votes\), who was not elected\.$/,
    );
  });

  test("of one candidate says what became of the candidate", () => {
    expect(
      leadOf(slate({ organisation: "weavers", contest: "youth-2014-02", aspect: "backed" })),
    ).toContain(
      "declared on 22 February 2014: Mabel Stokewell (49.62 % of the vote), who was elected.",
    );
  });

  test("counts the winners it backed and never says of the others that they were not backed", () => {
    const lead = leadOf(
      slate({ organisation: "lantern", contest: "clp-2019-11", aspect: "winners" }),
    );
    expect(lead).toContain("two of the three elected had Lantern Alliance's backing");
    expect(lead).toContain("none is recorded for Ines van der Holt");
    expect(lead).toContain("worked out");
  });

  test("keeps the caution beside the figure", () => {
    expect(
      spoken(slate({ organisation: "lantern", contest: "clp-2015-10", aspect: "backed" })),
    ).toContain("Bryn Lintott (4,859 votes; One report gives 4,861 votes for Bryn Lintott)");
  });

  test("that the record does not have is unknown, with where it does", () => {
    const answer = slate({ organisation: "lantern", contest: "bame-2017", aspect: "backed" });
    expect(answer.status).toBe("unknown");
    expect(leadOf(answer)).toMatch(
      /^The record has no backing by Lantern Alliance in the election/,
    );
    expect(spoken(answer)).toContain("CLP section, October 2015");
  });

  test("known only as a whole gives what is reported of it", () => {
    const file = madeUpInput.contests["clp-2022"];
    if (!file) throw new Error("the made-up record has changed");
    const told = {
      name: "Weavers' list",
      organisation: "weavers",
      note: "It took half the votes.",
      sources: file.sources,
    };
    const more = buildRecord({ contests: { "clp-2022": { ...file, slates: [told] } } });
    const answer = replySlate(
      { kind: "slate", organisation: "weavers", contest: "clp-2022", aspect: "winners" },
      { ...context, record: more },
    );
    expect(leadOf(answer)).toContain("names no candidate");
    expect(spoken(answer)).toContain("It took half the votes.");
  });
});

describe("a slate over the years", () => {
  test("names those of each contest, the newest first, and counts them", () => {
    const answer = slate({ organisation: "lantern", aspect: "backed" });
    expect(leadOf(answer)).toBe(
      "Candidates that Lantern Alliance backed: CLP section, 2019 (two of three elected): Gwendoline Orrery and Ada Lintott (elected), Bryn Lintott (not elected); CLP section, October 2015 (one of two elected): Tomas Quillfeather (elected), Bryn Lintott (not elected); CLP section, March 2015 (two of three elected): Ada Lintott and Gwendoline Orrery (elected), Tomas Quillfeather (not elected); youth seat, 2014: Rufus Okapi (not elected).",
    );
    expect(spoken(answer)).toContain(
      "The record has the backing of Lantern Alliance for nine candidacies in four contests, five of them elected (worked out from the table).",
    );
  });

  test("is narrowed to a time and a section", () => {
    const said = spoken(
      slate({ organisation: "lantern", from: "2015", to: "2015", aspect: "lost" }),
    );
    expect(said).toContain(
      "Of the five candidacies that Lantern Alliance backed, two did not succeed",
    );
    expect(said).not.toContain("2019");
    expect(
      leadOf(slate({ organisation: "lantern", section: "youth", aspect: "backed" })),
    ).toContain("Rufus Okapi");
  });
});

describe("a part of a slate leads where it is asked for", () => {
  const march = { organisation: "lantern", contest: "clp-2015-03" } as const;

  test("those not elected", () => {
    expect(leadOf(slate({ ...march, aspect: "lost" }))).toMatch(
      /, one of the three candidates that Lantern Alliance backed was not elected: Tomas Quillfeather \(7,103 votes\); two were elected\.$/,
    );
  });

  test("their votes together", () => {
    expect(leadOf(slate({ ...march, aspect: "total" }))).toContain(
      "the three candidates that Lantern Alliance backed received 23,960 votes together",
    );
  });

  test("the best and the worst placed", () => {
    expect(leadOf(slate({ ...march, aspect: "best" }))).toContain(
      "highest placed of the candidates that Lantern Alliance backed was Ada Lintott",
    );
    expect(leadOf(slate({ ...march, aspect: "worst" }))).toContain(
      "lowest placed of the candidates that Lantern Alliance backed was Tomas Quillfeather",
    );
  });
});

describe("all slates of a contest", () => {
  const slates = (query: Omit<QueryOf<"slates">, "kind">) =>
    replySlates({ kind: "slates", ...query }, context);

  test("are counted, with how many of each were elected", () => {
    expect(leadOf(slates({ contest: "clp-2015-03", aspect: "all" }))).toContain(
      "Lantern Alliance (3 backed, 2 elected)",
    );
  });

  test("those whom nobody backed are named, and that none is recorded is no proof", () => {
    const lead = leadOf(slates({ contest: "clp-2015-03", aspect: "none" }));
    expect(lead).toContain("Oswin Tarrow");
    expect(lead).toContain("does not show that there was none");
  });

  test("independents are those whom a source calls so", () => {
    expect(leadOf(slates({ contest: "clp-2015-03", aspect: "independents" }))).toContain(
      "Oswin Tarrow (Independent)",
    );
  });

  test("unions alone", () => {
    expect(leadOf(slates({ contest: "youth-2014-02", aspect: "unions" }))).toContain(
      "Mabel Stokewell by Union of Imaginary Weavers",
    );
  });

  test("over the years say each contest that has such candidates", () => {
    const answer = slates({ section: "clp", aspect: "independents" });
    expect(spoken(answer)).toContain("CLP section, March 2015: Oswin Tarrow (Independent).");
  });
});

test("two organisations are set side by side, with whom both backed", () => {
  const compare = (contest?: string) =>
    replyCompareOrganisations(
      {
        kind: "compare-organisations",
        organisations: ["lantern", "weavers"],
        ...(contest && { contest }),
      },
      context,
    );
  expect(spoken(compare("youth-2014-02"))).toContain("The record has nobody whom both backed.");
  expect(spoken(compare())).toContain("five of them elected (worked out)");
});

test("a publisher is told by what the record cites of it and how it marks it", () => {
  const lead = leadOf(replyPublisher({ kind: "publisher", publisher: "gazette" }, context));
  expect(lead).toContain("The Example Gazette is a publisher cited in the record");
  expect(replyPublisher({ kind: "publisher", publisher: "nobody" }, context).status).toBe(
    "unknown",
  );
});

test("a slate of an organisation that backed nobody is unknown", () => {
  expect(slate({ organisation: "committee", aspect: "backed" }).status).toBe("unknown");
});
