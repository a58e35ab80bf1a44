import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const after = (text: string) => said(`Ben Orrery lost.\n${text}`);

test.each([
  [
    "Allies of Ada Tarrow put it differently. “It is hard,” one said. “It is cold.”",
    [
      "one of the allies of Ada Tarrow said “It is hard”",
      "one of the allies of Ada Tarrow said “It is cold.”",
    ],
  ],
  [
    "Two delegates contacted by the Shuttle were less relaxed. One said that it was late.",
    ["one of the delegates contacted by the Shuttle said: that it was late"],
  ],
  [
    "Some on the panel were unconvinced. “It is hard,” one said.",
    ["one of those on the panel said “It is hard”"],
  ],
  [
    "Some on Loom Forward were unconvinced. “It is hard,” one said.",
    ["one of those on Loom Forward said “It is hard”"],
  ],
  [
    "Two officers of the branch wrote to the clerk. One told the Shuttle: “It is hard.”",
    ["one of the officers of the branch told “It is hard.”"],
  ],
  [
    "But two others who were present backed her. One said that it was late. Another said that it was cold.",
    [
      "one of the others who were present said: that it was late",
      "another of the others who were present said: that it was cold",
    ],
  ],
  [
    "Supporters of the motion were relaxed. One of them predicted that it would be late.",
    ["one of the supporters of the motion predicted: that it would be late"],
  ],
  [
    "Two sources on the panel said that it was hard. “It is cold,” said one.",
    [
      "two sources on the panel said: that it was hard",
      "one of the sources on the panel said “It is cold”",
    ],
  ],
])(
  "one of several without names, told of right before, speaks as one of them: %s",
  (text, expected) => {
    expect(after(text)).toEqual(expected);
  },
);

test.each([
  "Allies of Ada Tarrow put it differently.\n“It is hard,” one said.",
  "Her friends put it differently. “It is hard,” one said.",
  "Ada Tarrow put it differently. “It is hard,” one said.",
  "Ada Tarrow put it differently. Another said that it was hard.",
  "Allies of Ada Tarrow left. It rained. “It is hard,” one said.",
])("and nobody does where none were, or in another paragraph: %s", (text) => {
  expect(after(text)).toEqual([]);
});

test.each([
  [
    "One senior guild figure said that it was late. “It is hard,” the source said.",
    "one senior guild figure said “It is hard”",
  ],
  [
    "One senior guild source said that it was late. “It is hard,” the same source said.",
    "one senior guild source said “It is hard”",
  ],
  [
    "A left-winger on the same body took another view. “It is hard,” the member told the Shuttle.",
    "a left-winger on the same body told “It is hard”",
  ],
  [
    "A spokesperson for Loom Forward drew attention to a paper. “It is hard,” the spokesperson said.",
    "a spokesperson for Loom Forward said “It is hard”",
  ],
])(
  "who spoke without a name, or was brought in, is called again by another word: %s",
  (text, expected) => {
    expect(after(text).at(-1)).toBe(expected);
  },
);

test.each([
  "One senior guild figure said that Colin Vane was late. “It is hard,” the councillor said.",
  "One senior guild figure said that it was late.\n“It is hard,” the member said.",
  "Several guild figures said that it was late. “It is hard,” the member said.",
])("but not where somebody named may be called so, or several spoke: %s", (text) => {
  expect(after(text).filter((line) => line.includes("hard"))).toEqual([]);
});

test.each(["One of them, who did not want to be named,", "One of them"])(
  "whoever is one of them is not whom the article named before, nor is “she” after that one: %s",
  (one) => {
    const text = `Ada Tarrow said it was late.\nTwo weavers were sent home.\n${one} said she was tired.\n“It is hard,” she told the Shuttle.`;
    expect(said(text).filter((line) => line.includes("hard"))).toEqual([]);
  },
);
