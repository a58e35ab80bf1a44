import { expect, test } from "vitest";
import { DURATION, MONEY, toldBy } from "#src/core/articles/words/wanted.ts";
import { kindHints } from "#src/core/understand/news/hints.ts";
import { read } from "#src/core/understand/read.ts";

test.each([
  ["credited", "The error was first reported by the Example Courier.", 1],
  ["credited", "The Courier has learnt that the box was lost.", 1],
  ["credited", "The error was reported to the returning officer.", 0],
  ["wage", "She was paid £40 for the talk.", 1],
  ["wage", "He spoke to 55 people who had paid £6.", 0],
  ["sum of money", "The looms cost £400 to mend.", 1],
  ["sum of money", "The weavers put it at twelve pounds a head.", 1],
  ["sum of money", "She has spent 35 years at a loom.", 0],
  ["length of time", "The weavers sat for four and a half hours.", 1],
  ["length of time", "It is four hundred miles to the mill.", 0],
  ["importance", "The seat is important because the committee is evenly split.", 1],
  ["importance", "The seat was won by four votes.", 0],
  ["against", "He warned that nobody had costed it.", 1],
  ["against", "He seconded it with pleasure.", 0],
])("what is asked for as “%s” is told by a line that gives it: %s", (kind, text, expected) => {
  expect(toldBy(text, [kind])).toBe(expected);
});

test.each([
  "How much did the weavers spend on the bell?",
  "how much money did the dyers give the weavers?",
  "How much does a loom cost?",
])("a sum of money is asked for by: %s", (question) => {
  expect(kindHints(read(question))).toContain(MONEY);
});

test.each(["How much time did the weavers give the dyers?", "How much does Ada Tarrow know?"])(
  "and not by: %s",
  (question) => {
    expect(kindHints(read(question))).not.toContain(MONEY);
  },
);

test("how far ahead something is asks for a length of time", () => {
  expect(kindHints(read("How far ahead of the fair did they ring it?"))).toContain("long");
  expect(kindHints(read("How far did they carry the bell?"))).not.toContain("long");
});

test("how long something went on asks for a time, and how long something is for any length", () => {
  expect(kindHints(read("How long did the weavers' meeting take?"))).toContain(DURATION);
  expect(kindHints(read("How long is the weavers' report?"))).not.toContain(DURATION);
});

test.each(["Half a million members spoke.", "Nine million voters stayed away."])(
  "so many people are no sum of money: %s",
  (text) => {
    expect(toldBy(text, ["sum of money"])).toBe(0);
    expect(toldBy("It cost a million.", ["sum of money"])).toBe(1);
  },
);
