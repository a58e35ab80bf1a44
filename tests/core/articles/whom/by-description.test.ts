import { expect, test } from "vitest";
import { byDescription } from "#src/core/articles/whom/by-description.ts";
import { invented } from "../../../support/invented-articles.ts";

const described = (strangers: readonly string[], ...paragraphs: readonly string[]) =>
  byDescription({ ...invented({ paragraphs }), strangers })(paragraphs.length - 1);

const OPENING = "Quarrell, the lord mayor, went to court.";

test("somebody is named again by what the article told that one to be", () => {
  expect(
    described(["Ysolde Quarrell"], OPENING, "A clerk said the lord mayor was owed more."),
  ).toEqual(["Ysolde Quarrell"]);
});

test("and not by what two are told to be, another holds by name, or somebody says", () => {
  const both = ["Ysolde Quarrell", "Bram Thistle"];
  const other = "Thistle, the lord mayor, stayed at home.";
  expect(described(both, OPENING, other, "The lord mayor was late.")).toEqual([]);
  expect(described(both, OPENING, "The lord mayor, Hob Marsh, was late.")).toEqual([]);
  expect(described(both, OPENING, "The lord mayor's office was shut.")).toEqual([]);
  expect(described(both, OPENING, "“Where is the lord mayor now?” he said.")).toEqual([]);
});
