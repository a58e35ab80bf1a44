import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Tarrow came late.\nAsked whether the hall would do, Tarrow ruled it out. “No. It is too small.”",
  "Asked about the hall, Tarrow laughed. “No. It is too small.”",
  "Ada Tarrow came late. Asked whether the hall would do, she shook her head. “No. It is too small.”",
])("what comes right after a question that somebody takes up is the answer: %s", (article) => {
  expect(said(article)).toContain("Ada Tarrow said “No. It is too small.”");
});

test.each([
  "Asked whether the hall would do, Tarrow declined to comment. “No. It is too small.”",
  "Asked whether the hall would do, Tarrow pointed to a sign. “No. It is too small.”",
  "Asked whether the hall would do, the clerk of Tarrow laughed. “No. It is too small.”",
  "Asked whether Tarrow would do, members laughed. “No. It is too small.”",
])("what comes after a question that nobody surely takes up is nobody's: %s", (article) => {
  expect(said(article).filter((each) => each.includes("too small"))).toEqual([]);
});
