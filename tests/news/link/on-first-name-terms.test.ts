import { expect, test } from "vitest";
import { names } from "./read.ts";

const OPENING = "Jory Plume, a printer, spoke to the hall.";
/** What is linked after the opening. */
const after = (...lines: readonly string[]) =>
  names({ text: [OPENING, ...lines] }).slice(names(OPENING).length);

test("an article that has one first name alone again and again calls its one bearer so", () => {
  expect(after("In Jory’s opinion it was late.", "Nobody, Jory told the hall, was ready.")).toEqual(
    ["Jory = jory-plume", "Jory = jory-plume"],
  );
});

test("and somebody according to whom something is so is not brought in by what that is", () => {
  expect(after("In Jory’s opinion it was late.", "According to Jory, the hall was cold.")).toEqual([
    "Jory = jory-plume",
    "Jory = jory-plume",
  ]);
});

test.each([
  ["once alone", ["In Jory’s opinion it was late."]],
  ["also the surname alone", ["In Jory’s opinion it was late.", "It suits Jory, and Plume too."]],
  ["another brought in by it", ["Jory, a baker, came.", "In Jory’s opinion it was late."]],
  ["another by a post", ["The resident Jory came.", "In Jory’s opinion it was late."]],
  ["it in what others say", ["“In Jory’s opinion it was late, and Jory knows,” it read."]],
  ["two of the name", ["Jory Wexcombe said no.", "In Jory’s opinion Jory’s hall was late."]],
])("an article that has %s does not", (_, lines) => {
  expect(after(...lines).filter((name) => name === "Jory = jory-plume")).toEqual([]);
});

test("a name that no list has is somebody’s where the first of it stands alone and goes with “she”", () => {
  const opening = "The hall was full for Zarinka Norrick.";
  expect(
    names({ text: [opening, "Zarinka said that she was glad. To Zarinka it was late."] }),
  ).toEqual([
    "Zarinka Norrick = (Zarinka Norrick)",
    "Zarinka = (Zarinka Norrick)",
    "Zarinka = (Zarinka Norrick)",
  ]);
  expect(names({ text: [opening, "Zarinka said that it was late."] })).toEqual([]);
});
