import { describe, expect, test } from "vitest";
import { said } from "./made-up.ts";

const last = (article: string) => said(article).at(-1);

test.each([
  [
    "Ada Tarrow, the general secretary, spoke. Ben Orrery, the clerk, clapped.\n“It is hard,” the general secretary said.",
    "Ada Tarrow said “It is hard”",
  ],
  [
    "Ben Orrery, the leader of Loom council, spoke. Tarrow clapped.\n“It is hard,” said the leader of Loom council.",
    "Ben Orrery said “It is hard”",
  ],
  [
    "Tarrow takes another view. The Leeds trade unionist, who sat on it until 2020, remembers papers that came late. “You cannot read it,” she says.",
    "Ada Tarrow said “You cannot read it”",
  ],
  [
    "Orrery opened. The singer, who won it in 2014, said that it was “hard”.",
    "Ben Orrery said: that it was “hard”",
  ],
  [
    "Orrery told the Shuttle that it was late. “It is hard,” the first minister said.",
    "Ben Orrery said “It is hard”",
  ],
  [
    "Orrery told the Shuttle that it was late. The constituency representative said: “It is hard.”",
    "Ben Orrery said “It is hard.”",
  ],
  [
    "Tarrow has left.\nThe former MP for Old Loomford, who was elected last year, told members that it was “hard”.",
    "Ada Tarrow told: that it was “hard”",
  ],
  [
    "Tarrow was cross. “It is hard,” said the Loomford and Dyeham MP.",
    "Ada Tarrow said “It is hard”",
  ],
  [
    "Orrery was there.\n“I have hardly learnt it,” the Loom Forward founder protested.",
    "Ben Orrery protested “I have hardly learnt it”",
  ],
  [
    "Ben Orrery, who opened it with the late Colin Vane, took another view.\nHalls did not win seats, said the 78-year-old.",
    "Ben Orrery said: Halls did not win seats",
  ],
  [
    "Orrery, 22, was cross. Tarrow was not.\n“I never saw it,” the 22-year-old told the Shuttle.",
    "Ben Orrery told “I never saw it”",
  ],
])(
  "somebody named again by what they are is the one the article calls so, or is about: %s",
  (article, expected) => {
    expect(last(article)).toBe(expected);
  },
);

test.each([
  "Tarrow won.\n“It is hard,” the chair said.",
  "Tarrow asked him whether it was late.\n“It is hard,” the councillor said.",
  "Tarrow won.\nSteffan Quayle, unlike members, was torn.\n“It is hard,” the councillor said.",
  "Tarrow won with ease. The clerk was cross.\n“It is hard,” the former mayor said.",
  "Tarrow beat Stella Penhale.\n“It is hard,” the former mayor said.",
  "Ada Tarrow, a former councillor, met Ben Orrery, a former councillor.\n“It is hard,” the former councillor said.",
  "Ben Orrery, the deputy leader of the council, won.\n“It is hard,” the leader of the council said.",
  "Ada Tarrow, who beat the leader of the council, won.\n“It is hard,” the leader of the council said.",
  "The clerk told Ada Tarrow to go.\n“It is hard,” the clerk said.",
  "Tarrow won.\n“It is hard,” the other candidate said.",
  "Tarrow won.\n“It is hard,” a councillor said.",
])("one described who may be another is nobody: %s", (article) => {
  expect(said(article).filter((each) => each.includes("hard"))).toEqual([]);
});

test("of what many are, the sentence before says whom a bare word means, and not a title elsewhere", () => {
  const article =
    "Orrery was cross. The candidate told the Shuttle it was late.\nFellow candidate Ada Tarrow was not.";
  expect(said(article)).toEqual(["Ben Orrery told: it was late"]);
  expect(
    said(
      "Ada Tarrow, a comedian, won.\nOrrery was cross. The comedian told the Shuttle it was late.",
    ),
  ).toEqual([]);
});

test.each([
  "Asked about Ben Orrery, the deputy leader said that it was late.",
  "After meeting Ben Orrery, the Loomford MP said that it was late.",
  "Speaking about Ben Orrery, the chair of the branch told us that it was late.",
])("whoever is told of before a comma is not who is described after it: %s", (text) => {
  expect(said(text)).toEqual([]);
  expect(said(`Ada Tarrow, the deputy leader, is ill. ${text}`)).not.toContain(
    "Ben Orrery said: that it was late",
  );
});

test("“the candidate” is whoever stands, and not who spoke before", () => {
  const article = "Tarrow said that it was late. The candidate told the Shuttle he was “ready”.";
  expect(said(article)).toEqual(["Ada Tarrow said: that it was late"]);
});

describe("whom a sentence brings in is whom the next calls by a post in politics", () => {
  test.each([
    [
      "Stella Penhale was less polite. The shadow chancellor told the Shuttle it was “a muddle”.",
      "Stella Penhale told: it was “a muddle”",
    ],
    [
      "Stella Penhale was less polite. The education secretary said that Tarrow was late.",
      "Stella Penhale said: that Tarrow was late",
    ],
    [
      "Stella Penhale was less polite. The Saltby Labour leader said that it was late.",
      "Stella Penhale said: that it was late",
    ],
    [
      "Stella Penhale was less polite. The Loom Forward leader said that it was late.",
      "Stella Penhale said: that it was late",
    ],
    [
      "It was criticised by Stella Penhale, who stood on Friday. The Leeds East MP said: “It is late.”",
      "Stella Penhale said “It is late.”",
    ],
  ])("%s", (article, expected) => {
    expect(last(article)).toBe(expected);
  });

  test.each([
    "Stella Penhale won.\nThe shadow chancellor said it was late.",
    "Stella Penhale met Ben Orrery. The shadow chancellor said it was late.",
    "Stella Penhale won. It rained. The shadow chancellor said it was late.",
    "Stella Penhale won. The Labour leader said it was late.",
    "Stella Penhale won. The branch secretary said it was late.",
    "Stella Penhale came.\nStella Penhale won. The shadow chancellor said it was late.",
    "Colin Vane, the shadow chancellor, came.\nBen Orrery came.\nStella Penhale won. The shadow chancellor said Penhale was late.",
  ])("and not by another, nor where another may be it: %s", (article) => {
    expect(said(article).filter((each) => each.startsWith("Stella"))).toEqual([]);
  });
});

describe("who has just spoken is called by what that one is", () => {
  test.each([
    [
      "Stella Penhale said that it was late.\nColin Vane agreed. “It is hard,” the shadow chancellor told the Shuttle.",
      "Colin Vane told “It is hard”",
    ],
    [
      "Stella Penhale said that it was late. “It is hard,” the charity boss said.",
      "Stella Penhale said “It is hard”",
    ],
    [
      "Ben Orrery, who sits in the cabinet of Loom city council, came. Orrery said the file held a post by Colin Vane. “It is hard,” the councillor told the Shuttle.",
      "Ben Orrery told “It is hard”",
    ],
    [
      "Stella Penhale said Loom Forward was late. “It is hard,” the Leeds East MSP said.",
      "Stella Penhale said “It is hard”",
    ],
    [
      "Stella Penhale said that it was late. Asked whether Colin Vane had known, the former mayor replied: “It is hard.”",
      "Stella Penhale replied “It is hard.”",
    ],
    [
      "Orrery took it well. In a message to supporters, the Leeds man said it was “hard”.",
      "Ben Orrery said: it was “hard”",
    ],
    [
      "Orrery took it well. The veteran left-winger also thanked Colin Vane.",
      "Ben Orrery thanked: Colin Vane",
    ],
    [
      "Orrery took it well.\nIn a message to supporters, the former mayor said he would fight a rule by Colin Vane.",
      "Ben Orrery said: he would fight a rule by Colin Vane",
    ],
  ])("%s", (article, expected) => {
    expect(last(article)).toBe(expected);
  });

  test.each([
    "Stella Penhale said that Colin Vane was late. “It is hard,” the shadow chancellor said.",
    "Stella Penhale said that it was late.\n“It is hard,” the shadow chancellor said.",
    "Stella Penhale said that it was late. “It is hard,” the branch secretary said.",
    "Stella Penhale, who sits on the National Council, said Colin Vane was late. “It is hard,” the councillor said.",
    "Colin Vane, who was in the chair, tried to stop it. Orrery was there. The veteran left-winger said it was “hard”.",
    "Orrery took it well. The man said it was “hard”.",
  ])("and not where another may be it: %s", (article) => {
    expect(said(article).filter((each) => each.includes("hard"))).toEqual([]);
  });
});

test("what one described reports, and hopes, is not what somebody said who was named before", () => {
  expect(
    said(
      "Orrery said that it was late. The general secretary reported that the debt was down, and that he hoped to clear it.",
    ),
  ).toEqual(["Ben Orrery said: that it was late"]);
});

test.each([
  "On Monday Ada Tarrow was elected the new deputy leader, by one vote.",
  "Ada Tarrow has won Saltby’s deputy leadership election after a close vote.",
  "Ada Tarrow, the new deputy leader, went home.",
])("who is told to have become something is the new one: %s", (line) => {
  const told = said(`${line}\nOrrery came second.\nThe new deputy leader said: “It is late.”`);
  expect(told).toEqual(["Ada Tarrow said “It is late.”"]);
});

test.each([
  "Ada Tarrow won Saltby’s leadership election in her youth.\nOrrery came second.\nThe leader said: “It is late.”",
  "Ada Tarrow has won Saltby’s deputy leadership election.\nThe new leader said: “It is late.”",
  "Ada Tarrow, the leader, went home. The new leader said: “It is late.”",
  "Ada Tarrow was blunter. The new Saltby MP said: “It is late.”",
])("but only so, and nobody else is: %s", (article) => {
  expect(said(article)).toEqual([]);
});
