import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const OPENING = "Ada Tarrow and Ben Orrery are unhappy that Colin Vane was left out.";
const each = (told: string) => [`Ada Tarrow ${told}`, `Ben Orrery ${told}`];

test.each([
  "Ada Tarrow and Ben Orrery said that it was late.",
  "But Ada Tarrow and Mr Orrery both said that it was late.",
  "Ada Tarrow, the clerk of Weft, and Ben Orrery, who does the same job for Loom, said that it was late.",
  "In a letter to Loom Forward, Ada Tarrow and Ben Orrery, the clerks, said that it was late.",
  "Ada Tarrow and Ben Orrery voted for the motion, saying that it was late.",
  "Ada Tarrow and Ben Orrery wrote to Loom Forward on Monday, saying that it was late.",
  "Ada Tarrow and Ben Orrery wrote to Loom Forward to say that it was late.",
  "Saltby Mayor Ada Tarrow and her Loomford counterpart Ben Orrery said that it was late.",
  "Councillors Ada Tarrow and Ben Orrery said that it was late.",
])("what two people say together each of them says: %s", (line) => {
  expect(said(line)).toEqual(each("said: that it was late"));
});

test("and so do three in a list, whom no “pair” means", () => {
  const three = "Ada Tarrow, Mr Orrery and Wren Lintott said that it was late.";
  const told = [...each("said: that it was late"), "Wren Lintott said: that it was late"];
  expect(said(three)).toEqual(told);
  expect(said(`${three} The pair said that it was cold.`)).toEqual(told);
  expect(said("Ada Tarrow, Ben Orrery and the clerk said that it was late.")).toEqual([]);
});

test.each([
  "They insist that it was late.",
  "The pair insist that it was late.",
  "The two of them insist that it was late.",
  "Both clerks insist that it was late.",
  "The two councillors insist that it was late.",
  "Ada Tarrow and Ben Orrery wrote to Loom Forward secretary Wren Lintott. They insist that it was late.",
])("of two of whom the article has just told it goes on: %s", (line) => {
  expect(said(`${OPENING} ${line}`)).toEqual(each("insisted: that it was late"));
});

test("a letter that the two sent is theirs as far as it says what they wrote in it", () => {
  expect(
    said(
      `${OPENING}\nThe letter that the pair sent ran to a page. In it they set out their worry. But it was also odd, they wrote, to count twice. The least he was owed, they continued, was a call.`,
    ),
  ).toEqual([
    ...each("wrote: it was also odd, they wrote, to count twice"),
    ...each("continued: The least he was owed, they continued, was a call"),
  ]);
});

test.each([
  `${OPENING} The members were there. They said that it was late.`,
  `${OPENING} They met Loom Forward. They said that it was late.`,
  `${OPENING} Wren Lintott was there. Kit Marchbank came too. The two clerks said that it was late.`,
  `${OPENING} Members were loud, they said.`,
  `${OPENING} The two women said that it was late.`,
  `${OPENING} The two groups said that it was late.`,
  `${OPENING} It said that it was late.`,
  `${OPENING} The three clerks said that it was late.`,
  "Ada Tarrow, Ben Orrery and Wren Lintott are unhappy. The pair said that it was late.",
  "Ada Tarrow and Ben Orrery left and members came, saying that it was late.",
  "Ada Tarrow and Ben Orrery met Wren Lintott, saying that it was late.",
  "Wren Lintott backed Councillor Ada Tarrow and Ben Orrery. They said that it was late.",
  "Supporters of Mayor Ada Tarrow and Ben Orrery said that it was late.",
  "In a row that Wren Lintott began, Ada Tarrow and Ben Orrery’s agent said that it was late.",
  "Ada Tarrow, who beat Wren Lintott, and Ben Orrery’s agent said that it was late.",
  "Loom Forward and the Dyers Alliance met. The pair of clerks were there. The two clerks said that it was late.",
])("where others may be meant it is nobody’s: %s", (text) => {
  expect(said(text)).toEqual([]);
});

test("a quotation of two that is left open goes on in the next paragraph", () => {
  const open =
    "Ada Tarrow and Ben Orrery said: “It is late.\n“It is cold.”\nThey added: “It is dark.”";
  expect(said(open)).toEqual([
    ...each("said “It is late.”"),
    ...each("said “It is cold.”"),
    ...each("added “It is dark.”"),
  ]);
});

test("after what two said together “she” is nobody named before, and words alone are nobody’s", () => {
  const opening = "Wren Lintott came. Ada Tarrow and Ben Orrery said that it was late.";
  expect(said(`${opening} She said that it was cold.`)).toHaveLength(2);
  expect(said(`${opening} “Nobody was told of it.”`)).toHaveLength(2);
});
