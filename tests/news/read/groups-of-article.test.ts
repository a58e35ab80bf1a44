import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const hard = (article: string) => said(article).filter((each) => each.includes("hard"));

test.each([
  "Tarrow is backed by Spindle.",
  "Tarrow had the support of Spindle and others.",
  "Colin Vane, an organiser with Spindle, was cross.",
  "Spindle, a small network of members, has met.",
  "Spindle’s national organiser was cross.",
])("a word that the article shows to be a group may speak: %s", (shown) => {
  expect(hard(`${shown}\nSpindle was unmoved. “It is hard,” a spokeswoman said.`)).toEqual([
    "a spokeswoman for Spindle said “It is hard”",
  ]);
  expect(hard(`${shown}\nSpindle said that it was hard.`)).toEqual([
    "Spindle said: that it was hard",
  ]);
});

test.each([
  "Tarrow lives in Spindle.",
  "Tarrow is backed by Ysolde Spindle.",
  "Tarrow is backed by Spindle. Ms Spindle was late.",
  "Tarrow is backed by Parliament.",
  "Tarrow is the secretary of Spindle.",
])("a place or a person is none: %s", (shown) => {
  expect(hard(`${shown}\nSpindle was unmoved. “It is hard,” a spokeswoman said.`)).toEqual([]);
});

test("what only a group or a firm does shows one", () => {
  expect(said("Kindling, which backed Tarrow, said that it was late.")).toEqual([
    "Kindling said: that it was late",
  ]);
  expect(said("Pellworth, the firm that counts, said that it was late.")).toEqual([
    "Pellworth said: that it was late",
  ]);
  expect(said("Turnout, which had fallen, said that it was late.")).toEqual([]);
});

test.each([
  ["Next Loom, which had backed Tarrow, was cross.", "Next Loom"],
  ["On Monday Next Loom, which represents clerks, was cross.", "Next Loom"],
  ["The campaign group Weavers’ Lamp was cross.", "Weavers’ Lamp"],
  ["Loom and Shuttle for Change, a network of members, was cross.", "Loom and Shuttle for Change"],
])("several words are a group’s where the article shows it: %s", (shown, name) => {
  expect(hard(`${shown} “It is hard,” a spokeswoman said.`)).toEqual([
    `a spokeswoman for ${name} said “It is hard”`,
  ]);
});

test("a hall that was late is no group, and neither is what a person did", () => {
  for (const shown of [
    "Loom Street Hall, which was late, shut.",
    "Ada Tarrow, who backed it, left.",
  ])
    expect(hard(`${shown} “It is hard,” a spokeswoman said.`)).toEqual([]);
});

test("what a firm does may stand before its name", () => {
  expect(
    hard("The firm that counts the votes, Pellworth Mailing, denied that it was hard."),
  ).toEqual(["Pellworth Mailing denied: denied that it was hard"]);
});

test("a council or a union with a small letter speaks by its name, and whoever leads it by theirs", () => {
  expect(said("Pellworth council said that it was late.")).toEqual([
    "Pellworth council said: that it was late",
  ]);
  expect(
    said(
      "Pellworth county council has confirmed that it is late. A spokesperson said: “It is hard.”",
    ),
  ).toContain("a spokesperson for Pellworth county council said “It is hard.”");
  expect(said("Pellworth council leader Ada Tarrow said that it was late.")).toEqual([
    "Ada Tarrow said: that it was late",
  ]);
  expect(said("The council said that it was late.")).toEqual([]);
  expect(said("Loom Forward backed Tarrow. The union said that it was late.")).toEqual([]);
});

test("what somebody is of a group is no group, whom “he” may mean", () => {
  const of = (post: string) =>
    said(`Marlow Tench, ${post}, came fifth.\nThe group said it is hard.`);
  expect(of("a network of members")).toEqual(["Marlow Tench said: it is hard"]);
  for (const post of ["the network’s other candidate", "a union organiser", "the group chair"])
    expect(of(post)).toEqual([]);
});

test("a body is found by the initials that the article gives it, and says by them what it says", () => {
  expect(said("The Federation of Reed and Rush Cutters (FRRC) said that it was late.")).toEqual([
    "the Federation of Reed and Rush Cutters (FRRC) said: that it was late",
  ]);
  const known = "The Federation of Reed and Rush Cutters (FRRC) has met.";
  expect(said(`${known} The FRRC said that it was late.`)).toEqual(["FRRC said: that it was late"]);
  expect(said("Ada Tarrow (ATX) has met. The ATX said that it was late.")).toEqual([]);
});
