import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import type { Accepts, Option } from "#src/core/command.ts";
import { completeOption } from "#src/core/complete-option.ts";
import { choiceFaults } from "../contracts/option-choices.ts";
import { buildRecord, madeUpInput, madeUpRecord, type PersonInput } from "../support/record.ts";

const option = (...accepts: readonly Accepts[]): Option => ({
  name: "of",
  summary: "What of",
  accepts,
  required: true,
});

const bryn = inputOf("bryn-lintott");

function inputOf(id: string): PersonInput {
  const person = madeUpInput.people[id];
  if (!person) throw new Error(`no ${id} in the made-up record`);
  return person;
}

/** What is offered for an option of these kinds, as values. */
function values(typed: string, accepts: readonly Accepts[], limit = 25): readonly string[] {
  return completeOption(madeUpRecord, option(...accepts), typed, limit).map(({ value }) => value);
}

function labels(typed: string, ...accepts: readonly Accepts[]): readonly string[] {
  return completeOption(madeUpRecord, option(...accepts), typed, 25).map(({ label }) => label);
}

describe("a name is found", () => {
  test.for([
    ["ada", "person", "ada-lintott"],
    ["ADA LINT", "person", "ada-lintott"],
    ["quill", "person", "tomas-quillfeather"],
    ["holt", "person", "ines-van-der-holt"],
    ["zoë bellérose", "person", "zoe-bellerose"],
    ["zoe", "person", "zoe-bellerose"],
    ["kettle", "person", "pia-marsh-kettle"],
    ["orrery gwen", "person", "gwendoline-orrery"],
    ["lintott-a", "person", "ada-lintott"],
    ["clp 2019-11", "contest", "clp-2019-11"],
    ["clp-2019-1", "contest", "clp-2019-11"],
    ["clp2019", "contest", "clp-2019-11"],
    ["nov 2019", "contest", "clp-2019-11"],
    ["2019 november", "contest", "clp-2019-11"],
    ["uiw", "organisation", "weavers"],
    ["alliance", "organisation", "lantern"],
    ["youth", "section", "youth seat"],
  ] as const)("by %s", ([typed, kind, value]) => {
    expect(values(typed, [kind])[0]).toBe(value);
  });

  test("by its year alone, the latest first", () => {
    expect(values("2015", ["contest"])).toEqual(["clp-2015-10", "clp-2015-03"]);
  });
});

describe("one slip of the keyboard", () => {
  test.for([
    ["lintot", "bryn-lintott"],
    ["quilfeath", "tomas-quillfeather"],
    ["qiullf", "tomas-quillfeather"],
    ["thimbk", "ezra-thimblecombe"],
    ["mabel stokwel", "mabel-stokewell"],
    ["mabel stkoew", "mabel-stokewell"],
  ])("is forgiven, also in a word that is only begun: %s", ([typed, value]) => {
    expect(values(typed ?? "", ["person"])).toContain(value);
  });

  test.for(["ezr a", "plu me", "adx", "quxxfeather", "2918"])("but not more: %s", (typed) => {
    expect(values(typed, ["person", "contest"])).toEqual([]);
  });

  test("is not looked for where something is matched as it stands", () => {
    const record = buildRecord({
      people: {
        "ola-lintolt": { ...bryn, name: "Ola Lintolt" },
      },
    });
    const found = completeOption(record, option("person"), "lintott", 25);
    expect(found.map(({ value }) => value).toSorted()).toEqual(["ada-lintott", "bryn-lintott"]);
  });
});

describe("the order", () => {
  test("is the name, its beginning, a later word, another name", () => {
    expect(values("harbour", ["organisation"])[0]).toBe("harbour");
    const named = values("g", ["person"]);
    expect(named[0]).toBe("gwendoline-orrery");
    expect(values("l", ["organisation"])).toEqual(["lantern"]);
  });

  test("with nothing typed is the latest contests, the latest candidates, who backed most", () => {
    const contests = [...madeUpRecord.contests.keys()].toReversed();
    expect(values("", ["contest"], 4)).toEqual(contests.slice(0, 4));
    const latest = [...madeUpRecord.contests.values()].findLast((each) => each.candidates.length);
    const theirs = new Set(latest?.candidates.map(({ person }) => person));
    expect(values("", ["person"], theirs.size).every((id) => theirs.has(id))).toBe(true);
    const backed = values("", ["organisation"]).map((id) => madeUpRecord.backed.get(id)?.length);
    const often = backed.map((times) => times ?? 0);
    expect(often).toEqual(often.toSorted((a, b) => b - a));
  });

  test("gives every kind that an option takes its share of the room", () => {
    const offered = values("", ["contest", "person"], 6);
    expect(offered.filter((id) => madeUpRecord.contests.has(id))).toHaveLength(3);
    expect(offered.filter((id) => madeUpRecord.people.has(id))).toHaveLength(3);
  });
});

describe("what is shown", () => {
  test("says of a person what tells them from others", () => {
    expect(labels("ada", "person")).toEqual([
      expect.stringMatching(/^Ada Lintott · candidate, .*, \d{4}$/),
    ]);
  });

  test("tells two people of one name apart", () => {
    const people = {
      "ada-two": { ...bryn, name: "Ada Lintott" },
      "ada-three": { ...bryn, name: "Ada Lintott" },
    };
    const record = buildRecord({ people });
    const shown = completeOption(record, option("person"), "ada lintott", 25);
    expect(shown.map(({ value }) => value)).toEqual(["ada-lintott", "ada-two", "ada-three"]);
    expect(new Set(shown.map(({ label }) => label)).size).toBe(3);
    expect(choiceFaults(record, ["person"], shown)).toEqual([]);
  });

  test("never is longer than Discord takes", () => {
    const name = `Ada ${"Lintott ".repeat(20)}`.trim();
    const record = buildRecord({ people: { "ada-long": { ...bryn, name } } });
    const [long] = completeOption(record, option("person"), "ada lintott lintott", 25);
    expect(long?.value).toBe("ada-long");
    expect(long?.label.length).toBeLessThanOrEqual(100);
  });
});

test.each(["contest", "person", "organisation", "section", "term"] as const)(
  "every %s of the record is offered, as something that is understood as that alone",
  (kind) => {
    const all = completeOption(madeUpRecord, option(kind), "", 10_000);
    const known = {
      contest: madeUpRecord.contests.size,
      person: madeUpRecord.people.size,
      organisation: madeUpRecord.organisations.size,
      section: madeUpRecord.sections.size,
      term: madeUpRecord.glossary.length,
    };
    expect(all).toHaveLength(known[kind]);
    expect(choiceFaults(madeUpRecord, [kind], all)).toEqual([]);
  },
);

test("what an option of any command offers is understood, whatever is typed", () => {
  const desk = createDesk(madeUpRecord, { commands });
  const names = [
    "",
    "lintott",
    "clp 2015",
    "youth",
    "harbour",
    "glossary",
    "turnout",
    "stv",
    "qqqq",
  ];
  const typed = names.flatMap((name) => Array.from(name, (_, at) => name.slice(0, at + 1)));
  const faults = commands.flatMap(({ name, options }) =>
    options.flatMap((each) =>
      ["", ...typed].flatMap((text) =>
        choiceFaults(
          madeUpRecord,
          each.accepts,
          desk.completeOption(name, each.name, text, 25),
          each.choices,
        ),
      ),
    ),
  );
  expect(faults).toEqual([]);
});

test("the words of an option's own are completed too", () => {
  const words: Option = { ...option("choice", "term"), choices: ["coverage", "runner-up"] };
  const offered = (typed: string) => completeOption(madeUpRecord, words, typed, 1);
  expect(offered("cov")).toEqual([{ label: "coverage", value: "coverage" }]);
  expect(offered("runner u")).toEqual([{ label: "runner-up", value: "runner-up" }]);
  expect(offered("up")).toEqual([{ label: "runner-up", value: "runner-up" }]);
});

test("no more are offered than are asked for, and nothing for what is no option of a command", () => {
  const desk = createDesk(madeUpRecord, { commands });
  expect(desk.completeOption("person", "name", "", 3)).toHaveLength(3);
  for (const [command, name] of [
    ["person", "nothing"],
    ["nothing", "name"],
    ["ask", "question"],
    ["elections", "year"],
  ] as const) {
    expect(desk.completeOption(command, name, "a", 25)).toEqual([]);
  }
});

test.for(["\u0000", "‮ada", "💥".repeat(400), "%", "a ".repeat(3_000), "<@1>", "'"])(
  "whatever is typed, there is an answer: %j",
  (typed) => {
    const found = completeOption(madeUpRecord, option("person", "contest"), typed, 25);
    expect(found.length).toBeLessThanOrEqual(25);
  },
);
