import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Chair of the Dyers Alliance Ada Tarrow said it was late.",
  "Chair of the Cloth Makers Movement Ada Tarrow said it was late.",
  "Mayor of Saltby Ada Tarrow said it was late.",
  "North of Dye mayor Ada Tarrow said it was late.",
  "On Tuesday the Isle of Dye MP Ada Tarrow said it was late.",
  "On Sunday, the deputy general secretary of union Loom Forward Ada Tarrow said it was late.",
])("who holds a post of a body or a place speaks, by the name after it: %s", (line) => {
  expect(said(line)).toEqual(["Ada Tarrow said: it was late"]);
});

test("but a friend of whoever holds it is that friend", () => {
  expect(said("A friend of the leader of Loom Forward Ada Tarrow said it was late.")).toEqual([
    "a friend of the leader of Loom Forward Ada Tarrow said: it was late",
  ]);
});

test("and friends of a mayor are those friends", () => {
  expect(said("Friends of Dyeham mayor Ada Tarrow said it was late.")).toEqual([
    "friends of Dyeham mayor Ada Tarrow said: it was late",
  ]);
});
