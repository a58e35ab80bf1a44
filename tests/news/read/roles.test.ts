import { expect, test } from "vitest";
import { roleOf } from "#src/news/read/words/roles.ts";

test.each([
  ["Cleo Sandbar, the treasurer of the Dyers, said no.", "the treasurer of the Dyers"],
  [
    "Then Cleo Sandbar, Loom Forward’s National Coordinator, spoke.",
    "Loom Forward’s National Coordinator",
  ],
])("what an article calls somebody right after the name is kept: %s", (line, role) => {
  expect(roleOf("Cleo Sandbar", ["Nothing here.", line])).toBe(role);
});

test.each([
  [
    "The deputy chair of the Dyers’ Guild, Cleo Sandbar, spoke.",
    "deputy chair of the Dyers’ Guild",
  ],
  ["The treasurer, Cleo Sandbar, said no.", "treasurer"],
])("and the post with which a sentence begins right before it: %s", (line, role) => {
  expect(roleOf("Cleo Sandbar", [line])).toBe(role);
});

test.each([
  "The treasurer of the mill that burnt down, Cleo Sandbar, said no.",
  "The treasurer told his rival, Cleo Sandbar, that it was late.",
  "The loser, Cleo Sandbar, said no.",
  "It was the chair of the Dyers’ Guild, Cleo Sandbar, who spoke.",
])("and nothing else that stands before it: %s", (line) => {
  expect(roleOf("Cleo Sandbar", [line])).toBeNull();
});

test.each([
  "Cleo Sandbar, son of the old treasurer, said no.",
  "Cleo Sandbar, 43, said no.",
  "Cleo Sandbar, at her first meeting, said no.",
  "Cleo Sandbar, it should be said, said no.",
  "Cleo Sandbar said, without a smile, that it was over.",
  "Rufus Sandbar, the treasurer, said no.",
  "Cleo Sandbar, who had come a long way to be at the meeting in the old hall by the river, said no.",
])("family, ages and whole clauses are no role: %s", (line) => {
  expect(roleOf("Cleo Sandbar", [line])).toBeNull();
});
