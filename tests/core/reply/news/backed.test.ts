import { expect, test } from "vitest";
import { isBacked, tellsBacking } from "#src/core/reply/news/backing.ts";

test.each([
  "Quarrell was backed by the Dyers.",
  "The Dyers, who nominated Quarrell in May, welcomed it.",
  "The Dyers and the Weavers are behind Quarrell.",
  "Two unions have come out for Quarrell.",
])("who stands behind somebody: %s", (line) => {
  expect(tellsBacking(line) && isBacked(line, ["Quarrell"])).toBe(true);
});

test.each([
  "Penhale, who was backed by the Dyers, feared Quarrell.",
  "Quarrell is backing Penhale.",
  "Quarrell has a long day behind her.",
  "Quarrell keeps a tally on the back of her door.",
  "Quarrell came back on Monday.",
  "The Dyers, of whom Quarrell is one, decided to not nominate any candidate.",
  "The Dyers chose not to back Quarrell.",
])("and not behind another: %s", (line) => {
  expect(tellsBacking(line) && isBacked(line, ["Quarrell"])).toBe(false);
});

test.each([
  ["Quarrell and Penhale, both of Hexham, were backed by the Dyers.", true],
  ["The Dyers nominated Quarrell in May.", true],
  ["Quarrell, who was once a guest of the Dyers, is backing Penhale.", true],
  ["Orrery, whom Penhale backs, never liked the Dyers.", false],
  ["The Dyers were endorsed by Quarrell.", false],
])("whom somebody backs is told where the name stands behind another: %s", (line, told) => {
  expect(isBacked(line, ["Dyers"], true)).toBe(told);
});
