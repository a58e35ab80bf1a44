import { expect, test } from "vitest";
import { asTold } from "#src/core/understand/news/as-told.ts";
import { read } from "#src/core/understand/read.ts";

const told = (text: string): string =>
  asTold(read(text))
    .map((each) => each.text)
    .join(" ");

test.each([
  ["Why was the vote late, as the Loom Courier tells it?", "the loom courier"],
  ["Why was the vote late, as Oswin Tarrow put it?", "oswin tarrow"],
  ["How long did the count last, per Oswin Tarrow?", "oswin tarrow"],
  ["Why was the vote late, in Oswin Tarrow's view?", "oswin tarrow"],
  ["Why was the vote late, in Oswin Tarrow's own words?", "oswin tarrow"],
])("by whose telling is meant is read as “according to”: %s", (text, source) => {
  expect(told(text)).toMatch(/late|last/);
  expect(told(text).endsWith(`according to ${source}`)).toBe(true);
});

test.each(["per its own site", "according to her website", "according to their own blog"])(
  "where somebody publishes asks for no word either: %s",
  (where) => {
    expect(told(`What did the guild announce about the vote, ${where}?`)).toBe(
      "what did the guild announce about the vote",
    );
  },
);

test("“in her own words” asks for no word of them", () => {
  expect(told("Why does Ada Lintott back it, in her own words?")).toBe(
    "why does ada lintott back it",
  );
});

test.each([
  "What was the turnout per cent?",
  "How many nominations per CLP?",
  "How many votes per member?",
  "Was it as late as the clerk told them?",
])("what is counted for each, and any other “as”, stays as it is: %s", (text) => {
  expect(told(text)).not.toContain("according");
});
