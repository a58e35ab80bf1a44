import { describe, expect, test } from "vitest";
import { changedFacts } from "#src/digest/corrections/changed-facts.ts";
import { factNow, factValue, officerKey, ruleKey } from "#src/digest/corrections/fact-value.ts";
import type { UsedFact } from "#src/digest/model.ts";
import { FACT_KINDS } from "#src/record/fact-kinds.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { RecordInput } from "../../support/made-up/input.ts";
import { buildRecord, madeUpInput, madeUpRecord } from "../../support/record.ts";

const contest = (id: string) => madeUpInput.contests[id] ?? fail(id);
const clp2019 = contest("clp-2019-11");
const withClp = (more: Partial<typeof clp2019>) =>
  buildRecord({ contests: { "clp-2019-11": { ...clp2019, ...more } } });

function fail(what: string): never {
  throw new Error(`the made-up record has no ${what}`);
}

/** The facts of these keys as the made-up record has them. */
const facts = (...keys: readonly string[]): readonly UsedFact[] =>
  keys.map((key) => ({ key, value: factValue(madeUpRecord, key) ?? fail(key) }));
const changed = (record: NecRecord, ...keys: readonly string[]) =>
  changedFacts(record, facts(...keys));

describe("a fact's value", () => {
  test.each([
    ["record:contest-declared:clp-2019-11", "2019-11-12"],
    ["record:contest-nominations-closed:clp-2022", "2021-05-28"],
    ["record:contest-polls-opened:clp-2022", "2022-08-01"],
    ["record:contest-polls-closed:clp-2022", "2022-09-10"],
    ["record:contest-elected:clp-2019-11", "ada-lintott,gwendoline-orrery,ines-van-der-holt"],
    ["record:contest-first:clp-2019-11", "gwendoline-orrery"],
    ["record:candidate-elected:clp-2019-11.oswin-tarrow", "no"],
    ["record:officer-from:chair.ada-lintott.2019-12-01", "2019-12-01"],
    ["record:change:2021-06-01.1", madeUpInput.changes[0]?.what],
  ])("%s", (key, value) => {
    expect(factValue(madeUpRecord, key)).toBe(value);
  });

  test("has sources, whatever it is of", () => {
    const rule = madeUpRecord.body.rules[0] ?? fail("rule");
    expect(factNow(madeUpRecord, ruleKey(rule))).toMatchObject({
      sources: ["gazette/2015-10-clp"],
    });
  });

  test("is none where the record says nothing, or the key is none", () => {
    for (const key of [
      "record:contest-declared:clp-2022",
      "record:contest-declared:no-such",
      "record:candidate-elected:clp-2022.ada-lintott",
      "record:candidate-elected:clp-2019-11.nobody",
      "record:officer-from:leader.ada-lintott.2019",
      "record:rule:2015-09.seats.00000000x",
      "record:change:2021-06-01.9",
      "record:weather:today",
      "article:herald",
      "",
      ...FACT_KINDS.map((kind) => `record:${kind}:?`),
    ])
      if (key !== "record:rule:2015-09.seats.00000000x")
        expect([key, factValue(madeUpRecord, key)]).toEqual([key, null]);
  });
});

describe("what changed", () => {
  test("nothing, in the same record and in one that has more", () => {
    const keys = ["record:contest-declared:clp-2019-11", "record:contest-elected:clp-2019-11"];
    expect(changed(madeUpRecord, ...keys)).toEqual([]);
    expect(
      changed(withClp({ notes: [{ text: "A note.", sources: ["gazette/2019-clp"] }] }), ...keys),
    ).toEqual([]);
  });

  test("nothing where candidates stand in another order, or are called otherwise", () => {
    const record = buildRecord({
      contests: { "clp-2019-11": { ...clp2019, candidates: clp2019.candidates.toReversed() } },
      people: {
        "ada-lintott": {
          ...(madeUpInput.people["ada-lintott"] ?? fail("Ada")),
          name: "Ada B. Lintott",
        },
      },
    });
    expect(changed(record, "record:contest-elected:clp-2019-11")).toEqual([]);
  });

  test("a day that was put right", () => {
    expect(
      changed(withClp({ declared: "2019-11-13" }), "record:contest-declared:clp-2019-11"),
    ).toEqual([
      { key: "record:contest-declared:clp-2019-11", was: "2019-11-12", now: "2019-11-13" },
    ]);
  });

  test("a fact that the record no longer has", () => {
    expect(
      changed(
        withClp({ declared: null, status: "pending" }),
        "record:contest-declared:clp-2019-11",
      ),
    ).toMatchObject([{ now: null }]);
  });

  test("an officer's first day, found by the spell that is nearest", () => {
    const chair = madeUpInput.officers[1] ?? fail("chair");
    const spells: RecordInput["officers"] = [
      { ...chair, from: "2010-01-01", to: "2011-01-01" },
      { ...chair, from: "2019-12-03" },
    ];
    const key = officerKey(madeUpRecord.officers[1] ?? fail("chair")) ?? fail("day");
    expect(changed(buildRecord({ officers: spells }), key)).toMatchObject([
      { was: "2019-12-01", now: "2019-12-03" },
    ]);
    expect(
      changed(
        buildRecord({ officers: [...madeUpInput.officers, { ...chair, from: "2010-01-01" }] }),
        key,
      ),
    ).toEqual([]);
  });

  test("a rule's text or its day, but not its place among the rules", () => {
    const [first = fail("rule"), second = fail("rule")] = madeUpInput.body.rules;
    const rules = (...all: RecordInput["body"]["rules"]) =>
      buildRecord({ body: { ...madeUpInput.body, rules: all } });
    const key = ruleKey(madeUpRecord.body.rules[0] ?? fail("rule"));
    expect(changed(rules(second, first), key)).toEqual([]);
    expect(changed(rules({ ...first, date: "2015-10" }, second), key)).toMatchObject([
      { now: "2015-10: Two seats were added to the CLP section." },
    ]);
    expect(
      changed(rules({ ...first, text: "Three seats were added." }, second), key),
    ).toMatchObject([{ now: "2015-09: Three seats were added." }]);
    expect(changed(rules(second), key)).toMatchObject([{ now: null }]);
  });

  test("never an article, an entry of the change log, or a key of a later desk", () => {
    const odd = [
      { key: "article:herald", value: "“It” (Herald, 1 June 2021)" },
      { key: "record:change:2021-06-01.1", value: "something else" },
      { key: "record:weather:today", value: "rain" },
    ];
    expect(changedFacts(madeUpRecord, odd)).toEqual([]);
  });
});
