import { expect, test } from "vitest";
import { names } from "./read.ts";

test.each([
  "Ada was in fine form.",
  "Ada gave a report.",
  "Ada opened by thanking the staff.",
  "Ada didn’t agree.",
  "Ada wrote to her supporters.",
])(
  "a first name with which a sentence begins is whoever of the record was named in full: %s",
  (line) => {
    expect(names({ text: ["Ada Lintott voted against.", "Others agreed.", line] })).toEqual([
      "Ada Lintott = ada-lintott",
      "Ada = ada-lintott",
    ]);
  },
);

const REPORT = [
  "I was at the NEC for nine hours.",
  "I asked for the papers and they told us that there were none.",
  "We were meant to be finished by noon.",
];

test.each([
  ["Elspeth told us that it was late.", "2019-05-01", "Elspeth = elspeth-rowan"],
  ["Jory opened by thanking the staff.", "2021-01-15", "Jory = jory-plume"],
] as const)(
  "a member’s report may call the leader of its day by the first name alone: %s",
  (line, published, linked) => {
    expect(names({ text: [...REPORT, line], published })).toContain(linked);
  },
);

test("nobody else is called so, nor the leader of another day, nor in a report that has another of the name, nor in one by nobody who was there", () => {
  const told = "Elspeth told us that it was late.";
  const linked = (text: readonly string[], published: "2019-05-01" | "2022-03-01" | null) =>
    names({ text, published }).filter((name) => name.startsWith("Elspeth ="));
  expect(linked([...REPORT, told], "2022-03-01")).toEqual([]);
  expect(linked([...REPORT, told], null)).toEqual([]);
  // Of whom it is only known that he still was it the year before.
  expect(names({ text: [...REPORT, "Jory told us so."], published: "2022-03-01" })).not.toContain(
    "Jory = jory-plume",
  );
  expect(linked([...REPORT, "Elspeth Birchall spoke first.", told], "2019-05-01")).not.toContain(
    "Elspeth = elspeth-rowan",
  );
  expect(linked(["The NEC met for nine hours.", told], "2019-05-01")).toEqual([]);
  expect(linked([...REPORT, "Corin told us that it was late."], "2019-05-01")).toEqual([]);
});

test("a surname under a title is whoever held an office of which only the beginning is known", () => {
  const text = ["The NEC met.", "Lord Tallboys has issued a statement."];
  expect(names({ text, published: "2020-07-20" })).toContain("Tallboys = corin-tallboys");
  expect(names({ text, published: "2001-07-20" })).not.toContain("Tallboys = corin-tallboys");
});

test.each([
  "Ada answered that there was no time.",
  "Ada, on the other hand, thought that it was late.",
  "Ada, for her part, wanted a count.",
])("a first name that speaks alone is whoever was named in full: %s", (line) => {
  expect(names({ text: ["We wrote to Ada Lintott, who chairs it.", line] })).toContain(
    "Ada = ada-lintott",
  );
});

test("and not with an aside that brings in somebody else", () => {
  const line = "Ada, a baker from Eastmere, thought that it was late.";
  expect(names({ text: ["We wrote to Ada Lintott.", line] })).not.toContain("Ada = ada-lintott");
});
