import { expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyCandidacies } from "#src/core/reply/candidacies/candidacies.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf } from "../../support/spoken.ts";

const lead = (query: Omit<QueryOf<"candidacies">, "kind">) =>
  leadOf(
    replyCandidacies(
      { kind: "candidacies", ...query },
      { record, now: "2021-06-10T09:00:00Z", previous: null },
    ),
  );

test("the first contest, and the latest beside the one still to be declared", () => {
  expect(lead({ person: "oswin-tarrow", lead: "first" })).toContain("CLP section, March 2015");
  const latest = lead({ person: "ada-lintott", lead: "last" });
  expect(latest).toContain("CLP section, 2022");
  expect(latest).toContain("The latest already declared: CLP section, 2019");
});

test("elections won and lost are counted by what the record states, and the rest is said", () => {
  expect(lead({ person: "ada-lintott", lead: "elected" })).toMatch(
    /^Ada Lintott was elected in two of four contests of the record: CLP section, March 2015 .*Of these contests, for one the record does not say/,
  );
  expect(lead({ person: "zoe-bellerose", lead: "lost" })).toMatch(
    /^Zoë Bellérose was not elected in one of three contests of the record: CLP section, 2019/,
  );
  expect(lead({ person: "oswin-tarrow", lead: "elected" })).toMatch(
    /^Oswin Tarrow was not elected in any of the three contests of the record/,
  );
  expect(lead({ person: "dilys-penhallow", lead: "lost" })).toMatch(
    /^The record has no contest in which Dilys Penhallow stood and was not elected/,
  );
});

test("a section and a time narrow what is counted, and are said", () => {
  expect(lead({ person: "oswin-tarrow", lead: "list", from: "2015", to: "2015" })).toMatch(
    /^Oswin Tarrow stood in two contests in 2015/,
  );
  expect(lead({ person: "ada-lintott", lead: "elected", section: "clp" })).toContain(
    "for the CLP section",
  );
});

test("the lowest place, and the most votes before the place", () => {
  expect(lead({ person: "oswin-tarrow", lead: "worst" })).toMatch(
    /^Oswin Tarrow's lowest place in the record is sixth/,
  );
  expect(lead({ person: "oswin-tarrow", lead: "most-votes" })).toMatch(
    /^Oswin Tarrow's most votes \(block vote\): 1,760 votes/,
  );
  expect(lead({ person: "oswin-tarrow", lead: "fewest-votes" })).toMatch(
    /^Oswin Tarrow's fewest votes \(block vote\): 1,207 votes/,
  );
});
