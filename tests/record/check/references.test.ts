import { expect, test } from "vitest";
import {
  changedContestsExist,
  citedSourcesExist,
  namedContestsExist,
  namedOrganisationsExist,
  namedPeopleExist,
  sectionsExist,
} from "#src/record/check/references.ts";
import { Change } from "#src/record/schema/index.ts";
import { changed, findings } from "../../support/broken.ts";

test("a source that is cited anywhere must stand in data/sources", () => {
  const input = changed("contests/clp-2015-03/candidates/1/sources/0", "gazette/nowhere");
  expect(findings(citedSourcesExist, input)).toEqual([
    'elections/clp-2015-03.yaml candidates[1].sources[0]: no source "gazette/nowhere" in data/sources',
  ]);
  expect(findings(citedSourcesExist, changed("claims/0/reply/sources/0", "nobody/x"))).toEqual([
    'claims.yaml [0].reply.sources[0]: no source "nobody/x" in data/sources',
  ]);
});

test("a source whose publisher's file is unread is not taken for unknown", () => {
  const input = changed("claims/0/reply/sources/0", "nobody/x");
  expect(findings(citedSourcesExist, input, new Set(["sources/nobody.yaml"]))).toEqual([]);
});

const withNamesake = changed("people/ada-lintott/namesakes", ["bryn-lintott"]);

test.each([
  ["contests/clp-2015-03/candidates/0/person", "elections/clp-2015-03.yaml candidates[0].person"],
  ["contests/clp-2015-03/withdrawn/0/person", "elections/clp-2015-03.yaml withdrawn[0].person"],
  [
    "contests/clp-2015-03/slates/0/candidates/2",
    "elections/clp-2015-03.yaml slates[0].candidates[2]",
  ],
  ["claims/0/people/0", "claims.yaml [0].people[0]"],
  ["officers/1/person", "officers.yaml [1].person"],
  ["vacancies/0/left/0", "vacancies.yaml [0].left[0]"],
  ["vacancies/0/came/0", "vacancies.yaml [0].came[0]"],
  ["body/memberships/0/sections/0/people/1", "body.yaml memberships[0].sections[0].people[1]"],
  ["body/decisions/0/people/0", "body.yaml decisions[0].people[0]"],
  ["gaps/1/people/0", "gaps.yaml [1].people[0]"],
  ["people/ada-lintott/namesakes/0", "people/ada-lintott.yaml namesakes[0]"],
])("a person named at %s must have a file", (path, place) => {
  const input = changed(path, "nobody-here", withNamesake);
  const found = [`${place}: no person "nobody-here" in data/people`];
  expect(findings(namedPeopleExist, input)).toEqual(found);
  expect(findings(namedPeopleExist, input, new Set(["people/nobody-here.yaml"]))).toEqual([]);
});

test.each([
  ["contests/clp-2015-03/candidates/0/backed_by/0/organisation"],
  ["contests/clp-2015-03/slates/0/organisation"],
  ["people/ada-lintott/offices/1/organisation"],
  ["claims/0/organisations/0"],
])("an organisation named at %s must have a file", (path) => {
  expect(findings(namedOrganisationsExist, changed(path, "no-such-club"))).toEqual([
    expect.stringContaining('no organisation "no-such-club" in data/organisations'),
  ]);
});

test("a contest named by a claim or a gap must have a file", () => {
  expect(findings(namedContestsExist, changed("claims/0/contest", "youth-1999"))).toEqual([
    'claims.yaml [0].contest: no contest "youth-1999" in data/elections',
  ]);
  expect(findings(namedContestsExist, changed("gaps/0/contests/0", "youth-1999"))).toEqual([
    'gaps.yaml [0].contests[0]: no contest "youth-1999" in data/elections',
  ]);
});

test("a contest of which a change lists a fact must have a file, and the fact must be of a kind there is", () => {
  const facts = [
    "record:contest-declared:clp-2019-11",
    "record:candidate-elected:clp-1066.ada-lintott",
  ];
  expect(findings(changedContestsExist, changed("changes/0/facts", facts))).toEqual([
    'changes.yaml [0].facts[1]: no contest "clp-1066" in data/elections',
  ]);
  const change = { date: "2021-06-01", what: "It.", why: "So." };
  for (const key of ["contest-declared:clp-2019-11", "record:colour:clp-2019-11", "record:rule:"])
    expect([key, Change.safeParse({ ...change, facts: [key] }).success]).toEqual([key, false]);
});

test("a section that a rule touches must stand in sections.yaml", () => {
  expect(findings(sectionsExist, changed("body/rules/0/sections", ["clp", "lords"]))).toEqual([
    'body.yaml rules[0].sections[1]: no section "lords" in data/sections.yaml',
  ]);
});

test("a contest's section must stand in sections.yaml, unless that file is unread", () => {
  const input = changed("contests/bame-2017/section", "lords");
  expect(findings(sectionsExist, input)).toEqual([
    'elections/bame-2017.yaml section: no section "lords" in data/sections.yaml',
  ]);
  expect(findings(sectionsExist, input, new Set(["sections.yaml"]))).toEqual([]);
});
