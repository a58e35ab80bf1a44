import { expect, test } from "vitest";
import { toldBy } from "#src/core/articles/wanted.ts";

test.each([
  ["credited", "The error was first reported by the Example Courier.", 1],
  ["credited", "The Courier has learnt that the box was lost.", 1],
  ["credited", "The error was reported to the returning officer.", 0],
  ["wage", "She was paid £40 for the talk.", 1],
  ["wage", "He spoke to 55 people who had paid £6.", 0],
  ["importance", "The seat is important because the committee is evenly split.", 1],
  ["importance", "The seat was won by four votes.", 0],
  ["against", "He warned that nobody had costed it.", 1],
  ["against", "He seconded it with pleasure.", 0],
])("what is asked for as “%s” is told by a line that gives it: %s", (kind, text, expected) => {
  expect(toldBy(text, [kind])).toBe(expected);
});
