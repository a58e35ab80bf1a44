import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf, said } from "./made-up.ts";

test.each([
  [
    "“We know,” a Guild spokesperson said. “It is late.”",
    "a Guild spokesperson said “We know”",
    "a Guild spokesperson said “It is late.”",
  ],
  [
    "A party spokesman said that the rules were old.",
    "a party spokesman said: that the rules were old",
  ],
  [
    "A senior union source told the Shuttle that it was late.",
    "a senior union source told: that it was late",
  ],
  [
    "A spokesman for Guild North said it was late.",
    "a spokesman for Guild North said: it was late",
  ],
  [
    "A spokesperson for Guild North denied it. “It was not late,” they said.",
    "a spokesperson for Guild North denied: denied it",
    "a spokesperson for Guild North said “It was not late”",
  ],
  [
    "Loom Forward said it was late. “It is over,” a spokesperson for the group said.",
    "Loom Forward said: it was late",
    "a spokesperson for Loom Forward said “It is over”",
  ],
  [
    "Loom Forward said it was late. “It is over,” a spokesman said.",
    "Loom Forward said: it was late",
    "a spokesman for Loom Forward said “It is over”",
  ],
  [
    "The Conservatives said it was late.\nA spokesman said: “It is over.”",
    "the Conservatives said: it was late",
    "a spokesman for the Conservatives said “It is over.”",
  ],
  ["The Liberals, who came third, have said it was late.", "the Liberals said: it was late"],
  [
    "A Guild spokesperson denied it. “It was not late,” the spokesperson said.",
    "a Guild spokesperson denied: denied it",
    "a Guild spokesperson said “It was not late”",
  ],
  [
    "A party source said it was late. “It is over,” the source added.",
    "a party source said: it was late",
    "a party source added “It is over”",
  ],
  [
    "Pellworth Mailing, the firm that sends them, said that it was late.",
    "Pellworth Mailing said: that it was late",
  ],
  ["The Commissioner’s Office said it was late.", "the Commissioner’s Office said: it was late"],
])(
  "who speaks for a body, and a body of no record, speak by what they are called: %s",
  (article, ...expected) => {
    expect(said(article)).toEqual(expected.filter((each) => each !== undefined));
  },
);

test.each([
  "A spokesman said it was late.",
  "A source said it was late.",
  "Sources said it was late.",
  "Loom Forward met Dyers Alliance. A spokesman said it was late.",
  "Tarrow won. A spokeswoman said it was late.",
  "The complaint of a Guild spokesman said it was late.",
  "Members said it was late.",
  "Yesterday said it was late.",
  "The General Secretary said it was late.",
  "“We know,” they said.",
  "“We know,” the spokesperson said.",
  "Tarrow won. “We know,” the source said.",
])("who may be anybody’s is nobody: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test("a spokesman is not the spokeswoman or the source who is told of before", () => {
  expect(said("A Guild spokesman denied it. “It was not late,” the spokeswoman said.")).toEqual([
    "a Guild spokesman denied: denied it",
  ]);
  expect(
    said("A party source denied it. Tarrow left it at that.\n“No,” the insider said."),
  ).toEqual(["a party source denied: denied it"]);
});

const PARTY = { kind: "organisation", id: "guild-party", name: "Guild Party" } as const;
const withParty = (article: string) =>
  statementsOf(linesOf(article), nameOf, null, { party: PARTY }).map(
    ({ speaker, words }) => `${speaker.name}: ${words}`,
  );

test("“the party” and “Labour” are the party whose committee the articles are about", () => {
  expect(withParty("The vote was moved. The party said it was late.")).toEqual([
    "Guild Party: it was late",
  ]);
  expect(withParty("Labour confirmed that it was late.")).toEqual([
    "Guild Party: that it was late",
  ]);
  expect(withParty("Loom Forward said it was late. Labour said that it was not.")).toEqual([
    "Loom Forward: it was late",
    "Guild Party: that it was not",
  ]);
  expect(withParty("Tarrow won. The party did not respond to a request for comment.")).toEqual([
    "Guild Party: did not respond to a request for comment",
  ]);
});

test.each([
  "The Conservatives won the seat. The party said it was late.",
  "Loom Labour said it was late.",
  "If Labour said it was late, it was.",
])("but not where another party may be meant: %s", (article) => {
  expect(withParty(article)).not.toContain("Guild Party: it was late");
});

test.each([
  ["A source close to the panel claimed that it was late.", "a source close to the panel claimed"],
  ["“It is late,” a friend of the campaign manager said.", "a friend of the campaign manager said"],
  ["A spokesman for the UIW said: “It is late.”", "a spokesman for the UIW said"],
])("who is told only by whom they are near has those words for a name: %s", (article, expected) => {
  expect(said(article)).toEqual([expect.stringMatching(new RegExp(`^${expected}`))]);
});

test("the friend, the source, are who spoke right before", () => {
  expect(
    said("A friend of the clerk claimed that it was late. “It was a joke,” the friend said."),
  ).toContain("a friend of the clerk said “It was a joke”");
  expect(said("Tarrow claimed that it was late. “It was a joke,” the friend said.")).toHaveLength(
    1,
  );
});

test("a body that nothing else is known of has its spokeswoman", () => {
  expect(
    said("Loomers’ Voice said that it was late. “We take it seriously,” a spokeswoman said."),
  ).toContain("a spokeswoman for Loomers’ Voice said “We take it seriously”");
});

test.each([
  ["The Depot and Ferry Makers said that it was late.", "the Depot and Ferry Makers"],
  ["Ada Tarrow of the Federation of Dock and Ferry Makers said that it was late.", "Ada Tarrow"],
  ["The Dyers Guild, whose secretary, Ada Tarrow, said that it was late.", "Ada Tarrow"],
])("a body's name may have “and” in it, or stand beside whoever speaks: %s", (article, name) => {
  expect(said(article)).toEqual([`${name} said: that it was late`]);
});

test("and half of such a name is nobody, nor is whom another is told by", () => {
  expect(said("Ada Tarrow and Ferry Makers said that it was late.")).toEqual([]);
  expect(
    said("The rival of Ada Tarrow of the Dock and Ferry Makers said that it was late."),
  ).toEqual(["the rival of Ada Tarrow said: that it was late"]);
});

test("for which group somebody speaks may be told by the same sentence alone", () => {
  const asked = "would go to court, a spokesperson for the group said: “We have no plans.”";
  expect(said(`Asked whether Loom Forward ${asked}`)).toEqual([
    "a spokesperson for Loom Forward said “We have no plans.”",
  ]);
  expect(said(`Asked whether it or another ${asked}`)).toEqual([]);
  expect(said("“We have no plans,” said a spokesperson for the firm.")).toEqual([]);
});

test("who speaks for a body may stand after the verb", () => {
  expect(said("“We have no plans,” said a Labour spokesman on Monday.")).toEqual([
    "a Labour spokesman said “We have no plans”",
  ]);
});

test("what a body is may stand before its name", () => {
  expect(said("A spokesman for the campaign group Open Loom said that it was late.")).toEqual([
    "a spokesman for the campaign group Open Loom said: that it was late",
  ]);
  expect(said("A spokesman and the campaign group Open Loom said that it was late.")).not.toContain(
    "a spokesman said: that it was late",
  );
});

test("who speaks for her campaign is her spokesman", () => {
  expect(said("Ms Tarrow was silent. A spokesman for her campaign said that it was late.")).toEqual(
    ["Ada Tarrow’s spokesman said: that it was late"],
  );
});

test("whose spokesman somebody is the sentence before settles, though that one is named in what is said", () => {
  expect(said("Ben Orrery had another plan. His spokesman said that Orrery was late.")).toEqual([
    "Ben Orrery’s spokesman said: that Orrery was late",
  ]);
});

test.each([
  "When I asked where he wove he promised to sing.",
  "When Idris asked who wove, it rained.",
])("what only begins a clause is no part of a body’s name, and nobody by it: %s", (line) => {
  expect(said(`Ada Tarrow lost.\n${line}`)).toEqual([]);
});

test.each([
  ["The Alliance also accused the clerk of haste.", "Dyers Alliance accused: the clerk of haste"],
  ["“It is cold,” the alliance said.", "Dyers Alliance said “It is cold”"],
])(
  "a body is called by the last word of its name where that tells what it is: %s",
  (line, told) => {
    expect(said(`The Dyers Alliance said it was late. Ben Orrery left.\n${line}`).at(-1)).toBe(
      told,
    );
    expect(said(`Loom Forward said it was late. Ben Orrery left.\n${line}`)).toHaveLength(1);
  },
);

test("a spokesperson for the group is of neither where the question tells of another", () => {
  const asked = "Asked whether Loom Forward liked it, a spokesperson for the group said: “No.”";
  expect(said(`Dyers Alliance met, and has said that it was late.\n${asked}`)).not.toContainEqual(
    expect.stringContaining("spokesperson"),
  );
});
