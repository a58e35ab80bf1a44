import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "For Ada Tarrow, the outcome shows how far it has come.",
  "For Ada Tarrow, who is a dyer, the outcome shows how far it has come.",
])("what something shows for somebody is that one's view: %s", (sentence) => {
  expect(said(sentence)).toEqual(["Ada Tarrow said: the outcome shows how far it has come"]);
});

test.each([
  "For Ada Tarrow, the defeat was her third.",
  "For Ada Tarrow, the vote meant the end of her seat.",
  "For the Dyers, the outcome shows how far it has come.",
  "For Ada Tarrow, the outcome shows, as Colin Vane said, how far it has come.",
])("what only befalls somebody, or is another's, is no view: %s", (sentence) => {
  expect(said(sentence).filter((each) => each.startsWith("Ada Tarrow"))).toEqual([]);
});

test("what somebody calls it, for whom it is so, needs no comma", () => {
  expect(said("For Ada Tarrow it was “a really important step”.")).toContain(
    "Ada Tarrow said: it was “a really important step”",
  );
});
