import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "But Work and Pensions Secretary Ada Tarrow said that it was old.",
  "Housing and local government minister Ada Tarrow said that it was old.",
  "Harbour North and Loom South MP Ada Tarrow, who chairs it, said that it was old.",
  "Former Loom Forward member and current co-chair Ada Tarrow said that it was old.",
  "One member, the Harbour and Loom South MP Ada Tarrow, said that it was old.",
])("a post that “and” is within is one person's: %s", (line) => {
  expect(said(line)).toEqual(["Ada Tarrow said: that it was old"]);
});

test.each([
  "Members and Housing Secretary Ada Tarrow said that it was old.",
  "The clerk and the Loom South MP Ada Tarrow said that it was old.",
  "Labour and Loom South MP Ada Tarrow said that it was old.",
  "Former members and current co-chair Ada Tarrow said that it was old.",
  "The chair and clerk Ada Tarrow said that it was old.",
])("but not where two may be meant: %s", (line) => {
  expect(said(line)).not.toContain("Ada Tarrow said: that it was old");
});

test("and two by name are not one: each of them says it", () => {
  expect(said("Orrery and Housing Secretary Ada Tarrow said that it was old.")).toEqual([
    "Ben Orrery said: that it was old",
    "Ada Tarrow said: that it was old",
  ]);
});
