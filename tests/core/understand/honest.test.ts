import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { frames } from "#src/core/understand/frames/index.ts";
import { madeUpRecord } from "../../support/record.ts";
import { leadOf } from "../../support/spoken.ts";

const NOW = "2026-11-22T09:00:00Z";
const desk = createDesk(madeUpRecord, {
  commands,
  onFault: (fault) => {
    throw fault;
  },
});
const ask = (text: string) => desk.ask({ text }, null, NOW);

describe("a person is asked about in a contest where that person did not stand", () => {
  test.each([
    ["how many votes did Bryn Lintott get in 2014", "2014"],
    ["did Oswin Tarrow win in 2017", "2017"],
    ["Rufus Okapi votes 2019", "2019"],
    ["did Jory Plume stand since 2017", "from 2017"],
  ])("%s: the answer begins with the correction", (text, time) => {
    const { answer } = ask(text);
    expect(answer.status).toBe("answered");
    expect(leadOf(answer)).toMatch(/was not a candidate in any contest/);
    expect(leadOf(answer)).toContain(time);
  });

  test("a person's own contests count, whatever the section: last, first, or of a year", () => {
    expect(ask("Rufus Okapi's last election").query).toMatchObject({ contest: "bame-2017" });
    expect(ask("Rufus Okapi's first election").query).toMatchObject({ contest: "youth-2014-02" });
  });
});

describe("who did what to whom", () => {
  const backedBy = { kind: "slate", organisation: "lantern", aspect: "backed" };
  test.each([
    ["who did Lantern back", backedBy],
    ["who was backed by Lantern", backedBy],
    ["who backed Oswin Tarrow", { kind: "backing", person: "oswin-tarrow" }],
    ["who is backing Oswin Tarrow", { kind: "backing", person: "oswin-tarrow" }],
    ["did Lantern back Oswin Tarrow", { kind: "backing", person: "oswin-tarrow", by: "lantern" }],
    ["who replaced Ada Lintott", { kind: "vacancies", person: "ada-lintott", part: "successor" }],
    ["who did Ada Lintott replace", { kind: "vacancies", person: "ada-lintott", part: "came" }],
  ])("%s", (text, query) => {
    expect(ask(text).query).toEqual(query);
  });

  test.each([
    "who backed Lantern",
    "did Oswin Tarrow back Lantern",
    "who does Oswin Tarrow support",
    "who is Oswin Tarrow backing",
    "who did Ada Lintott vote for",
  ])("the other way round is another question, and not known: %s", (text) => {
    expect(ask(text).query).toBeNull();
  });
});

describe("nothing that is said is dropped", () => {
  test.each(["members of the NEC between 2010 and 2012", "current NEC"])(
    "a time or a place that no query can carry makes it unknown: %s",
    (text) => {
      expect(ask(text).query).toBeNull();
    },
  );

  test.each([
    "did Labour win in 2015",
    "who won the UK election in 2015",
    "US election 2015",
    "how many members does the Labour Party have",
    "who left the Labour Party in 2015",
  ])("a country or the party is not the NEC: %s", (text) => {
    expect(ask(text).query).toBeNull();
  });

  test.each([
    "who won the Labour NEC election in March 2015",
    "who won the Labour Party's National Executive Committee election in March 2015",
    "who won the Labour CLP section in March 2015",
  ])("but the party's name before the body's or a section's is only its name: %s", (text) => {
    expect(ask(text).query).toMatchObject({ contest: "clp-2015-03", aspect: "winners" });
  });
});

describe("words that are also names", () => {
  test.each([
    "what is the plume",
    "plume votes 2014",
    "Oswin Orrery votes in March 2015",
    "what was Ada Tarrow's share in March 2015",
  ])("ordinary words, and pieces of two names, are nobody: %s", (text) => {
    expect(ask(text).query).toBeNull();
  });

  test("a surname that is an ordinary word is taken where the sentence shows a person", () => {
    expect(ask("how many votes did plume get in 2014").query).toMatchObject({
      person: "jory-plume",
    });
    expect(ask("Plume votes 2014").query).toMatchObject({ person: "jory-plume" });
  });
});

test.each(["constructor", "__proto__", "/nec help constructor", "toString votes"])(
  "%s is an ordinary word",
  (text) => {
    expect(ask(text).answer.title).not.toBe("Something went wrong");
  },
);

test("every kind of question has examples, or goes on from one", () => {
  expect(frames.filter(({ examples, continues }) => examples.length === 0 && !continues)).toEqual(
    [],
  );
});
