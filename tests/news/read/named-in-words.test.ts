import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Stella Penhale explained why her choice is Ada Tarrow.\nMs Tarrow, she told him, had “got a real vision”.",
    "Stella Penhale told: Ms Tarrow, she told him, had “got a real vision”",
  ],
  [
    "Stella Penhale took a different view.\nGoing after Tarrow, she said, displayed the “contempt” of the hall.",
    "Stella Penhale said: Going after Tarrow, she said, displayed the “contempt” of the hall",
  ],
])("whom an aside's own words name has not said them: %s", (text, expected) => {
  expect(said(text)).toContain(expected);
});

test("what somebody does around an aside is not what was said", () => {
  const text =
    "Stella Penhale took a different view.\nLeaving the hall, she said, flanked by friends, that it was late.";
  expect(said(text).filter((each) => each.includes("Leaving"))).toEqual([]);
});

test.each([
  [
    "Stella Penhale spoke about the tolls.\nBeing cautious, she judged that they were too high.",
    "Stella Penhale judged: that they were too high",
  ],
  [
    "Stella Penhale restated her “opposition to tolls”.",
    "Stella Penhale restated: her “opposition to tolls”",
  ],
  [
    "We have heard from Stella Penhale, the clerk.\nShe says that the tolls were late.",
    "Stella Penhale said: that the tolls were late",
  ],
  [
    "Stella Penhale spoke.\nBy Ms Penhale’s own account, the tolls were late.",
    "Stella Penhale said: the tolls were late",
  ],
  [
    "The tolls would be late, warned Stella Penhale.",
    "Stella Penhale warned: The tolls would be late",
  ],
])("by whatever turn somebody is had to say it: %s", (text, expected) => {
  expect(said(text)).toContain(expected);
});

test.each([
  "The tolls would be judged “too high” by Stella Penhale.",
  "Stella Penhale thanked her “warmly” on Monday.",
])("and nobody by what is only done: %s", (text) => {
  expect(said(text)).toEqual([]);
});

test("who is seen in a picture says nothing of what is told around it", () => {
  const text = [
    "Ben Orrery has left the hall after a row about the stove.",
    "“I’M IN CHARGE”: Colin Vane says that the hall is his (Pic: Looms)",
    "It was too cold, he added.",
  ].join("\n");
  expect(said(text).filter((each) => each.startsWith("Colin"))).toEqual([]);
});

test("of whom it is put first that another speaks has not said it", () => {
  const text =
    "Ben Orrery called the list strong.\nOf the two newcomers, Colin Vane and Zelph Quill, he remarked that they were keen.";
  expect(said(text)).toContain("Ben Orrery remarked: that they were keen");
  expect(said("Colin Vane was late.\nOf Colin Vane, he said that he was keen.")).toEqual([]);
});

test("nor has one on whose doings somebody speaks", () => {
  const words = "Reacting to the defeat of Stella Penhale, she wrote: “It is hard.”";
  expect(said(`Ada Tarrow was late.\n${words}`)).toEqual(["Ada Tarrow wrote “It is hard.”"]);
  expect(said(`Stella Penhale was late.\n${words}`)).toEqual([]);
});

test("a name in the title of a film or a book says nothing", () => {
  const article =
    "The maker of Looms and I, Colin Vane admitted that it was dear.\n“It is late,” he wrote.";
  expect(said(article)).toEqual([]);
});

test("who replies to somebody later is who spoke before", () => {
  const reply = "Later, replying to Colin Vane, who had sung, he wrote that it was hard.";
  expect(said(`Ben Orrery is tired. ${reply}`)).toEqual(["Ben Orrery wrote: that it was hard"]);
});
