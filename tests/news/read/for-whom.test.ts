import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["A Loom Forward spokesman, asked about the vote, said", "a Loom Forward spokesman"],
  ["A Loom Forward spokesman, asked about Ben Orrery, said", "a Loom Forward spokesman"],
  ["A spokesman for Loom Forward, approached for comment, said", "a spokesman for Loom Forward"],
  ["A party spokesman, when pressed on the rules, said", "a party spokesman"],
  ["A union official, speaking after the count, said", "a union official"],
])("an aside on what was asked stands between somebody and the verb: %s", (line, who) => {
  expect(said(`Ada Tarrow lost.\n${line} that it was late.`)).toEqual([
    `${who} said: that it was late`,
  ]);
});

test("whoever meets a spokesman who is asked something is not the spokesman", () => {
  expect(said("Penhale met a Loom Forward spokesman, asked about Vane, said: “No.”")).toEqual([]);
});

test("“To the group, the result was proof, a spokesperson said” is the group’s spokesperson", () => {
  expect(said("To Loom Forward, the outcome was proof of it, a spokesperson said.")).toEqual([
    "a spokesperson for Loom Forward said: the outcome was proof of it",
  ]);
  expect(said("To Colin Vane, the outcome was proof of it, a spokesperson said.")).toEqual([]);
});

const among = (line: string) => said(`Ada Tarrow said that it was late.\n${line}`).slice(1);

test("among what several say, words that are so for somebody are that one’s", () => {
  expect(among("For Ms Penhale, it was time to begin “the hard work of counting”.")).toEqual([
    "Stella Penhale said “the hard work of counting”",
  ]);
  expect(among("For Loom Forward, the result was “a very good day”.")).toEqual([
    "Loom Forward said “a very good day”",
  ]);
});

test.each([
  "For Ms Penhale, the result was what critics called “a very bad day indeed”.",
  "For Ms Penhale, it was a case of “better late than never”.",
  "For Ms Penhale, the friend of Colin Vane was “a very bad choice”.",
  "For Ms Penhale, it was a “loom day”.",
  "For Ms Penhale, who lost, the others had “a very good day”.",
])("they are left out where they may be another’s, or a saying: %s", (line) => {
  expect(among(line)).toEqual([]);
});

test("where nobody speaks right before, they may be anybody’s", () => {
  expect(said("For Ms Penhale, it was time to begin “the hard work of counting”.")).toEqual([]);
});
