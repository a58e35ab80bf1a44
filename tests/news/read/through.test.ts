import { expect, test } from "vitest";
import { statements } from "./made-up.ts";

test.each([
  [
    "But the Shuttle has seen an email in which Tarrow tells members that they won.",
    "an email seen by the Shuttle",
  ],
  [
    "It came after the Shuttle had seen an email in which Tarrow wrote: “We won.”",
    "an email seen by the Shuttle",
  ],
  [
    "The Shuttle has obtained messages in which Miss Tarrow wrote: “We won.”",
    "messages obtained by The Shuttle",
  ],
  ["There is an old letter in which Tarrow wrote: “We won.”", "an old letter"],
  ["In the recording, made at a meeting, Tarrow said they had won.", "the recording"],
  [
    "Tarrow told members in an email seen by the Shuttle that they had won.",
    "an email seen by the Shuttle",
  ],
  [
    "Tarrow said they had won, according to a recording published by the Shuttle.",
    "a recording published by the Shuttle",
  ],
  ["The Shuttle reported that Tarrow said they had won.", "The Shuttle"],
  ["The Herald understands that Tarrow said they had won.", "The Herald"],
  ["According to the Shuttle, Tarrow has said that they had won.", "the Shuttle"],
  ["Tarrow, according to Orrery, said they had won.", "Orrery"],
])("what an article has at second hand is told so: %s", (sentence, through) => {
  expect(statements(sentence)).toMatchObject([{ speaker: { name: "Ada Tarrow" }, through }]);
});

test.each([
  "In a statement, Tarrow said they had won.",
  "In the evening, Tarrow said they had won.",
  "Tarrow said in a letter: “We won.”",
  "Tarrow, who said they had won, stayed until the end, according to a recording.",
])("what somebody says for all to read is not second-hand: %s", (sentence) => {
  expect(statements(sentence)).toMatchObject([{ through: null }]);
});

test("a quotation right after it, in the same paragraph and of the same speaker, is from there too", () => {
  const email = "The Shuttle has seen an email in which Tarrow says they won.";
  const through = "an email seen by The Shuttle";
  expect(statements(`${email} “We won at last,” Tarrow wrote.`)).toMatchObject([
    { through },
    { through },
  ]);
  expect(statements(`${email}\n“We won at last,” Tarrow wrote.`)).toMatchObject([
    { through },
    { through: null },
  ]);
  expect(statements(`${email} “We won at last,” Orrery wrote.`)).toMatchObject([
    { through },
    { through: null },
  ]);
});

test("but not what that one tells somebody else", () => {
  const email = "The Shuttle has seen an email in which Tarrow tells members: “We won at last.”";
  expect(statements(`${email} Tarrow told the paper that it was a joke.`)).toMatchObject([
    { through: "an email seen by The Shuttle" },
    { to: "the paper", through: null },
  ]);
});

test("what letters that were seen show somebody to have written is through them", () => {
  const shown = "E-mails seen by the Star show that Colin Vane, the agent, wrote to members: “Go.”";
  expect(statements(shown).map(({ speaker, through }) => [speaker.name, through])).toEqual([
    ["Colin Vane", "e-mails seen by the Star"],
  ]);
  expect(statements("The figures show that Colin Vane said it was late.")).toEqual([]);
});

test("what something was in is no whole sentence", () => {
  expect(
    statements(
      "In a video posted on Monday Tarrow urged members to vote, saying that “it is late and dark”.",
    ).map(({ through }) => through),
  ).toEqual([null, null, null]);
});

test("a denial of which an outlet has learned is one, through that outlet; what anybody else understands is none", () => {
  const denial = "The Herald understands that Tarrow denies the claims.";
  expect(statements(denial)).toMatchObject([{ form: "denied", through: "The Herald" }]);
  expect(statements("The clerk understands that Tarrow denies the claims.")).toEqual([]);
});
