import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["Ada Tarrow fears a split.", "feared: a split"],
  ["Ada Tarrow, who plans its work, fears another defeat.", "feared: another defeat"],
  ["Ada Tarrow puts Orrery on 38 per cent.", "put: Orrery on 38 per cent"],
  ["Ada Tarrow thinks it too slow.", "thought: it too slow"],
  ["Ada Tarrow thought him a poor clerk.", "thought: him a poor clerk"],
  ["Ada Tarrow is adamant that it was late.", "was adamant: that it was late"],
  ["Ada Tarrow remains quite clear that it must end.", "was clear: that it must end"],
  ["Ada Tarrow suspects that it was late.", "suspected: that it was late"],
  ["Ada Tarrow has always denied it.", "denied: has always denied it"],
  ["Ada Tarrow maintains her innocence.", "denied: maintains her innocence"],
  ["Ada Tarrow rubbished the claims.", "rubbished: rubbished the claims"],
])("what somebody takes to be so is that one’s view: %s", (article, expected) => {
  expect(said(article)).toEqual([`Ada Tarrow ${expected}`]);
});

test.each([
  "The split that Ada Tarrow fears is old.",
  "Ada Tarrow puts pressure on 38 members.",
  "Ada Tarrow puts Orrery on the list.",
  "Ada Tarrow thought it over.",
  "Ada Tarrow is not clear that it was late.",
  "It is clear that Ada Tarrow was late.",
  "If Ada Tarrow is certain that it was late, she may go.",
  "Ada Tarrow is suspected of it.",
  "Ada Tarrow maintains her house in Leeds.",
  "If Ada Tarrow fears a split, it will come.",
])("and what only looks so is none: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test.each([
  "Ada Tarrow from the union section said that it was late.",
  "Ada Tarrow, from the union section, said that it was late.",
  "Ada Tarrow for the youth section said that it was late.",
])("whose part of a meeting somebody is stands after the name: %s", (article) => {
  expect(said(article)).toEqual(["Ada Tarrow said: that it was late"]);
});

test.each([
  "A letter to Ada Tarrow from the union section said that it was late.",
  "The agent of Ada Tarrow from the union section said that it was late.",
])("and no name on which something hangs: %s", (article) => {
  expect(said(article).filter((line) => line.startsWith("Ada Tarrow"))).toEqual([]);
});

test("what anybody can hear in a recording is said", () => {
  expect(said("In a recording, Ada Tarrow can clearly be heard saying: “Go home.”")).toEqual([
    "Ada Tarrow said “Go home.”",
  ]);
  expect(said("In a recording, Ada Tarrow cannot be heard saying that it was late.")).toEqual([]);
});

test("somebody who seems to be so is whom a sentence is about", () => {
  const worried = "Orrery is late.\nAda Tarrow affects not to be worried.";
  expect(said(`${worried} Her candidate, she says, is “the only one who can win”.`)).toContain(
    "Ada Tarrow said “the only one who can win”",
  );
});

test.each(["grimaces", "nods", "deadpans", "winces"])("one may say it so: she %s", (verb) => {
  expect(said(`Tarrow is late. “It is old,” she ${verb}.`)).toEqual([
    expect.stringMatching(/^Ada Tarrow \p{L}+ “It is old”$/u),
  ]);
  expect(said(`Tarrow is late. She ${verb} at Orrery.`)).toEqual([]);
});

test("whom something is told or what is asked ends where it does", () => {
  expect(said("Ada Tarrow told the Today programme that it was late.")).toEqual([
    "Ada Tarrow told: that it was late",
  ]);
  expect(said("Ada Tarrow told members today that it was late.")).toEqual([
    "Ada Tarrow told: that it was late",
  ]);
  expect(said("Ada Tarrow asked when it would end.")).toEqual([
    "Ada Tarrow asked: when it would end",
  ]);
});
