import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Tarrow sent a message to her colleagues. “Go home,” it reads.",
  "A message that Tarrow sent to her colleagues was passed on. It says: “Go home.”",
  "The Courier has a letter from Tarrow.\n“Go home,” the letter says.",
  "Tarrow’s letter has come. It is short.\n“Go home,” it says.",
])("what a letter or a message says its writer does: %s", (article) => {
  expect(said(article)).toEqual([expect.stringMatching(/^Ada Tarrow wrote “Go home/)]);
});

test("what the same letter goes on to say is its writer's too", () => {
  expect(said("Tarrow sent a letter. “Go home,” it says.\n“Stay there,” it adds.")).toEqual([
    "Ada Tarrow wrote “Go home”",
    "Ada Tarrow wrote “Stay there”",
  ]);
});

test.each([
  "Tarrow sent a letter, and Orrery sent a letter. “Go home,” it reads.",
  "Tarrow read a letter about Orrery. “Go home,” it reads.",
  "Tarrow got a letter from members. “Go home,” it reads.",
  "Tarrow sent a letter. The rules are old. They were changed. They stay. “Go home,” it reads.",
  "A letter to Tarrow has been seen. “Go home,” it reads.",
])("of a letter that may be anybody's nothing is said: %s", (article) => {
  expect(said(article)).toEqual([]);
});
