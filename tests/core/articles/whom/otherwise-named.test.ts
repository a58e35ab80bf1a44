import { expect, test } from "vitest";
import { byGivenNameAlone, namedOtherwise } from "#src/core/articles/whom/otherwise-named.ts";
import { invented } from "../../../support/invented-articles.ts";

const named = (strangers: readonly string[], ...paragraphs: readonly string[]) =>
  namedOtherwise({ ...invented({ paragraphs }), strangers }, paragraphs.length - 1);

test("somebody is named by an age that the article gives, and by the given name alone", () => {
  const opening = "Ysolde Quarrell, 23, won.";
  expect(named(["Ysolde Quarrell"], opening, "The 23-year-old was backed by the Dyers.")).toEqual([
    "Ysolde Quarrell",
  ]);
  const described = "Ysolde Quarrell, a 23-year-old dyer, won.";
  expect(named(["Ysolde Quarrell"], described, "The 23-year-old left.")).toEqual([
    "Ysolde Quarrell",
  ]);
  expect(named(["Ysolde Quarrell"], opening, "“Ysolde knows what they were.”")).toEqual([
    "Ysolde Quarrell",
  ]);
});

test("and not by another's age, a name of two, or as part of another name", () => {
  const opening = "Ysolde Quarrell, 23, beat Ysolde Thistle, 24.";
  const both = ["Ysolde Quarrell", "Ysolde Thistle"];
  expect(named(both, opening, "The 25-year-old was glad.")).toEqual([]);
  expect(named(both, opening, "“Ysolde knows what they were.”")).toEqual([]);
  expect(named(["Ysolde Quarrell"], "It rained.", "Ysolde Marsh left.")).toEqual([]);
});

const known = (strangers: readonly string[], ...paragraphs: readonly string[]) =>
  byGivenNameAlone({ ...invented({ paragraphs }), strangers })(paragraphs.length - 1);

test("somebody of the record is named by a given name that no other of the article has", () => {
  expect(known([], "Oswin Tarrow won.", "“I have spoken to Oswin,” she said.")).toEqual([
    "oswin-tarrow",
  ]);
});

test("and not by another's, by part of another name, or in a word", () => {
  const opening = "Oswin Tarrow won.";
  expect(known(["Oswin Thistle"], opening, "“I have spoken to Oswin.”")).toEqual([]);
  expect(known([], opening, "Oswin Marsh spoke.")).toEqual([]);
  expect(known([], opening, "The Oswins spoke.")).toEqual([]);
});
