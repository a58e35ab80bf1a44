import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test("who a sentence begins with speaks though the comma after what that one is is left out", () => {
  expect(
    said("Ada Tarrow, spokesperson for the Open Cloth group said: “The vote is late.”"),
  ).toEqual(["Ada Tarrow said “The vote is late.”"]);
});

test.each([
  "Asked about Ada Tarrow, spokesperson for the Open Cloth group said: “The vote is late.”",
  "Ada Tarrow, spokesperson for a group that said: “The vote is late.”",
])("but not where another may: %s", (line) => {
  expect(said(line)).toEqual([]);
});
