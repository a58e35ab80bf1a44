import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test("under somebody’s name “she” is that one", () => {
  expect(
    said(
      "Ben Orrery counts the votes.\nStella Penhale, 38, Loomford\nShe is a spinner. “I stood up,” she says.\nColin Vane (Loom Forward)\nHe is a dyer. “I sat down,” he says.",
    ),
  ).toEqual(["Stella Penhale said “I stood up”", "Colin Vane said “I sat down”"]);
});

test("nobody above a name goes on under the next", () => {
  expect(
    said(
      "Stella Penhale\nPenhale said that it was late.\nAda Tarrow\nThe mill is old.\nColin Vane\n“It was late,” she added.",
    ),
  ).toEqual(["Stella Penhale said: that it was late"]);
});

test("one name alone is a caption, and nobody’s words are under it", () => {
  expect(said("Ada Tarrow said that it was late.\nColin Vane\n“Very late,” she added.")).toEqual([
    "Ada Tarrow said: that it was late",
    "Ada Tarrow added “Very late”",
  ]);
});

test("what somebody is stands before the name", () => {
  expect(
    said("The only spinner of the five, Ada Tarrow has a mill. “Ask me,” she told us."),
  ).toEqual(["Ada Tarrow told “Ask me”"]);
  expect(
    said(
      "A spinner of the five, Ada Tarrow has a mill near Stella Penhale. “Ask me,” she told us.",
    ),
  ).toEqual([]);
});

test("whoever is called only by a post right under a name is that one, and none above it", () => {
  expect(
    said(
      "Ada Tarrow\nThe deputy leader told a station that it was late.\nStella Penhale\nOn the radio last night the Loomford MP called it “a mess”. She added that it rained.",
    ),
  ).toEqual([
    "Ada Tarrow told: that it was late",
    "Stella Penhale called: it “a mess”",
    "Stella Penhale added: that it rained",
  ]);
});

test("but not where the sentence names another before", () => {
  expect(
    said(
      "Ada Tarrow\nAsked about Ben Orrery, the deputy leader said that it was late.\nStella Penhale\nIt rained.",
    ),
  ).toEqual([]);
});
