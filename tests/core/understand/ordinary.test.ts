import { expect, test } from "vitest";
import { isPlainWord } from "#src/core/understand/ordinary.ts";

test.each(["selection", "deselection", "unnominated", "reorganised"])(
  "a common word, or one that is formed of one, is no name: %s",
  (word) => {
    expect(isPlainWord(word)).toBe(true);
  },
);

test.each(["quarrell", "reeves", "usdaw", "deborah"])("a name stays one: %s", (word) => {
  expect(isPlainWord(word)).toBe(false);
});
