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
