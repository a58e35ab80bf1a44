import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const words = (article: string, part: string) =>
  said(article).filter((each) => each.includes(part));

test.each([
  "Asked about the tone of the hall, Tarrow was blunt.",
  "Pressed on it, Tarrow was unrepentant.",
  "On the rules, Tarrow is wary.",
  "Tarrow, who chairs the hall, was unmoved.",
  "Tarrow is a clerk. She was unrepentant.",
  "Tarrow stood by it.",
])("who is told to be so says the words that stand alone after it: %s", (sentence) => {
  expect(words(`${sentence} “Looms have no manners.”`, "manners")).toEqual([
    "Ada Tarrow said “Looms have no manners.”",
  ]);
});

test.each([
  "Asked about the tone of the hall, Tarrow left.",
  "Tarrow was late.",
  "Tarrow was blunter than Penhale.",
  "Tarrow was blunt with Stella Penhale.",
  "Tarrow was blunt.\nThe hall was full.",
])("but not where another may, or nobody is told to speak: %s", (sentence) => {
  expect(words(`${sentence} “Looms have no manners.”`, "manners")).toEqual([]);
});

test("nobody names oneself", () => {
  expect(words("Tarrow was blunt. “Ada Tarrow has no manners.”", "manners")).toEqual([]);
});

test("what is planned in a paragraph about one person goes on in that one’s words", () => {
  const own =
    "Ada Tarrow is a clerk. She would also move it to evenings. “At noon I am at my loom.”";
  expect(words(own, "noon")).toEqual(["Ada Tarrow said “At noon I am at my loom.”"]);
});

test.each([
  "Ada Tarrow is a clerk. Colin Vane backs her. She would also move it. “At noon I am at my loom.”",
  "Ada Tarrow is a clerk, and so is her agent. She would also move it. “At noon I am at my loom.”",
  "Ada Tarrow is a clerk. She is backed by Loom Forward. “At noon I am at my loom.”",
  "Ada Tarrow is a clerk. She would also move it. “At noon I vote for her.”",
  "Ada Tarrow is a clerk. She would also move it. “At noon looms are still.”",
])("but not where it may be another’s: %s", (article) => {
  expect(words(article, "noon")).toEqual([]);
});

test("a question about the one told of is that one’s to answer", () => {
  expect(words("Ada Tarrow is a clerk. Does she regret it? “Not a bit.”", "bit")).toEqual([
    "Ada Tarrow said “Not a bit.”",
  ]);
  for (const other of ["Does anyone regret it?", "Do they say that she regrets it?"])
    expect(words(`Ada Tarrow is a clerk. ${other} “Not a bit.”`, "bit")).toEqual([]);
  const two = "Ada Tarrow met Stella Penhale. Does she regret it? “Not a bit.”";
  expect(words(two, "bit")).toEqual([]);
});

test("single marks are read so too", () => {
  expect(words("Ada Tarrow is a clerk. Does she regret it? ‘Not a bit.’", "bit")).toEqual([
    "Ada Tarrow said “Not a bit.”",
  ]);
});
