import { expect, test } from "vitest";
import { othersNames } from "#src/core/others-names.ts";

const isOthers = othersNames(
  new Set(["ben orrery of the weavers guild", "hetty tarrow", "saltby hall"]),
);

test.each([
  ["another given name before a surname of a report", ["hetty", "orrery"]],
  ["the same in a question", ["who", "is", "mark", "tarrow"]],
])("somebody else is %s", (_, words) => {
  expect(words.some((__, at) => isOthers(words, at))).toBe(true);
});

test.each([
  ["a whole name of a report", ["ben", "orrery"]],
  ["a surname alone", ["what", "did", "orrery", "say"]],
  ["a given name before another word", ["did", "hetty", "resign"]],
  ["a place", ["mark", "hall"]],
])("and is not %s", (_, words) => {
  expect(words.some((__, at) => isOthers(words, at))).toBe(false);
});
