import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Tarrow was struck off after saying that it was old.",
  "Tarrow lost her seat in May, days after saying that it was old.",
  "Tarrow got a laugh by saying that it was old.",
  "Tarrow, who had to wait, got the biggest cheer of the day for saying that it was old.",
  "Tarrow spoke for several colleagues in saying that it was old.",
  "Tarrow went round the hall while saying that it was old.",
  "Tarrow reacted to the vote by saying that it was old.",
])("what is said before, by or beside another deed is said by whoever does that: %s", (line) => {
  expect(said(line)).toEqual(["Ada Tarrow said: that it was old"]);
});

test.each([
  "Tarrow could get a laugh by saying that it was old.",
  "Tarrow tried to win the hall by saying that it was old.",
  "Tarrow won the vote that she put to the hall by saying that it was old.",
  "Tarrow will not go without saying that it was old.",
  "Tarrow heard that Orrery left after saying that it was old.",
  "Tarrow had no part in saying that it was old.",
  "Tarrow was struck off for saying that it was old.",
])("but not where it may not be said, or by another: %s", (line) => {
  expect(said(line)).toEqual([]);
});

test("what whoever said it does next is no part of it", () => {
  expect(said("Tarrow got a laugh by saying that it was old but has gone since.")).toEqual([
    "Ada Tarrow said: that it was old",
  ]);
});

test("what one says after a deed that it is about is that one’s, and not after somebody", () => {
  expect(said("Ada Tarrow criticised the decision saying: “It is late.”")).toEqual([
    "Ada Tarrow criticised: the decision",
    "Ada Tarrow said “It is late.”",
  ]);
  expect(said("Ada Tarrow criticised Ms Penhale saying: “It is late.”")).toEqual([
    "Ada Tarrow criticised: Ms Penhale",
  ]);
});
