import { expect, test } from "vitest";
import { withOwnStatements } from "#src/news/extract/own-statements.ts";

const SHOWN = "The Lantern invited both candidates to say why they stand.";
const HEAD = ["Who will be the clerk?", SHOWN];
const ADA = ["Ada Tarrow", "I have woven for 20 years.", "My loom is old."];
const ROSA = ["Rosa Quill (Loom Alliance)", "I want the guild to meet more often."];
const AFTER = "The count is in June.";

test("what stands under the names of candidates is their statements", () => {
  expect(withOwnStatements([...HEAD, ...ADA, ...ROSA, AFTER])).toEqual([
    ...HEAD,
    "Ada Tarrow wrote: “I have woven for 20 years.",
    "“My loom is old.”",
    "Rosa Quill wrote: “I want the guild to meet more often.”",
    AFTER,
  ]);
});

test("what stands all in marks under names in a row is theirs", () => {
  const quoted = [
    "Ada Tarrow — candidate for clerk",
    "“The guild is late.”",
    "Rosa Quill",
    "“It is old.”",
  ];
  expect(withOwnStatements(["Who stands?", ...quoted, AFTER])).toEqual([
    "Who stands?",
    "Ada Tarrow said: “The guild is late.”",
    "Rosa Quill said: “It is old.”",
    AFTER,
  ]);
});

test.each([
  [
    "in somebody’s own report",
    ["My notes", "I went to see both candidates.", SHOWN, ...ADA, ...ROSA],
  ],
  ["where the page shows no statements", ["Who will be the clerk?", "They met.", ...ADA, ...ROSA]],
  ["under one name alone", [...HEAD, ...ADA]],
  ["of whom it tells", [...HEAD, "Ada Tarrow", "I saw Tarrow at work.", ...ROSA]],
  [
    "under captions between words",
    ["Who?", "Ada Tarrow", "“I was late.”", "They met.", "Rosa Quill", "“So was I.”"],
  ],
])("what stands under a name is nobody’s %s", (_, lines) => {
  expect(withOwnStatements(lines)).toEqual(lines);
});

const STANDING = ["Who will be the clerk?", "These are the candidates whom we back.", ...ADA];

test("what stands under names on a page of candidates is theirs, where one says so and none tells of others", () => {
  const seeks = ["Rosa Quill", "I am seeking re-election to the guild."];
  expect(withOwnStatements([...STANDING, ...seeks, AFTER])).toEqual([
    ...STANDING.slice(0, 2),
    "Ada Tarrow wrote: “I have woven for 20 years.",
    "“My loom is old.”",
    "Rosa Quill wrote: “I am seeking re-election to the guild.”",
    AFTER,
  ]);
});

test.each([
  ["where nobody says that he stands", ["Rosa Quill", "I weave."]],
  ["in a report of what they did", ["Rosa Quill", "I asked whether she is standing. Elect me!"]],
  ["where no candidates are told of", null],
])("it is nobody’s %s", (_, rosa) => {
  const lines = rosa
    ? [...STANDING, ...rosa]
    : ["Who was there?", "We met.", ...ADA, "Rosa Quill", "I am standing for clerk."];
  expect(withOwnStatements(lines)).toEqual(lines);
});
