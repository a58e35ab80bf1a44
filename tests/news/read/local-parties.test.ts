import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Loom Vale Constituency Labour Party",
  "Loom Vale and Weft Constituency Labour Party",
  "Loom Vale CLP",
  "Loom Vale Labour Party",
  "Loom Vale Labour",
])("a local party is a body of its own: %s", (name) => {
  expect(said(`${name} said that the vote was late. It added that it was hard.`)).toEqual([
    `${name} said: that the vote was late`,
    `${name} added: that it was hard`,
  ]);
});

test("the group and its statement are the local party’s that has just spoken, whomever it accused", () => {
  expect(
    said(
      "The branch there, Loom Vale Constituency Labour Party, accused Loom Forward of “haste”.\nAccording to its statement, the vote was far too late.",
    ),
  ).toEqual([
    "Loom Vale Constituency Labour Party accused: Loom Forward of “haste”",
    "Loom Vale Constituency Labour Party said: the vote was far too late",
  ]);
  expect(
    said("Loom Vale CLP said that it was late.\nThe vote, the group argued, was hard to defend."),
  ).toContain("Loom Vale CLP argued: The vote, the group argued, was hard to defend");
});

test("“the party” after a local one may be the whole, and “it” after one that it accuses may be that", () => {
  expect(
    said("Loom Vale Labour Party said that it was late.\nThe party said that it was not."),
  ).toEqual(["Loom Vale Labour Party said: that it was late"]);
  expect(
    said("Loom Vale CLP accused Loom Forward of haste.\nIt said that the vote was fair."),
  ).toEqual(["Loom Vale CLP accused: Loom Forward of haste"]);
  const known = "Ada Tarrow starved Saltby Labour of money.\nThe party blamed the price of looms.";
  expect(said(known)).not.toContain("Saltby Labour blamed: the price of looms");
});

test("a place in which the party speaks is no part of its name", () => {
  expect(said("In Ealing Labour said that it was late.")).toEqual([]);
  expect(said("The Labour Party in Loom Vale said that it was late.")).toEqual([]);
});

test("a body that says it would not comment is itself silent, and not the one before it", () => {
  expect(
    said("Loom Forward said that it was late.\nThe Dyers Alliance said it would not comment."),
  ).toEqual([
    "Loom Forward said: that it was late",
    "Dyers Alliance did not comment: would not comment",
  ]);
});

test("two local parties are not one, and neither are members of one", () => {
  expect(said("Loom Vale CLP and Weft CLP said that it was late.")).not.toContain(
    "Loom Vale CLP and Weft CLP said: that it was late",
  );
  expect(
    said("Members of Loom Vale CLP accused Loom Forward of haste.\nIt said that it was late."),
  ).toHaveLength(1);
});

test.each(["tweeted", "posted", "warned"])("a branch is a body by what it %s", (verb) => {
  expect(said(`Spindle’s Saltby branch ${verb}: “It is late.”`)).toEqual([
    `Spindle’s Saltby branch ${verb} “It is late.”`,
  ]);
});
