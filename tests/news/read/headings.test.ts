import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test("a heading in quotation marks is nobody's words", () => {
  const article = "Tarrow said that she was sorry.\n‘Not a game’\nA complaint went to the panel.";
  expect(said(article)).toEqual(["Ada Tarrow said: that she was sorry"]);
  expect(
    said("Tarrow said: “We won it.”\n“A FAIR HEARING”\n“Count it again, I tell you.”"),
  ).toEqual(["Ada Tarrow said “We won it.”"]);
});

test("words that are left open go on below a heading", () => {
  const article = "Tarrow said: “We won it.\n‘Not a game’\n“They will count it again.”";
  expect(said(article)).toEqual([
    "Ada Tarrow said “We won it.”",
    "Ada Tarrow said “They will count it again.”",
  ]);
});

test("a paragraph of words with its mark is no heading", () => {
  expect(said("Tarrow said: “We won it.”\n“Not a game.”")).toEqual([
    "Ada Tarrow said “We won it.”",
    "Ada Tarrow said “Not a game.”",
  ]);
});
