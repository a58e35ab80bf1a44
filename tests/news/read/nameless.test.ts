import { expect, it } from "vitest";
import { said } from "./made-up.ts";

it.each([
  ["An organiser for a rival campaign told us", "an organiser for a rival campaign"],
  ["But an organiser for a rival campaign said", "an organiser for a rival campaign"],
  ["However, one member of the five-strong panel said", "one member of the five-strong panel"],
  ["A senior figure at the event said", "a senior figure at the event"],
  ["One of those who held out said", "one of those who held out"],
  ["Two sources told the Shuttle", "two sources"],
  ["Right-wing members of the panel said", "right-wing members of the panel"],
  ["A union official who has watched a good many of these said", "a union official"],
  ["A second voice, which nobody in the room could place, said", "a second voice"],
  ["One of them, who did not want to be named, said", "one of them"],
  ["One person familiar with the count said", "one person familiar with the count"],
  ["A man with a seat at the table said", "a man with a seat at the table"],
  ["Several members of the panel said", "several members of the panel"],
  ["Supporters of the motion say", "supporters of the motion"],
  ["Some on the left say", "some on the left"],
  ["A left-winger on the same body said", "a left-winger on the same body"],
  ["A solicitor acting for several dyers said", "a solicitor acting for several dyers"],
  ["A source at one of the mills that voted for it said", "a source at one of the mills"],
  ["A friend who sits on the committee says", "a friend who sits on the committee"],
  ["Two people who have seen it said", "two people who have seen it"],
  ["Two people present said", "two people present"],
  ["Those who opposed the motion said", "those who opposed the motion"],
  ["Those who led the revolt for Ben Orrery said", "those who led the revolt for Ben Orrery"],
  ["One of those in the hall told us", "one of those in the hall"],
  ["One of the delegates told us", "one of the delegates"],
  ["One of the eight who voted against said", "one of the eight who voted against"],
  ["Officers said", "officers"],
  ["A number of Loom Forward members said", "a number of Loom Forward members"],
  ["The officers of the branch said", "the officers of the branch"],
  ["Allies on the left of Loom Forward said", "allies on the left of Loom Forward"],
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
  "Tarrow lost. One of the letters said that it was late.",
  "Tarrow lost. One of the eight said that it was late.",
  "Tarrow lost. A source that Orrery trusts said that it was late.",
  "Tarrow lost. Rules were rules, and a man who could not keep quiet said that it was late.",
  "Tarrow lost. One member who worked for the elder Umfray said that it was late.",
  "Tarrow lost. Those who opposed the motion believe that it was late.",
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

it("two people in a room tell at the end of a sentence what stands before it", () => {
  expect(said("Tarrow lost. It was lost by 17 votes to 16, two people in the room said.")).toEqual([
    "two people in the room said: It was lost by 17 votes to 16",
  ]);
});

it("what another was sure of is not what two of them said", () => {
  expect(
    said("Tarrow lost. Two of those present said it was late, another was sure that it was not."),
  ).toEqual(["two of those present said: it was late"]);
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

it("speaks after the verb too, where more than the plain word is told of that one", () => {
  const after = (who: string) => said(`Ada Tarrow left.\n“It is hard to say,” said ${who}.`);
  expect(after("one delegate who was in the hall")).toEqual([
    "one delegate who was in the hall said “It is hard to say”",
  ]);
  expect(after("one delegate who backed Orrery")).toEqual([]);
});

it("those who left write together, and “they” right after are they", () => {
  expect(
    said(
      "Ada Tarrow was there.\nIn a letter to Colin Vane, those who left said it was a “shame”.\n“We want a clock,” they wrote. They said that it was late.",
    ),
  ).toEqual([
    "those who left said: it was a “shame”",
    "those who left wrote “We want a clock”",
    "those who left said: that it was late",
  ]);
});

it("who answers after what was asked is known by what that one is", () => {
  const asked = "Asked whether Orrery could stand at the next election of the guild,";
  expect(said(`Tarrow lost.\n${asked} a shadow cabinet minister said that it was late.`)).toEqual([
    "a shadow cabinet minister said: that it was late",
  ]);
});

it.each([
  "one source",
  "another insider",
  "several old and new members",
  "campaigners in Open Looms and Fair Cloth",
])("is known by a word that tells enough, or by more words than one: %s", (who) => {
  const sentence = `${who.charAt(0).toUpperCase()}${who.slice(1)} said that it was late.`;
  expect(said(`Tarrow lost. ${sentence}`)).toEqual([`${who} said: that it was late`]);
});

it("tells at the end of a sentence what stands before, also to an outlet", () => {
  expect(said("The hall shut because it was late, party sources have told the Shuttle.")).toEqual([
    "party sources told: The hall shut because it was late",
  ]);
});

it("is told of by the whole of what is said of that one after the words", () => {
  expect(said("Tarrow lost. “It is late,” said a source who was present.")).toEqual([
    "a source who was present said “It is late”",
  ]);
});
