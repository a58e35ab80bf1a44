import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Chair of the Dyers Alliance Ada Tarrow said it was late.",
  "Chair of the Cloth Makers Movement Ada Tarrow said it was late.",
  "On Sunday, the deputy general secretary of union Loom Forward Ada Tarrow said it was late.",
])("who holds a post of a body speaks, by the name after the body: %s", (line) => {
  expect(said(line)).toEqual(["Ada Tarrow said: it was late"]);
});

test("but a friend of whoever holds it is that friend", () => {
  expect(said("A friend of the leader of Loom Forward Ada Tarrow said it was late.")).toEqual([
    "a friend of the leader of Loom Forward Ada Tarrow said: it was late",
  ]);
});
