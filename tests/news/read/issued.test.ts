import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test("what a statement that is brought out does, whoever brings it out says", () => {
  expect(said("Tarrow issued a strong statement accusing the guild of “hiding away”.")).toEqual([
    "Ada Tarrow accused: the guild of “hiding away”",
  ]);
});

test("of a letter that somebody signs too, and by whoever is only called so", () => {
  expect(said("Tarrow signed a letter asking the guild to wait.")).toEqual([
    "Ada Tarrow asked: to wait",
  ]);
  const article =
    "Ada Tarrow, the former mayor, won.\nThe former mayor released a statement, saying";
  expect(said(`${article} that it was late.`)).toEqual(["Ada Tarrow said: that it was late"]);
  expect(said("Some were cross when Tarrow put out a letter saying that it was late.")).toEqual([
    "Ada Tarrow said: that it was late",
  ]);
});

test.each([
  "Tarrow received a letter accusing the guild of “hiding away”.",
  "Tarrow left after a statement accusing the guild of “hiding away”.",
])("and of one that somebody gets nothing is said: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test("a silence hides nothing that another says before it", () => {
  expect(said("Loom Forward said that it was “late”; Tarrow declined to comment.")).toEqual([
    "Ada Tarrow declined: declined to comment",
    "Loom Forward said: that it was “late”",
  ]);
});

test.each([
  [
    "Loom Makers’ Office put out a statement last night calling for “a new count of it all”.",
    [
      "Loom Makers’ Office called: for “a new count of it all”",
      "Loom Makers’ Office said “a new count of it all”",
    ],
  ],
  [
    "Tarrow released a letter on Tuesday accusing the guild of “hiding away”.",
    ["Ada Tarrow accused: the guild of “hiding away”"],
  ],
  [
    "Tarrow issued a statement on Sunday night that described it as “odd”.",
    ["Ada Tarrow described: it as “odd”"],
  ],
  [
    "Tarrow issued a statement suggesting the guild’s “vote is far too late”.",
    [
      "Ada Tarrow suggested: the guild’s “vote is far too late”",
      "Ada Tarrow suggested “vote is far too late”",
    ],
  ],
  ["Tarrow received a statement last night calling for a new count.", []],
  ["Tarrow received a statement on Sunday night that described it as “odd”.", []],
  ["A copy of a statement put out last night calling for a new count was late.", []],
])("when it is brought out may stand between: %s", (article, told) => {
  expect(said(article)).toEqual(told);
});

test.each([
  ["Ten older members have written to Orrery to say that it was late.", "ten older members"],
  ["Ten older members wrote to Orrery on Monday, saying that it was late.", "ten older members"],
  ["A Loom Forward clerk has written to Orrery saying that it was late.", "a Loom Forward clerk"],
])("what those without a name write to somebody they say: %s", (line, told) => {
  const [statement] = said(`Tarrow came. ${line}`);
  expect(statement).toMatch(new RegExp(`^${told}.*: that it was late$`));
});
