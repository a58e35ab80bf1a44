import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const TWO = ["Loom Forward", "Dyers Alliance"];
const THREE = [...TWO, "Weavers Union"];
const each = (names: readonly string[], told: string) => names.map((name) => `${name} ${told}`);

test.each([
  "Loom Forward and the Dyers Alliance said that it was late.",
  "Loom Forward and the Dyers Alliance both said that it was late.",
  "On Monday Loom Forward and the Dyers Alliance said that it was late.",
  "That evening, Loom Forward and the Dyers Alliance said that it was late.",
])("what two bodies say together each of them says: %s", (line) => {
  expect(said(line)).toEqual(each(TWO, "said: that it was late"));
});

test("so do three, by their names in the article or by their initials", () => {
  expect(
    said("Loom Forward, the Dyers Alliance and the Weavers Union said that it was late."),
  ).toEqual(each(THREE, "said: that it was late"));
  expect(said("The Board of Looms, the Hall of Weft and LMU said that it was late.")).toEqual(
    each(["the Board of Looms", "the Hall of Weft", "LMU"], "said: that it was late"),
  );
});

test("“they” and “the three organisations” go on with them", () => {
  const found = said(
    "That evening Loom Forward, the Dyers Alliance and the Weavers Union responded together.\nThey urged Penhale to go.\nThe three organisations called for a vote. But the count, they said, was “late and hard to follow”.",
  );
  expect(found).toEqual(
    expect.arrayContaining([
      ...each(THREE, "urged: to go"),
      ...each(THREE, "called: for a vote"),
      ...each(THREE, "said “late and hard to follow”"),
    ]),
  );
});

test("both groups and the two unions are they where they are as many, and unions", () => {
  const opening = "Loom Forward and the Dyers Alliance said that it was late.\n";
  expect(said(`${opening}Both groups said it was hard.`)).toHaveLength(4);
  expect(said(`${opening}The two bodies said it was hard.`)).toHaveLength(4);
  for (const others of ["The three groups", "The two unions", "The group", "It", "A spokesperson"])
    expect(said(`${opening}${others} said it was hard.`)).toHaveLength(2);
});

test.each([
  "In a joint statement, Loom Forward and the Dyers Alliance said that it was late.",
  "Loom Forward and the Dyers Alliance put out a statement saying that it was late.",
])("a joint statement is each one’s: %s", (line) => {
  expect(said(line)).toEqual(each(TWO, "said: that it was late"));
});

test("“the statement added” is theirs whose joint statement it is", () => {
  expect(
    said(
      "In a joint statement, Loom Forward and the Dyers Alliance said that it was late.\nThe statement added that it was hard.",
    ),
  ).toEqual([...each(TWO, "said: that it was late"), ...each(TWO, "added: that it was hard")]);
});

test("they are left open once another body has come", () => {
  expect(
    said(
      "Loom Forward and the Dyers Alliance said that the Weavers Union was late.\nThey said it was hard.",
    ),
  ).toEqual(each(TWO, "said: that the Weavers Union was late"));
});

test.each([
  "Leaders of Loom Forward, the Dyers Alliance and the Weavers Union said it was late.",
  "Backed by Loom Forward, the Dyers Alliance and the Weavers Union said it was late.",
  "In a report on Loom Forward, the Dyers Alliance and the Weavers Union said it was late.",
  "Ben Orrery joined Loom Forward, the Dyers Alliance and the Weavers Union said.",
  "Loom Forward’s secretary and the Dyers Alliance said it was late.",
  "Colin Vane, of Loom Forward, and the Dyers Alliance said it was late.",
  "Loom Forward, the loom group, and the Dyers Alliance said it was late.",
  "Loom Forward told Penhale and the Dyers Alliance said it was late.",
  "Loom Forward met the Dyers Alliance. Both groups said it was late.",
])("bodies that another name or word is joined to are no pair: %s", (line) => {
  expect(said(line)).toEqual([]);
});

test("one body with “and” in its name is one", () => {
  expect(said("The Guild of Ink and Stage Staff said that it was late.")).not.toContain(
    "the Guild of Ink said: that it was late",
  );
});

test("“according to” within what is told of somebody does not end what is said", () => {
  expect(
    said("Loom Forward blamed a count that, according to the statement, was held late."),
  ).toEqual(["Loom Forward blamed: a count that, according to the statement, was held late"]);
});
