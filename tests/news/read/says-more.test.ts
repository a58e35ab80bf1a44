import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["adding: “It was cold.”", "Ada Tarrow added “It was cold.”"],
  ["warning that it was cold", "Ada Tarrow warned: that it was cold"],
  ["but warned that it was cold", "Ada Tarrow warned: that it was cold"],
  ["although she added that it was cold", "Ada Tarrow added: that it was cold"],
])("what somebody said ends where that one says more: %s", (more, told) => {
  const words = "The hall was lost";
  expect(said(`${words}, Ada Tarrow said, ${more}.`)).toEqual([`Ada Tarrow said: ${words}`, told]);
});

test("and so does what goes on around its speaker", () => {
  expect(said("The rules, Ada Tarrow said, were old, adding that it was cold.")).toEqual([
    "Ada Tarrow said: The rules, Ada Tarrow said, were old",
    "Ada Tarrow added: that it was cold",
  ]);
});

test("who is told to have spoken after the words says more after the name", () => {
  expect(said("“We won,” said Ada Tarrow, who added that it was cold.")).toEqual([
    "Ada Tarrow said “We won”",
    "Ada Tarrow added: that it was cold",
  ]);
});
