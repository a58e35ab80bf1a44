import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const OPENING = "Ada Tarrow won. “We were glad of the rain,” she said.";
const ANSWER = "A Loom Forward spokesperson said: “The hall is open to all.”";
const TOLD = [
  "Ada Tarrow said “We were glad of the rain”",
  "a Loom Forward spokesperson said “The hall is open to all.”",
];

test("in the paragraph after a spokesperson's words “she” is whom the article is about", () => {
  const next =
    "On the vote she is blunter. Every dyer, she says, should have one. “It is a right.”";
  expect(said(`${OPENING}\n${ANSWER}\n${next}`)).toEqual([
    ...TOLD,
    "Ada Tarrow said: Every dyer, she says, should have one",
    "Ada Tarrow said “It is a right.”",
  ]);
});

test("in the same paragraph a spokeswoman goes on", () => {
  const own = ANSWER.replace("spokesperson", "spokeswoman");
  expect(said(`It rained.\n${own} She added: “All day.”`)).toEqual([
    "a Loom Forward spokeswoman said “The hall is open to all.”",
    "a Loom Forward spokeswoman added “All day.”",
  ]);
});

test("a spokesman is of nobody where a panel has acted right before he speaks", () => {
  expect(
    said("Loom Forward said it was late. A panel banned it, and a spokesman said it was cold."),
  ).toEqual(["Loom Forward said: it was late"]);
});
