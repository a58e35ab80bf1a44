import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test("a group that somebody only follows or belongs to says nothing of what they think", () => {
  const met = "The Weavers Union met on Monday. ";
  expect(said(`${met}Most people who follow the union reckoned that Quill would win.`)).toEqual([]);
  expect(said(`${met}Those who help to run the union said that Quill would win.`)).toEqual([]);
  expect(said(`${met}That evening the union said that Quill would win.`)).toEqual([
    "Weavers Union said: that Quill would win",
  ]);
});

test("a source on the left of a body is called so in full", () => {
  const text =
    "Ada Tarrow has lost. One source on the Pellworth left shrugged off the count. “It was to be expected”, they said.";
  expect(said(text)).toEqual(["one source on the Pellworth left said “It was to be expected”"]);
  expect(said("Ada Tarrow has lost. A source on Loom Forward’s left said it was late.")).toEqual([
    "a source on Loom Forward’s left said: it was late",
  ]);
  expect(said("On the day the Dyers Alliance left the hall, Tarrow said it was over.")).toEqual([
    "Ada Tarrow said: it was over",
  ]);
});

test("who is only in what another thinks does not go on to say something", () => {
  expect(said("Leeds was cross that Orrery had come, and said it was late.")).toEqual([]);
  expect(said("Orrery was cross that Leeds had come, and Tarrow said it was late.")).toEqual([
    "Ada Tarrow said: it was late",
  ]);
});
