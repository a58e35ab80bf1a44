import { expect, test } from "vitest";
import { buildRecord, CHECKED, madeUpInput, madeUpRecord } from "../support/record.ts";

test("contests stand oldest first; one not declared stands by its polls", () => {
  expect([...madeUpRecord.contests.keys()]).toEqual([
    "councillors-2013",
    "youth-2014-02",
    "clp-2015-03",
    "clp-2015-10",
    "unions-2016",
    "bame-2017",
    "treasurer-2017",
    "disabled-2018-07",
    "clp-2019-11",
    "clp-2022",
  ]);
});

test("a contest is labelled by section and year, with the month where the year has two", () => {
  const label = (id: string) => madeUpRecord.contests.get(id)?.label;
  expect(label("clp-2015-03")).toBe("CLP section, March 2015");
  expect(label("clp-2015-10")).toBe("CLP section, October 2015");
  expect(label("clp-2019-11")).toBe("CLP section, 2019");
  expect(label("unions-2016")).toBe("trade union section, 2016");
  expect(label("councillors-2013")).toBe("councillors' section, 2013");
});

test("two contests of one month are told apart by their occasion", () => {
  const contest = madeUpInput.contests["clp-2015-10"];
  if (!contest) throw new Error("the made-up record lost a contest");
  const record = buildRecord({
    contests: { "clp-2015-10-rerun": { ...contest, occasion: "rerun" } },
  });
  const labels = [...record.contests.values()].map(({ label }) => label);
  expect(labels).toContain("CLP section, October 2015 (two new seats)");
  expect(labels).toContain("CLP section, October 2015 (rerun)");
});

test("a contest carries its id and its section, whole", () => {
  const contest = madeUpRecord.contests.get("bame-2017");
  expect(contest?.id).toBe("bame-2017");
  expect(contest?.of).toBe(madeUpRecord.sections.get("bame"));
});

test("a person's candidacies are listed oldest first", () => {
  const candidacies = madeUpRecord.candidacies.get("ada-lintott") ?? [];
  expect(candidacies.map(({ contest }) => contest.id)).toEqual([
    "councillors-2013",
    "clp-2015-03",
    "clp-2019-11",
    "clp-2022",
  ]);
  expect(candidacies.every(({ candidate }) => candidate.person === "ada-lintott")).toBe(true);
});

test("contests are found by section and candidacies by who backed them", () => {
  expect(madeUpRecord.bySection.get("clp")?.map(({ id }) => id)).toEqual([
    "clp-2015-03",
    "clp-2015-10",
    "clp-2019-11",
    "clp-2022",
  ]);
  const weavers = madeUpRecord.backed.get("weavers") ?? [];
  expect(weavers.map(({ candidate }) => candidate.person)).toEqual(["mabel-stokewell"]);
});

test("a claim is found under every person and organisation it is about", () => {
  expect(madeUpRecord.claimsAbout.get("mabel-stokewell")).toHaveLength(1);
  expect(madeUpRecord.claimsAbout.get("weavers")).toEqual(
    madeUpRecord.claimsAbout.get("mabel-stokewell"),
  );
  expect(madeUpRecord.claimsAbout.get("ada-lintott")).toBeUndefined();
});

test("a source carries its publisher's name, and the publisher's standing where it has none", () => {
  expect(madeUpRecord.sources.get("ballot-weekly/2014-youth-margin")).toEqual({
    id: "ballot-weekly/2014-youth-margin",
    publisher: "Ballot Weekly",
    title: "The margin that was not",
    date: "2014-02-27",
    url: "https://www.ballotweekly.example.org/margin",
    standing: "partisan",
  });
  expect(madeUpRecord.sources.get("committee-site/rules")).toMatchObject({
    date: null,
    url: null,
    standing: null,
  });
});

test("the record was checked when its last entry was", () => {
  expect(madeUpRecord.checked).toBe(CHECKED);
  const later = madeUpInput.people["jory-plume"];
  if (!later) throw new Error("the made-up record lost a person");
  const record = buildRecord({ people: { "jory-plume": { ...later, checked: "2021-06-09" } } });
  expect(record.checked).toBe("2021-06-09");
});

test("nothing in the record can be changed, however deep", () => {
  const seen = new Set<unknown>();
  const look = (value: unknown) => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    expect(Object.isFrozen(value)).toBe(true);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) look(inner);
  };
  look(madeUpRecord);
  expect(seen.size).toBeGreaterThan(500);
  const contests = madeUpRecord.contests as Map<string, unknown>;
  expect(() => contests.set("clp-1066", {})).toThrow("the record is frozen");
  expect(() => contests.delete("clp-2022")).toThrow("the record is frozen");
  expect(() => contests.clear()).toThrow("the record is frozen");
});
