import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Ada Tarrow, the clerk, wrote to members in January urging them to vote.",
    "Ada Tarrow urged: to vote",
  ],
  [
    "Its organiser, Stella Penhale, has written to Mr Vane to demand that the vote be put off.",
    "Stella Penhale demanded: that the vote be put off",
  ],
  [
    "Ada Tarrow wrote to the committee to complain that it was late.",
    "Ada Tarrow complained: that it was late",
  ],
])("what somebody writes to others to say is said: %s", (article, expected) => {
  expect(said(article)).toEqual([expected]);
});

test.each([
  "Ada Tarrow was sent a letter by the clerk last month, warning her that she was out.",
  "Ada Tarrow has been handed a notice, saying that she was out.",
  "She was with Ada Tarrow. Tarrow received an e-mail from the guild, telling her to go.",
])("what somebody is sent says it, and not that one: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test.each([
  "Ada Tarrow wrote to Orrery. Members want to demand that the vote be put off.",
  "Ada Tarrow went to Leeds to demand that the vote be put off.",
  "Ada Tarrow got a letter from members urging her to vote.",
])("what others want, or is not written, is not: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test.each([
  ["Tarrow is no friend of it. “It is late,” she is quoted as saying.", "said “It is late”"],
  [
    "The Star also quotes Ms Tarrow, the clerk, as saying that the vote would be late.",
    "said: that the vote would be late",
  ],
])("whom somebody quotes says so: %s", (article, expected) => {
  expect(said(article)).toEqual([`Ada Tarrow ${expected}`]);
});

test.each([
  "The Star quotes Tarrow’s agent as saying that the vote would be late.",
  "The Star quotes a friend who met Ada Tarrow as saying that it would be late.",
])("who stands beside the one whom it quotes does not: %s", (article) => {
  expect(said(article).filter((each) => each.startsWith("Ada Tarrow "))).toEqual([]);
});

test("who chairs a thing may report, and a paper's report is nobody's words", () => {
  expect(said("Ada Tarrow, the clerk, reported that the vote had been upheld.")).toEqual([
    "Ada Tarrow reported: that the vote had been upheld",
  ]);
  expect(said("The Star reported that the vote had been upheld. She left.")).toEqual([]);
});

test("a day of a month stands in either order", () => {
  expect(said("Colin Vane wrote to members on February 11: “Go home.”")).toEqual([
    "Colin Vane wrote “Go home.”",
  ]);
});

test("what somebody is urged to do may be in quotation marks alone", () => {
  expect(said("Tarrow urged members to “go home and stay there for good”.")).toContain(
    "Ada Tarrow urged: to “go home and stay there for good”",
  );
});

test("whom somebody backed is not who goes on to speak", () => {
  expect(said("Ada Tarrow backed Orrery and says that it was late.")).toEqual([
    "Ada Tarrow said: that it was late",
  ]);
  expect(said("Ada Tarrow believed Orrery left and said that it was late.")).not.toContain(
    "Ada Tarrow said: that it was late",
  );
});

test("after X a sentence may end, and after an initial it does not", () => {
  expect(said("“Third place,” Tarrow wrote on X. “To all of you: I am glad.”")).toEqual([
    "Ada Tarrow wrote “Third place”",
    "Ada Tarrow wrote “To all of you: I am glad.”",
  ]);
});

test.each(["rang", "phoned me", "texted members"])("who %s to say something says it", (called) => {
  expect(said(`Ben Orrery ${called} to say that he was late.`)).toEqual([
    "Ben Orrery said: that he was late",
  ]);
});

test("who writes to members proposing something proposes it, to nobody who does", () => {
  expect(said("Loom Forward has written to its dyers proposing that the mill be sold.")).toEqual([
    "Loom Forward proposed: that the mill be sold",
  ]);
});

test("what a thing is that somebody wrote about is not what was written", () => {
  expect(said("Ada Tarrow wrote about the loom that the mill bought.")).toEqual([]);
});

test("nothing is asked for by “one” alone", () => {
  expect(said("Ada Tarrow asked the dyers for one.")).toEqual([]);
});

test("whose deputy somebody is who writes is none of what is written", () => {
  expect(
    said(
      "It was led by Ben Orrery, whose deputy, Colin Vane, wrote to the clerk last week to thank her.",
    ),
  ).toEqual([]);
});
