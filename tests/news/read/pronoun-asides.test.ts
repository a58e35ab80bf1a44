import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const BEFORE = "Ada Tarrow has read the report of the panel.";

const last = (line: string, before = BEFORE) => said(`${before}\n${line}`).at(-1);

test.each([
  "Counting votes by hand, she complained, had become a pastime.",
  "Leaving “was no light matter”, she wrote, but the mill had let her down.",
  "Leaving the mill was hard, she said.",
  "From that strike came a union, she said.",
  "The panel, she protested, had sat for an hour.",
  "The clerk, she fumed, has not read it.",
])("what is said around an aside is whoever’s the pronoun is: %s", (line) => {
  expect(said(`${BEFORE}\n${line}`).some((each) => each.startsWith("Ada Tarrow"))).toBe(true);
});

test.each([
  "Counting on her friends, she said, and left.",
  "Speaking in a hall that was full, she said.",
  "Speaking of what he had seen, she said.",
  "In the hall on Friday, she said.",
  "On Friday, she shrugged, and went.",
  "The clerk, she laughed, and the chair went home.",
])("but what somebody only did as it was said is nothing said: %s", (line) => {
  expect(said(`${BEFORE}\n${line}`)).toEqual([]);
});

test("whose name stands right before an aside is nobody who speaks in it", () => {
  const words = "Colin Vane, he said, had broken no rule of the mill.";
  expect(last(words, "Ben Orrery gave his view.")).toBe(`Ben Orrery said: ${words.slice(0, -1)}`);
  expect(last(words, "Colin Vane gave his view.")).toBeUndefined();
  expect(last(words, "A spinner gave his view.")).toBeUndefined();
});

test("nor is whom the words tell of, where another near may have spoken", () => {
  const words =
    "Colin Vane had gone to every hearing, he said, and had “broken no rule of theirs”.";
  expect(last(words, "A spinner from the mill gave his view. He called it “odd”.")).toBeUndefined();
  expect(last(words, "Zelph Quill met Ben Orrery.")).toBeUndefined();
  const own = "Tarrow was not so much cross, she said, as tired of it.";
  expect(last(own, "The panel met on Friday.")).toBe(`Ada Tarrow said: ${own.slice(0, -1)}`);
  const brought =
    "Ada Tarrow, who chairs the panel and has done for years, was not cross, she said, but tired.";
  expect(last(brought, "A spinner was glad.")).toBe(`Ada Tarrow said: ${brought.slice(0, -1)}`);
});

const SPOKE = "Tarrow said that it was late.";

test.each([
  "A friend was less pleased: no one at the mill, she says, has been told.",
  "A member was less pleased: no one at the mill, she says, has been told.",
  "My friend Pauline, who is in it, was less pleased: it was late and, she says, nobody was told.",
  "My friend Pauline, who is in it, was less pleased and, she says, nobody was told.",
  "Pauline, who is in it, was less pleased: nobody, she says, was told.",
])(
  "what a sentence on somebody without a full name has in an aside is not hers who spoke before: %s",
  (line) => {
    expect(said(`${SPOKE}\n${line}`)).toEqual(["Ada Tarrow said: that it was late"]);
  },
);

test.each([
  "Members had been treated as an audience, she said, and an audience can walk out.",
  "A friend was less pleased, she said, and left the mill.",
  "The mill was less pleased: nobody, she says, was told.",
])("but what only tells of others is still said by her who spoke before: %s", (line) => {
  expect(last(line, SPOKE)).toMatch(/^Ada Tarrow said: (?!that it was late)/);
});
