import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const LATE = "It said that it was late.";

test("“it” is the body of the sentence before, where the other one there is only paid, belonged to or sat on", () => {
  for (const opening of [
    "Loom Forward gives the Guild Party more than any other union.",
    "Loom Forward paid the Guild Party £2 million last year.",
    "Loom Forward is the largest donor to the Guild Party.",
    "Loom Forward has three seats on the Guild Party.",
  ])
    expect(said(`${opening} ${LATE}`)).toEqual(["Loom Forward said: that it was late"]);
});

test("“the group” is the body that backs those whom another backs, and nobody where it does anything else to them", () => {
  const group = "The group said that it was late.";
  expect(said(`Loom Forward is backing the four Dyers Alliance-backed weavers. ${group}`)).toEqual([
    "Loom Forward said: that it was late",
  ]);
  expect(said(`Loom Forward blocked the four Dyers Alliance-backed weavers. ${group}`)).toEqual([]);
});

test("“it” is left open where the one body does something to the other, or of it more is told", () => {
  for (const opening of [
    "Loom Forward attacked the Guild Party.",
    "Loom Forward gave the Guild Party a warning.",
    "Loom Forward is a critic of the Guild Party.",
    "Loom Forward was suspended by the Guild Party.",
    "Loom Forward belongs to the Guild Party, which has criticised it.",
  ])
    expect(said(`${opening} ${LATE}`)).toEqual([]);
});

test("a body that is named only for somebody’s post is not “it”", () => {
  expect(
    said(
      `Loom Forward condemned the removal of Ada Tarrow, newly elected to the Guild Party. ${LATE}`,
    ),
  ).toContain("Loom Forward said: that it was late");
  expect(said(`Loom Forward condemned the Guild Party. ${LATE}`)).not.toContain(
    "Loom Forward said: that it was late",
  );
});

test("“the court” is the only court told of since one ruled", () => {
  expect(
    said("The High Court ruled that it was late. The rules, the court held, were clear."),
  ).toContain("the High Court held: The rules, the court held, were clear");
  for (const another of [
    "Ada Tarrow went to the Court of Appeal.",
    "A county court had heard it first.",
  ])
    expect(
      said(
        `The High Court ruled that it was late. ${another} The court said the rules were clear.`,
      ),
    ).toHaveLength(1);
});

test("a court or an office is no group that is spoken of again", () => {
  for (const who of ["The High Court ruled", "The Mill Office said", "The Appeals Panel said"])
    expect(said(`${who} that it was late. The group said the rules were clear.`)).toHaveLength(1);
});

test("what a court holds is said, and what somebody holds by turns is not", () => {
  expect(said("The High Court held that the panel was right.")).toEqual([
    "the High Court held: that the panel was right",
  ]);
  expect(said("Ada Tarrow has held that post since she was chosen.")).toEqual([]);
});

test("a nickname is given by whoever gives it, and by nobody where that is not told", () => {
  expect(said("Loom Forward, which fought it, has nicknamed the panel a “Star Room”.")).toEqual([
    "Loom Forward nicknamed: the panel a “Star Room”",
  ]);
  expect(said("Loom Forward met the panel, nicknamed a “Star Room”.")).toEqual([]);
});

test("who reacts by saying something says it, and nobody does who only would, or wins by it", () => {
  expect(said("Ada Tarrow’s campaign reacted by calling the vote “a wrong”.")).toEqual([
    "Ada Tarrow’s campaign called: the vote “a wrong”",
  ]);
  expect(said("Ben Orrery has hit back by accusing the panel of haste.")).toEqual([
    "Ben Orrery accused: the panel of haste",
  ]);
  for (const other of [
    "Ada Tarrow would respond by saying that it was late.",
    "Ada Tarrow won votes by saying that it was late.",
    "The meeting was ended by saying that it was late.",
    "The row that Ada Tarrow ended by saying that it was late is back.",
  ])
    expect(said(other)).toEqual([]);
});

test("“the campaign” is the one that has just spoken, where nobody else and no body is named", () => {
  const goesOn = "The campaign said the rules were clear.";
  expect(said(`Ada Tarrow’s campaign said it was late. ${goesOn}`)).toContain(
    "Ada Tarrow’s campaign said: the rules were clear",
  );
  for (const opening of [
    "Ada Tarrow’s campaign said it was late. Ben Orrery had won.",
    "Ada Tarrow’s campaign said Loom Forward was late.",
    "Ada Tarrow said her campaign was late.",
    "A friend of the campaign said it was late.",
  ])
    expect(said(`${opening} ${goesOn}`)).toHaveLength(1);
});

test("“it” may be a court, a panel or a council that a sentence tells of beside the body it is about", () => {
  for (const opening of [
    "Loom Forward sued. A court sided with it.",
    "Loom Forward lost at the High Court.",
    "Loom Forward complained to the watchdog.",
    "Loom Forward set up a panel.",
  ])
    expect(said(`${opening} ${LATE}`)).toEqual([]);
  expect(said(`Loom Forward asked the panel to look again. ${LATE}`)).toHaveLength(1);
  expect(said(`Loom Forward has nicknamed the panel a “Star Room”. ${LATE}`)).toHaveLength(1);
});

test("a panel that is only in what a body says, or owns what that is about, is not “it”", () => {
  for (const opening of [
    "Loom Forward said the panel was slow.",
    "Loom Forward condemned the decision of the panel.",
    "Loom Forward has three seats on the panel.",
    "The Mill Board said that the loom was old.",
  ])
    expect(said(`${opening} ${LATE}`).at(-1)).toMatch(/ said: that it was late$/);
});

test("“it” is not the body that attacks the party for sure, and is the one that pays it", () => {
  for (const opening of [
    "Loom Forward attacked Labour.",
    "Loom Forward wrote to Labour on Monday.",
    "Loom Forward was banned by Labour.",
  ])
    expect(said(`${opening} ${LATE}`)).toEqual([]);
  for (const opening of [
    "Loom Forward gives Labour more than any other union.",
    "Loom Forward is the largest donor to Labour.",
    "Loom Forward met Labour members.",
  ])
    expect(said(`${opening} ${LATE}`)).toEqual(["Loom Forward said: that it was late"]);
});

test.each([
  ["Loom Forward was less pleased. Its spokesperson complained that it was late.", "Loom Forward"],
  ["Loom Forward was less pleased. Their spokeswoman said: “It is late.”", "Loom Forward"],
])("“its spokesperson” speaks for the one body of the sentence before: %s", (article, body) => {
  expect(said(article).map((each) => each.replace(/ (?:said|complained).*/, ""))).toEqual([
    expect.stringMatching(new RegExp(`^a spokes(?:person|woman) for ${body}$`)),
  ]);
});

test.each([
  "Loom Forward beat the Dyers Alliance. Its spokeswoman said: “It is late.”",
  "Loom Forward was cross. Ada Tarrow was not. Its spokeswoman said: “It is late.”",
  "Ada Tarrow won. Their spokeswoman said: “It is late.”",
])("and for nobody where there are two, or none: %s", (article) => {
  expect(said(article)).toEqual([]);
});
