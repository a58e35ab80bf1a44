import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["found it “rather odd” to wait for the count.", "found: it “rather odd” to wait for the count"],
  ["saw in it an “attempt to wait”.", "saw: in it an “attempt to wait”"],
  ["spoke of her deep regret at the count.", "spoke: of her deep regret at the count"],
  ["pointed to the rules of the mill.", "pointed: to the rules of the mill"],
  ["lays the blame for it on Orrery.", "laid: the blame for it on Orrery"],
  ["put the loss down to a “late start”.", "put: the loss down to a “late start”"],
  ["put the loss down to poor light.", "put: the loss down to poor light"],
  ["apologised and put it down to a “slip”.", "put: it down to a “slip”"],
  ["took issue with the count.", "took: issue with the count"],
  ["paid tribute to the spinners.", "paid: tribute to the spinners"],
  ["had warm words for the spinners.", "had: warm words for the spinners"],
  ["celebrated that the mill was open.", "celebrated: that the mill was open"],
  ["appealed for calm in the mill.", "appealed: for calm in the mill"],
  ["encouraged members to vote.", "encouraged: to vote"],
  ["pressed us to look at the count.", "pressed: to look at the count"],
  ["brushed aside suggestions of a plot.", "brushed aside: brushed aside suggestions of a plot"],
])("what somebody does by saying it is that one’s: %s", (does, told) => {
  expect(said(`Tarrow ${does}`)).toContain(`Ada Tarrow ${told}`);
});

test.each([
  "Tarrow found it “in a skip” near the mill.",
  "Cold as it was, Tarrow found the hall full.",
  "Tarrow saw in the hall a banner with “Wait” on it.",
  "Tarrow pointed to the door.",
  "Tarrow pointed to a Courier report on the mill.",
  "Tarrow spoke of her.",
  "Tarrow put the list on the table.",
  "Tarrow put the list down to wave.",
  "Tarrow had no praise for the spinners.",
  "Tarrow took issue 4 of the newsletter with her.",
  "Tarrow celebrated the count.",
  "Tarrow pressed on to the mill.",
  "Tarrow waved away a wasp.",
  "If Tarrow had praise for the spinners, nobody heard it.",
])("but not what is done and not said: %s", (line) => {
  expect(said(line)).toEqual([]);
});

test("words after a colon or a full stop are still theirs of whom it is told", () => {
  const words = "Ben Orrery said “She was kind to us all”";
  expect(said("Orrery paid tribute to Tarrow: “She was kind to us all.”")).toEqual([
    `${words.slice(0, -1)}.”`,
  ]);
  const text = "Orrery paid tribute to his former opponent. “She was kind to us all,” he said.";
  expect(said(text)).toContain(words);
});

test.each([
  "Ben Orrery was sent for by the mill and told that he must wait.",
  "Ben Orrery was called in and told it was over.",
])("who is told something in the second half of a sentence says nothing: %s", (line) => {
  expect(said(line)).toEqual([]);
});

test("but who tells somebody does", () => {
  expect(said("Ben Orrery was called in and told members that it was over.")).toEqual([
    "Ben Orrery told: that it was over",
  ]);
});

test.each([
  "Loom Forward has not yet announced a price for its cloth.",
  "Ben Orrery has not yet said that he will stand.",
])("what somebody has not yet said is not said: %s", (line) => {
  expect(said(line)).toEqual([]);
});
