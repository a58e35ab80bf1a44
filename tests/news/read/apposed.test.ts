import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const TOLD = "The branch secretary, Ada Tarrow, set it out.\n";

test("what stands before a name between commas is what that one is called again", () => {
  const line = "The mill had a list, kept since May, the secretary went on, but it was late.";
  expect(said(`${TOLD}${line}`)).toEqual([
    "Ada Tarrow went on: The mill had a list, kept since May, the secretary went on, but it was late",
  ]);
});

test.each([
  `${TOLD}The Guild’s secretary, Colin Vane, left.\nIt was late, the secretary added.`,
  "Members told the chair that the clerk, Ada Tarrow, was late.\nIt was late, the chair added.",
  "They rang the secretary, Ada Tarrow, and Colin Vane.\nIt was late, the secretary added.",
])("but not where there are two of it, or it may be another: %s", (text) => {
  expect(said(text)).toEqual([]);
});

test("who has given money is “the donor” where the article says so of nobody else", () => {
  const text = "Colin Vane, who has given money to the mill, said it was late.";
  expect(said(`${text} It would be a mistake to wait, the donor warned.`)).toContain(
    "Colin Vane warned: It would be a mistake to wait",
  );
  const two = `Ben Orrery, who gave thousands to the hall, left. ${text}`;
  expect(said(`${two} It would be odd to wait, the donor warned.`)).toEqual([
    "Colin Vane said: it was late",
  ]);
});

test.each([
  "In a statement Ada Tarrow, general secretary of the Weavers Union,",
  "Ada Tarrow (Guild), leader of Saltby council and of the weavers,",
])("who holds a post speaks after a place and past a bracket: %s", (who) => {
  expect(said(`${who} said the looms were old.`)).toEqual(["Ada Tarrow said: the looms were old"]);
});

test("what the leaders of some bodies say, one of these is not told to say", () => {
  const who = "In May the leaders of three unions, Loom Forward, the Dyers and Spindle,";
  expect(said(`${who} called on the guild to wait.`)).toEqual([]);
});

test.each(["Orrery", "the chair", "the new chair"])(
  "whoever is warned against something says nothing: %s",
  (one) => {
    expect(
      said(`Ada Tarrow, the director of the mill, warned ${one} against making it “a toy”.`),
    ).toEqual(["Ada Tarrow warned: against making it “a toy”"]);
  },
);
