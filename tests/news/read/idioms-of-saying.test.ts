import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["let it be known", "let it be known"],
  ["has made it known", "made known"],
  ["served notice", "served notice"],
  ["gave notice", "gave notice"],
  ["gave her word", "gave her word"],
  ["swore", "swore"],
  ["made the point", "made the point"],
  ["took the view", "took the view"],
  ["left no doubt", "left no doubt"],
  ["underlined", "underlined"],
  ["went as far as to say", "said"],
  ["was at pains to say", "said"],
  ["has gone on the record to say", "said"],
  ["is on record as saying", "said"],
  ["is quoted as saying", "said"],
  ["could not resist adding", "added"],
])("what somebody %s is that one's", (idiom, verb) => {
  expect(said(`Ada Tarrow ${idiom} that it was late.`)).toEqual([
    `Ada Tarrow ${verb}: that it was late`,
  ]);
});

test.each([
  ["hit out", "at the rule"],
  ["lashed out", "at the rule"],
  ["railed", "against the rule"],
  ["objected", "to the rule"],
  ["spoke", "out against the rule"],
  ["berated", "the panel"],
  ["appealed", "to Colin Vane to wait"],
])("whom or what somebody %s is told with it: %s", (verb, rest) => {
  const words = rest.replace("to Colin Vane ", "");
  expect(said(`Ada Tarrow ${verb} ${rest}.`)).toEqual([`Ada Tarrow ${verb}: ${words}`]);
});

test.each([
  "Ada Tarrow gave notice of a motion.",
  "Ada Tarrow appealed to the panel.",
  "Ada Tarrow hit out.",
])("what nobody says is nobody's: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test.each(["a short time ago", "two weeks ago", "a few days ago"])(
  "when something was said is no part of it: %s",
  (time) => {
    expect(said(`Ada Tarrow announced ${time} that she would not stand.`)).toEqual([
      "Ada Tarrow announced: that she would not stand",
    ]);
  },
);

test("she is none of several who spoke in between", () => {
  expect(
    said(
      "Ada Tarrow undertook to bring a report. Members of the committee insisted that it cover Leeds. She thanked the staff.",
    ),
  ).toContain("Ada Tarrow thanked: the staff");
});

test("what somebody is called by another in one word is that one's", () => {
  expect(said("Colin Vane, who leads the union, was called a “Luddite” by Ada Tarrow.")).toContain(
    "Ada Tarrow said “Luddite”",
  );
});

test("what something is a sign of for somebody is that one's view", () => {
  expect(said("For Ada Tarrow, the outcome was a clear sign of it.")).toEqual([
    "Ada Tarrow said: the outcome was a clear sign of it",
  ]);
});

test("that before a noun opens no other clause", () => {
  expect(
    said("Colin Vane ran. At the time of that contest he appealed to Ada Tarrow to wait."),
  ).toContain("Colin Vane appealed: to wait");
});

test("with what somebody tells something is no listener", () => {
  expect(said("Ada Tarrow told with tears in her eyes that it was late.")).toEqual([
    "Ada Tarrow told: that it was late",
  ]);
});

test.each([
  ["Tarrow wanted to know who would pay for it.", "who would pay for it"],
  ["Tarrow wants to know whether it is late.", "whether it is late"],
  ["Tarrow wanted to know who would pay, and was told that nobody would.", "who would pay"],
])("what somebody wants to know is that one's question: %s", (article, question) => {
  expect(said(article)).toEqual([`Ada Tarrow wanted to know: ${question}`]);
});

test.each([
  "Tarrow wanted to know the time.",
  "Tarrow gave her word.",
  "Tarrow swore at the clerk.",
])("what only looks like such an idiom is no statement: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test.each([
  ["labelled the hall a “museum”", "labelled: the hall a “museum”"],
  ["labelled it “odd”, while Ben Orrery, who came late, was glad", "labelled: it “odd”"],
  ["disputed that she had lost", "disputed: disputed that she had lost"],
  ["used Twitter to say that it was late", "said: that it was late"],
  ["replied beneath it that it was late", "replied: that it was late"],
  ["told me over a pint that it was late", "told: that it was late"],
  ["asked during the meeting whether it was late", "asked: whether it was late"],
  ["said around 30 weavers had left", "said: around 30 weavers had left"],
])("what somebody %s is that one’s", (does, told) => {
  expect(said(`Ada Tarrow ${does}.`)).toEqual([`Ada Tarrow ${told}`]);
});

test.each([
  "Earlier in the day clerk Ada Tarrow asked how it was.",
  "The tape is short.\nOn it Ada Tarrow can be heard asking how it was.",
])("and so is what she says on a tape, or earlier in a day: %s", (article) => {
  expect(said(article)).toEqual(["Ada Tarrow asked: how it was"]);
});

test("nor does half of some say what their body does", () => {
  expect(said("Then Loom Forward met, and half the branch has emailed me to ask how.")).toEqual([]);
});
