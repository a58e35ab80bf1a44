import { expect, it } from "vitest";
import { said } from "./made-up.ts";

it.each([
  "A Loom backbencher has told colleagues that it could turn into a fight.\nTarrow, who sits for Pell, made the warning in a letter to a clerk.",
  "A Loom campaigner said that it was late.\nThe angry remarks were made by Tarrow in Pell on Monday.",
  "A Loom campaigner said that it was late.\nThe warning came from Tarrow, who sits for Pell.",
])(
  "who is quoted before a name is given is whoever is then told to have said it: %s",
  (article) => {
    expect(said(article)[0]).toMatch(/^Ada Tarrow (?:said|told): that it/);
  },
);

it.each([
  "A Loom campaigner said that it was late.\nTarrow, who sits for Pell, made the tea.",
  "A Loom campaigner said that it was late.\nTarrow made a claim for her fares.",
  "A Loom campaigner said that it was late.\nTarrow laughed. Orrery made the remark in a letter.",
  "A Loom campaigner said that it was late.\nTarrow’s office made the claim in a letter.",
])("and nobody where no line says so of that one first: %s", (article) => {
  expect(said(article)).toEqual([]);
});

it("a party that something is of does not speak for it", () => {
  expect(
    said("A candidate for the ruling body of the party has apologised for being late."),
  ).toEqual([]);
});
