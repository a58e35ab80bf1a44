import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

test.each([
  "In a letter to Ada Tarrow, she writes",
  "In a letter to Ms Tarrow, shared with the Shuttle, she writes",
  "In a reply to Ada Tarrow, she said",
  "Writing to Ada Tarrow, she said",
  "Speaking to Ada Tarrow, she said",
  "In an interview with Ada Tarrow, she said",
])("who is written or spoken to does not say it: %s", (opening) => {
  expect(said(`Stella Penhale has resigned. ${opening}: “It is hard.”`)).toEqual([
    expect.stringMatching(/^Stella Penhale (?:said|wrote) “It is hard\.”$/),
  ]);
});

test.each([
  "Tarrow was cross. In a letter to Tarrow, she writes: “It is hard.”",
  "Stella Penhale has resigned. In a letter about Ada Tarrow, she writes: “It is hard.”",
  "Stella Penhale met Wren Lintott. In a letter to Ada Tarrow, she writes: “It is hard.”",
])("and nobody does where it is open who else: %s", (article) => {
  expect(said(article)).toEqual([]);
});

const late = (article: string) => said(article).filter((each) => each.includes("late"));

test.each([
  "Ada Tarrow has resigned. In a letter to Stella Penhale, shared with the Shuttle, she writes: “It is late.”",
  "Ada Tarrow has resigned. In an email to Ms Penhale she wrote: “It is late.”",
])("whom a letter is to does not write it: %s", (article) => {
  expect(late(article)).toEqual(["Ada Tarrow wrote “It is late.”"]);
});

test.each([
  "Stella Penhale has resigned. In a letter to Stella Penhale, she writes: “It is late.”",
  "Ada Tarrow has met Wren Lintott. In a letter to Stella Penhale, she writes: “It is late.”",
  "Ada Tarrow has resigned.\nThe clerk was cross. In a letter to Ms Tarrow, she writes: “It is late.”",
  "In a letter to Stella Penhale, she writes: “It is late.”",
])("where another may, nobody is said to: %s", (article) => {
  expect(late(article)).toEqual([]);
});

test.each([
  ["told weavers she longed for a summer that was dry", "she longed for a summer that was dry"],
  ["told Loom News the rain explained why it was cold", "the rain explained why it was cold"],
])("what is said begins right after the listener: %s", (tells, words) => {
  expect(said(`Ada Tarrow ${tells}.`)).toEqual([`Ada Tarrow told: ${words}`]);
});

test("and words that follow what somebody told are told to the same", () => {
  const [first] = statements("Ada Tarrow told the Courier she disagreed: “It should stay.”");
  expect(first).toMatchObject({ words: "It should stay.", to: "the Courier" });
});

test.each([
  "A motion that Ada Tarrow told the New Shuttle should be “dropped” was carried.",
  "Ada Tarrow has sent cards to the mills, offering to help each weaver that falls ill.",
  "Ada Tarrow asked about a dyer who was fined in May for spilling ink.",
])("nothing is said where only a part of the listener would be it: %s", (line) => {
  expect(said(line)).toEqual([]);
});

test.each([
  ["reporters on a visit to Leeds that it was late", "reporters on a visit to Leeds"],
  ["reporters as she left that it was late", "reporters"],
  ["Radio Weft hours before the vote that it was late", "Radio Weft"],
  ["a meeting I was at in Leeds that it was late", "a meeting"],
])("where and when it was told is no part of what was: %s", (tells, to) => {
  const [first] = statements(`Ada Tarrow told ${tells}.`);
  expect(first).toMatchObject({ words: "that it was late", to });
});

test.each([
  ["urged those who were packing up their looms not to go", "not to go"],
  ["apologised to the weavers for the fact that it was late", "for the fact that it was late"],
  ["argued against: the clerk is no weaver", "the clerk is no weaver"],
])("and no part of whom or what it is for is cut off: %s", (does, words) => {
  expect(said(`Ada Tarrow ${does}.`)).toEqual([expect.stringMatching(new RegExp(`: ${words}$`))]);
});
