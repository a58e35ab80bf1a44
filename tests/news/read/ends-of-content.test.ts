import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "The station was told that it was late, but the weavers’ clerk, Colin Vane, has said that such reports are “erroneous”.",
    ["Colin Vane said: that such reports are “erroneous”"],
  ],
  [
    "The hall heard that it was late, while the clerk, Colin Vane, said that it was early.",
    ["Colin Vane said: that it was early"],
  ],
  [
    "Ada Tarrow said that it was late, but the clerk, Colin Vane, said that it was early.",
    ["Ada Tarrow said: that it was late", "Colin Vane said: that it was early"],
  ],
])("what is said ends where another speaks who is told by a post first: %s", (line, told) => {
  expect(said(line)).toEqual(told);
});

test("a comma before a closing mark parts a sentence as one after it does", () => {
  expect(
    said("Ada Tarrow said it was for “anybody, anywhere,” adding that she had seen it."),
  ).toEqual([
    "Ada Tarrow said: it was for “anybody, anywhere,”",
    "Ada Tarrow added: that she had seen it",
  ]);
  expect(said("The clerk was “in tears” as he “shut the hall for good,” Ms Tarrow said.")).toEqual([
    "Ada Tarrow said: The clerk was “in tears” as he “shut the hall for good,”",
    "Ada Tarrow said “shut the hall for good”",
  ]);
});

test("what is said ends where one without a name speaks", () => {
  expect(said("Ada Tarrow called it “a joy”, and six members said that it was late.")).toEqual([
    "Ada Tarrow called: it “a joy”",
  ]);
  expect(
    said("Ada Tarrow called it “a joy”, while a Loom Forward spokesman said that it was late."),
  ).toEqual(["Ada Tarrow called: it “a joy”", "a Loom Forward spokesman said: that it was late"]);
});

test.each([
  [
    "Ada Tarrow apologised for the letter but had the whip withdrawn after nine years.",
    "Ada Tarrow apologised: for the letter",
  ],
  ["Ada Tarrow called for a vote and was booed.", "Ada Tarrow called: for a vote"],
  ["Ada Tarrow argued for a vote, and lost.", "Ada Tarrow argued: for a vote"],
  ["Ada Tarrow had hoped to be clerk, but finished third.", "Ada Tarrow hoped: to be clerk"],
  [
    "Ada Tarrow warned of cuts that are late and have gone too far.",
    "Ada Tarrow warned: of cuts that are late and have gone too far",
  ],
])("what a preposition leads to ends where its speaker does something else: %s", (line, told) => {
  expect(said(line)).toEqual([told]);
});

test("what had been done before is part of what somebody says", () => {
  expect(
    said("Ada Tarrow told us she had met her over the summer and had apologised for the launch."),
  ).toEqual(["Ada Tarrow told: she had met her over the summer and had apologised for the launch"]);
});

test("and what the guild had done is part of it too, though it has words in quotation marks", () => {
  expect(
    said(
      "Ada Tarrow told us that the guild had met twice and had asked for tea “at once, please”.",
    )[0],
  ).toBe("Ada Tarrow told: that the guild had met twice and had asked for tea “at once, please”");
});

test("and what somebody felt, in words in quotation marks", () => {
  expect(said("Ben Orrery said he had missed the list and felt “badly let down”.")[0]).toBe(
    "Ben Orrery said: he had missed the list and felt “badly let down”",
  );
});

test("which list it is that he speaks of tells nothing of what he says", () => {
  expect(
    said(
      "Colin Vane, a dyer who lost over a list that he says made him late, told us it was “odd”.",
    ),
  ).toEqual(["Colin Vane told: it was “odd”"]);
});

test("what somebody was concerned or worried about is that one’s view, and asks who’d do what is a question", () => {
  expect(
    said(
      "Ada Tarrow was concerned that the review could be late and asked who’d be paying for it.",
    ),
  ).toEqual([
    "Ada Tarrow was concerned: that the review could be late",
    "Ada Tarrow asked: who’d be paying for it",
  ]);
  expect(said("Ada Tarrow is worried that it was late.")).toEqual([
    "Ada Tarrow was worried: that it was late",
  ]);
  expect(said("Ada Tarrow was concerned by the news that Orrery had left.")).toEqual([]);
});

test("what somebody attacks in marks is that one’s word for it, and whom one attacks is no word", () => {
  expect(said("Ada Tarrow went for Orrery, attacking his “factional vendettas”.")).toEqual([
    "Ada Tarrow attacked: his “factional vendettas”",
  ]);
  expect(said("Ada Tarrow attacked Ben Orrery.")).toEqual([]);
});

test("a rule “according to which” something is so is told whole", () => {
  const rule = "they had a rule, according to which the oldest takes the chair";
  expect(said(`Ada Tarrow said ${rule}.`)).toEqual([`Ada Tarrow said: ${rule}`]);
});

test("what is said ends where others are told something", () => {
  const line = "Ada Tarrow said that it was late, and members were told that it was cold.";
  expect(said(line)).toEqual(["Ada Tarrow said: that it was late"]);
});

test("what is said ends where the writer goes on about “us”, who are not in it", () => {
  expect(said("Ada Tarrow said that it was late, and we got no tea until five.")).toEqual([
    "Ada Tarrow said: that it was late",
  ]);
  expect(said("Ada Tarrow told us that we were late, and we would get no tea.")).toEqual([
    "Ada Tarrow told: that we were late, and we would get no tea",
  ]);
});

test("the comma within a number ends nothing", () => {
  expect(said("It came after Tarrow said that 4,000 weavers could not vote.")).toEqual([
    "Ada Tarrow said: that 4,000 weavers could not vote",
  ]);
});

test.each([
  [
    "Ada Tarrow described the vote as “odd” after the row in May and the Board of Saltby Dyers called for it to be held again.",
    ["Ada Tarrow described: the vote as “odd” after the row in May"],
  ],
  [
    "Ada Tarrow said that it was late, but supporters of the looms say it was early.",
    ["Ada Tarrow said: that it was late", "supporters of the looms said: it was early"],
  ],
  [
    "Allies of Mr Orrery attacked the plan, with branch secretary Ada Tarrow condemning a “small group of weavers”.",
    [
      "allies of Ben Orrery attacked: the plan",
      "Ada Tarrow condemned: a “small group of weavers”",
      "Ada Tarrow said “small group of weavers”",
    ],
  ],
  [
    "Ada Tarrow paid tribute to the clerk’s work, as did other weavers.",
    ["Ada Tarrow paid: tribute to the clerk’s work"],
  ],
])("what is said ends where the article goes on to others who say or do so: %s", (line, told) => {
  expect(said(line)).toEqual(told);
});

test("what somebody moves to do is no motion", () => {
  expect(
    said("Loom Forward moved to shut the hall by imposing rules that would end the vote."),
  ).toEqual([]);
});
test("by what an article turns to it at the end is no part of what is said", () => {
  expect(said("Ada Tarrow is calling for a vote however.")).toEqual([
    "Ada Tarrow called: for a vote",
  ]);
});
