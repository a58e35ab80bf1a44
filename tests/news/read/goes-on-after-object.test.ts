import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

test.each([
  [
    "Ada Tarrow congratulated Orrery on his win but warned that it was late.",
    "Ada Tarrow warned: that it was late",
  ],
  [
    "Stella Penhale won. She thanked Mr Orrery for his work and said she hoped to go.",
    "Stella Penhale said: she hoped to go",
  ],
  [
    "Ada Tarrow endorsed Orrery within an hour, saying that it was late.",
    "Ada Tarrow said: that it was late",
  ],
  ["Ada Tarrow endorsed Orrery, calling him “a rock”.", "Ada Tarrow called: him “a rock”"],
  [
    "Loom Forward condemned what it called Mr Orrery’s “haste”, urging Mr Vane to wait.",
    "Loom Forward urged: to wait",
  ],
])("whom somebody thanked is not who goes on: %s", (article, expected) => {
  expect(said(article)).toContain(expected);
});

test("after a comma whoever said that “he” was glad goes on, though another man is near", () => {
  const vane = "Colin Vane was late. “It is old,” Vane said.";
  const told = said(`${vane} Orrery said he was glad, and promised that it would stay.`);
  expect(told).toContain("Ben Orrery promised: that it would stay");
});

test("another who is named after is", () => {
  expect(
    said("Ada Tarrow thanked Orrery for his work and Mr Vane said it was late."),
  ).not.toContain("Ada Tarrow said: it was late");
  expect(said("Ada Tarrow filmed Orrery in the hall, saying that it was late.")).toEqual([]);
  expect(said("Ada Tarrow endorsed Orrery, who came, saying that it was late.")).toEqual([]);
});

test("the one who is urged may be named in an aside", () => {
  expect(said("Stella Penhale urged the clerk, Colin Vane, to go.")).toEqual([
    "Stella Penhale urged: to go",
  ]);
  expect(said("Stella Penhale urged the clerk, Colin Vane, who went.")).toEqual([]);
});

test.each([
  ["Colin Vane texted members: “Vote early.”", "Colin Vane texted “Vote early.”"],
  [
    "Colin Vane sent a message to branch clerks saying the count was late.",
    "Colin Vane said: the count was late",
  ],
  ["Tarrow’s office issued a statement: “It is late.”", "Ada Tarrow’s office said “It is late.”"],
  [
    "Stella Penhale reported on the list. She found that it was old.",
    "Stella Penhale found: that it was old",
  ],
  [
    "Ben Orrery replied the next day that there was no money.",
    "Ben Orrery replied: that there was no money",
  ],
])("what is sent, issued, found or answered is said: %s", (article, expected) => {
  expect(said(article)).toContain(expected);
});

test.each([
  "A review found that it was old.",
  "Colin Vane got a message from branch clerks saying the count was late.",
  "Tarrow was shown a statement: “It is late.”",
])("what a review finds, or somebody gets, is nobody's: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test("two who could not be reached may be told by whose deputy one is", () => {
  const silent = statements(
    "Neither Mr Orrery nor his deputy, Stella Penhale, could be reached.",
  ).map(({ speaker, form }) => `${speaker.name} ${form}`);
  expect(silent).toEqual(["Ben Orrery no-comment", "Stella Penhale no-comment"]);
});
