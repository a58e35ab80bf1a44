import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test("what a statement was put out for does not hide who speaks in it", () => {
  for (const why of ["explaining the move", "denying the claims", "announcing it"])
    expect(said(`In a statement ${why}, Loom Forward argued that it was late.`)).toEqual([
      "Loom Forward argued: that it was late",
    ]);
});

test("“it” and “the statement” go on with the body whose statement it is", () => {
  expect(
    said(
      "In a statement explaining the move, Loom Forward argued that it was late.\nSuch a vote, it claimed, would be dear.\nWhile it was sad, the statement went on, nobody was to blame.",
    ),
  ).toEqual([
    "Loom Forward argued: that it was late",
    "Loom Forward claimed: Such a vote, it claimed, would be dear",
    "Loom Forward went on: While it was sad, the statement went on, nobody was to blame",
  ]);
});

test("of a statement beside another document, or another body, “it” may be either", () => {
  for (const opening of [
    "In a statement, Loom Forward criticised the report.",
    "In a statement, Loom Forward criticised the Dyers Alliance.",
  ])
    expect(said(`${opening}\nIt said that the vote was late.`)).toHaveLength(1);
});

test("a body’s own statement or post says what the body says, and its report does not", () => {
  expect(said("Loom Forward’s own post said that it was late.")).toEqual([
    "Loom Forward wrote: that it was late",
  ]);
  expect(said("Loom Forward’s statement said it was late. It added that it was hard.")).toEqual([
    "Loom Forward said: it was late",
    "Loom Forward added: that it was hard",
  ]);
  expect(said("Loom Forward’s report said that it was late.")).toEqual([]);
});

test("“her post continued” is hers", () => {
  expect(
    said("Ada Tarrow was cross.\nAll that was left, her post continued, was to “clear the hall”."),
  ).toContain(
    "Ada Tarrow continued: All that was left, her post continued, was to “clear the hall”",
  );
});

test("good wishes in quotation marks are said, and a thing that has its name in them is not", () => {
  expect(said("Loom Forward’s own post wished a “very big hurrah” to Ada Tarrow.")).toEqual([
    "Loom Forward wished: a “very big hurrah” to Ada Tarrow",
  ]);
  expect(said("Mr Orrery offered “a huge thank you” to members.")).toEqual([
    "Ben Orrery offered: “a huge thank you” to members",
    "Ben Orrery said “a huge thank you”",
  ]);
  expect(said("Mr Orrery offered a “loom pass” for two pounds.")).toEqual([]);
  expect(said("Mr Orrery offered the “loom pass” to members.")).toEqual([]);
});

test("what a body puts out a statement for leaves “it” to be that body, and not where another does", () => {
  const goesOn = "A body that wants to live must change, it said.";
  const told = "Loom Forward said: A body that wants to live must change";
  expect(said(`Loom Forward put out a statement welcoming the vote. ${goesOn}`)).toContain(told);
  for (const opening of [
    "Loom Forward said that Mr Orrery had put out a statement welcoming the vote.",
    "Loom Forward put out a statement welcoming the report.",
    "Loom Forward put out a statement welcoming a vote by the Guild Party.",
  ])
    expect(said(`${opening} ${goesOn}`)).not.toContain(told);
});

test("“it” after what a statement says is whose statement it is, where no other body is named", () => {
  const goesOn = "It says that the bid is late.";
  for (const opening of [
    "Loom Forward issued a statement on Monday. The statement condemns the vote.",
    "Loom Forward’s statement condemns the vote.",
  ])
    expect(said(`${opening} ${goesOn}`)).toContain("Loom Forward said: that the bid is late");
  const another = "Loom Forward issued a statement on Monday. It condemns the Guild Party.";
  expect(said(`${another} ${goesOn}`)).not.toContain("Loom Forward said: that the bid is late");
});
