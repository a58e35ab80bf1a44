import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const late = (article: string) => said(article).filter((each) => each.includes("late"));

test.each([
  "The complaint was made by Stella Penhale, a clerk, who had it on a number which she had given to nobody.",
  "The news got a cooler welcome from Stella Penhale, who leads the council.",
  "The only candidate from the coast, Stella Penhale is a potter and has nine nominations.",
  "A potter who runs a shop by the coast, Stella Penhale is on no slate.",
  "The last seat went to Stella Penhale, a clerk.",
  "The walk was led by the Saltby North MP Stella Penhale.",
  "The best-known loser was Stella Penhale, the clerk of the hall.",
  "For Stella Penhale, who has sat there since May, it was the end.",
  "That leaves Stella Penhale of the Weavers Union well ahead.",
  "One way out is for Stella Penhale to wait a year.",
  "It leaves some work for Stella Penhale, the dyer who takes over in May.",
])("who is brought in by a sentence is “she” after it: %s", (sentence) => {
  expect(late(`${sentence} “It is late,” she said.`)).toEqual(["Stella Penhale said “It is late”"]);
});

test.each([
  "Ada Tarrow had the complaint from Stella Penhale, a clerk, who got it on a number which she had given to nobody.",
  "A rival of the potter, who had lost, met Stella Penhale.",
  "The only clerk from the coast, Stella Penhale met Ada Tarrow.",
])("but not where another may be: %s", (sentence) => {
  expect(late(`${sentence} “It is late,” she said.`)).toEqual([]);
});

test.each([
  "There was praise from Stella Penhale, a clerk, who said that it had been old.",
  "There was no contest for the hall, as nobody but Stella Penhale was nominated.",
  "It was seconded by Stella Penhale, a clerk.",
])(
  "whom a paragraph begins by bringing in is “she”, though another has just spoken: %s",
  (line) => {
    const spoken = "Tarrow said that it was old.";
    expect(late(`${spoken}\n${line} “It is late,” she said.`)).toEqual([
      "Stella Penhale said “It is late”",
    ]);
    const goesOn = `${spoken} ${line} “It is late,” she said.`;
    expect(late(goesOn)).not.toEqual(["Ada Tarrow said “It is late”"]);
  },
);

test("a group that is on somebody's side is not that one", () => {
  const line = "The news was hailed by Ben Orrery, the founder of the pro-Vane camp.";
  expect(late(`${line}\n“It is late,” he wrote.`)).toEqual(["Ben Orrery wrote “It is late”"]);
});

test("“he” who is told to have said nothing is whoever says so", () => {
  const spokesman =
    "Vane, who chairs it, was late. A spokesman for Tarrow said he had nothing to add.";
  expect(said(spokesman)).toEqual([
    "a spokesman for Ada Tarrow did not comment: had nothing to add",
  ]);
  const another = "Vane, who chairs it, was late. Tarrow said that he had nothing to add.";
  expect(said(another)).toEqual(["Colin Vane did not comment: had nothing to add"]);
});

test("and of an office it is whose office it is", () => {
  const office = "Penhale was late. Tarrow’s office said she would not be commenting on it.";
  expect(said(office)).toEqual(["Ada Tarrow did not comment: would not be commenting on it"]);
});

test.each(["We met Colin at the mill.", "After lunch I spoke to Colin."])(
  "who is met by a first name alone is nobody told of before: %s",
  (met) => {
    const article = `Colin Vane wove too. Of the two, Ben Orrery won.\n${met} He had tea. “The loom was slow,” he told us.`;
    expect(said(article)).toEqual([]);
  },
);

test("but whom somebody met in what that one says changes nothing", () => {
  const article =
    "Colin Vane wove too. Of the two, Ben Orrery won. “I met Colin at the mill,” Orrery said. “It was late,” he added.";
  expect(said(article)).toContain("Ben Orrery added “It was late”");
});

test("whoever says at the end of a line that he had nothing to add is not the one told of before", () => {
  expect(
    said(
      "Colin Vane said that it was late. I rang the mill, where a boy at the desk said he had nothing to add.",
    ),
  ).toEqual(["Colin Vane said: that it was late"]);
});

test("who is named only in an aside on something does not do what the sentence then tells of it", () => {
  expect(
    said(
      "The paper, which came out soon after Ada Tarrow won, listed the looms and claimed that it was late.",
    ),
  ).toEqual([]);
});

test("nor is he who is told of only beside something else, where another man has spoken", () => {
  const told = "The hall is full, and Colin Vane has given his help.";
  expect(late(`Ben Orrery said it was old. ${told} He hopes it was not late.`)).toEqual([]);
  expect(late(`Ada Tarrow said it was old. ${told} He hopes it was not late.`)).toEqual([
    "Colin Vane hoped: it was not late",
  ]);
});
