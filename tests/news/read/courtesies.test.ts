import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Tarrow offered “an enormous thank you” to the spinners.",
    "Ada Tarrow offered: “an enormous thank you” to the spinners",
  ],
  [
    "Tarrow has offered her congratulations to the spinners.",
    "Ada Tarrow offered: her congratulations to the spinners",
  ],
  [
    "Tarrow expressed her gratitude to the spinners who had come.",
    "Ada Tarrow expressed: her gratitude to the spinners who had come",
  ],
  ["Loom Forward issued an apology for it.", "Loom Forward issued: an apology for it"],
])("thanks and apologies that somebody offers are said by that one: %s", (line, told) => {
  expect(said(line)).toContain(told);
});

test.each([
  "Tarrow offered no apology for it.",
  "Tarrow should have offered an apology for it.",
  "Tarrow was sent an apology for it.",
  "If Tarrow has offered an apology for it, nobody heard.",
  "Tarrow offered “a lift home” to the spinners.",
  "Tarrow sent a letter to the spinners.",
])("but not those that were not given, nor anything else: %s", (line) => {
  expect(said(line)).toEqual([]);
});

test("who has thanked those who chose him goes on as “he”", () => {
  const thanks = "On X, Orrery expressed his gratitude to the members who had voted for him.";
  expect(said(`${thanks} He wrote that the mill was “a different place”.`)).toContain(
    "Ben Orrery wrote: that the mill was “a different place”",
  );
  const other = "On X, Orrery expressed his gratitude to Colin Vane, who had voted for him.";
  expect(said(`${other} He wrote that the mill was “a different place”.`)).toEqual([
    "Ben Orrery expressed: his gratitude to Colin Vane, who had voted for him",
  ]);
});
