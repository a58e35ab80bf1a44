import { expect, it } from "vitest";
import { said } from "./made-up.ts";

it.each([
  ["An organiser for a rival campaign told us", "an organiser for a rival campaign"],
  ["But an organiser for a rival campaign said", "an organiser for a rival campaign"],
  ["However, one member of the five-strong panel said", "one member of the five-strong panel"],
  ["A senior figure at the event said", "a senior figure at the event"],
  ["A union official who has watched a good many of these said", "a union official"],
  ["A second voice, which nobody in the room could place, said", "a second voice"],
  ["One of them, who did not want to be named, said", "one of them"],
  ["One person familiar with the count said", "one person familiar with the count"],
  ["A man with a seat at the table said", "a man with a seat at the table"],
  ["Several members of the panel said", "several members of the panel"],
  ["Supporters of the motion say", "supporters of the motion"],
  ["Some on the left say", "some on the left"],
])("somebody without a name speaks as what that one is called: %s", (opening, who) => {
  const [told, ...more] = said(`Tarrow lost. ${opening} that it was late.`);
  expect(told).toMatch(new RegExp(`^${who} (?:said|told): that it was late$`));
  expect(more).toEqual([]);
});

it.each([
  [
    "Orrery said that he was tired.\nAn ally of the loser was less gracious. “It is low,” the ally said. “It is hard.”",
    [
      "Ben Orrery said: that he was tired",
      "an ally of the loser said “It is low”",
      "an ally of the loser said “It is hard.”",
    ],
  ],
  [
    "Orrery lost.\nOne member of the panel defended the ruling. “It is hard,” they said.",
    ["one member of the panel said “It is hard”"],
  ],
  [
    "Orrery lost. “It is hard,” said one member of the panel on Monday.",
    ["one member of the panel said “It is hard”"],
  ],
  [
    "Orrery lost.\nA union official who has seen a few of these was blunter: “It is hard.”",
    ["a union official said “It is hard.”"],
  ],
])("the words of somebody without a name are that one’s: %s", (article, expected) => {
  expect(said(article)).toEqual(expected);
});

it.each([
  // A lead tells of whom it then names.
  "A Loom campaigner in the west said that it was late.",
  "Tarrow lost. A member said that it was late.",
  "Tarrow lost. If a member of the panel said that it was late, nobody heard.",
  "Tarrow lost. A letter to a member of the panel said that it was late.",
  "Tarrow lost. A member of the panel who Orrery says was late has left.",
  "Tarrow lost. Some in your own party say that it was late.",
  // The members may be "they".
  "Tarrow lost. The members were cross with one member of the panel. “It is hard,” they said.",
])("and nobody is who may be another, or anybody: %s", (article) => {
  expect(said(article).filter((line) => !/^Ben Orrery/.test(line))).toEqual([]);
});

it("what a sentence calls somebody whom it names is no other", () => {
  expect(said("Ada Tarrow, a member of the panel, said that it was late.")).toEqual([
    "Ada Tarrow said: that it was late",
  ]);
});

it("a man with whom somebody is told of is no speaker, nor is “one man”", () => {
  expect(said("Tarrow lost. A man with whom she sat said that it was late.")).toEqual([]);
  expect(said("Tarrow lost. One man said that it was late.")).toEqual([]);
});
