import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Tarrow sent a one-line answer: “It is late.”",
  "Tarrow sent Colin Vane a one-line answer: “It is late.”",
  "Tarrow gave us this reply by text: “It is late.”",
  "Tarrow made a short statement to the Chronicle: “It is late.”",
  "Tarrow posted a message on Tuesday: “It is late.”",
  "Tarrow sent us a message of support: “It is late.”",
  "Tarrow put out a short post of her own: “It is late.”",
  "Tarrow ruled herself out as chair: “It is late.”",
  "“It is late,” was all that the Chronicle’s reporter, Clement Roake, could get from Tarrow.",
  "“It is late,” was all we could get out of Ms Tarrow.",
])("the words that somebody gives or sends are that one’s: %s", (line) => {
  expect(said(line)).toHaveLength(1);
  expect(said(line)[0]).toMatch(/^Ada Tarrow \w+ “It is late\.?”$/);
});

test("whoever demurs is quoted for it", () => {
  expect(said("Tarrow demurred: “It is late.”")).toEqual(["Ada Tarrow said “It is late.”"]);
});

test.each([
  "Tarrow posted a message from Colin Vane: “It is late.”",
  "Tarrow published a statement by the panel: “It is late.”",
  "Tarrow gave the panel’s verdict: “It is late.”",
  "Tarrow had a message: “It is late.”",
  "Tarrow put out a post of the panel’s: “It is late.”",
  "Tarrow sent a tweet that had been deleted: “It is late.”",
  "The panel ruled Tarrow out: “It is late.”",
  "“It is late,” was all that could be read on the letter from which Tarrow quoted.",
])("and of what may be another’s nothing is said: %s", (line) => {
  expect(said(line)).toEqual([]);
});
