import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf } from "./made-up.ts";

const COLUMN = [
  "I like a long count.",
  "My neighbours do not.",
  "The guild ought to publish every stage of it.",
  "I put that to Ben Orrery.",
  "“It would bore them,” Orrery told me.",
  "He would rather sleep.",
  "I shall bring a flask.",
].join("\n");
const WRITER = { kind: "named", name: "Stella Penhale" } as const;

const said = (article: string, writer: typeof WRITER | null) =>
  statementsOf(linesOf(article), nameOf, null, { writer }).map(
    ({ speaker, verb, words }) => `${speaker.name} ${verb} ${words}`,
  );

test("what a column says in its own voice is its writer's, and what others say or do is not", () => {
  const own = said(COLUMN, WRITER).filter((each) => each.startsWith("Stella Penhale"));
  expect(own).toEqual([
    "Stella Penhale wrote I like a long count.",
    "Stella Penhale wrote My neighbours do not.",
    "Stella Penhale wrote The guild ought to publish every stage of it.",
    "Stella Penhale wrote I shall bring a flask.",
  ]);
});

test("without a name at its head, or in a report, nothing is its writer's", () => {
  const report = "The guild met. Ada Tarrow won.\nShe said that she was glad.";
  expect(said(COLUMN, null).some((each) => each.includes("flask"))).toBe(false);
  expect(said(report, WRITER).some((each) => each.startsWith("Stella"))).toBe(false);
});

test("what its writer says to have said is the writer's too, and what one with a first name moved is not", () => {
  const told = said(`${COLUMN}\nI said that we would regret it.\nWilf proposed a recess.`, WRITER);
  expect(told).toContain("Stella Penhale wrote I said that we would regret it.");
  expect(told.some((each) => each.includes("recess"))).toBe(false);
});
