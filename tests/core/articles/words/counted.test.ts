import { expect, test } from "vitest";
import { alikeOf } from "#src/core/articles/words/alike.ts";
import { countsIn } from "#src/core/articles/words/counted.ts";

const counts = (thing: string, text: string, before = "") =>
  countsIn(text, before, [alikeOf(thing)]);

test.each([
  ["secretaries", "A letter from 43 constituency secretaries came."],
  ["boxes", "Six of the boxes were open."],
  ["abstained", "It fell by 19 votes to 14, with three abstentions."],
  ["people", "She told an audience of 180 that it was late."],
  ["links", "New links were sent to 11,600 people."],
  ["apologies", "Apologies were received from nine."],
  ["members", "Some 2,300 members signed."],
])("a number tells how many %s there were: %s", (thing, text) => {
  expect(counts(thing, text)).toBe(true);
});

test("a number alone counts what is named before it", () => {
  expect(counts("venues", "Of 61, she found, 22 had no lift.", "She counted the venues.")).toBe(
    true,
  );
  expect(counts("venues", "The venues were old, and 22 had no lift.")).toBe(true);
});

test.each([
  ["branches", "A letter from 43 secretaries of branches came."],
  ["boxes", "The boxes came on 3 May."],
  ["members", "The members paid for 12 rooms."],
  ["delegates", "Three chairs, and the delegates, were late."],
  ["people", "The people spent a total of 180 pounds."],
  ["boxes", "The boxes were old."],
])("another number in the same line does not tell how many %s there were: %s", (thing, text) => {
  expect(counts(thing, text)).toBe(false);
});

test("of no thing in particular any number tells", () => {
  expect(countsIn("It cost £12.", "", [])).toBe(true);
  expect(countsIn("It was dear.", "", [])).toBe(false);
});
