import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "The rules, said Ada Tarrow, “were never read”",
  "The rules, said Ada Tarrow, were never read",
  "Should it come to that, said Ada Tarrow, “we will all come out swinging”",
  "If it fails, said Ada Tarrow, we will all be back",
])("what somebody says goes on after who says it: %s", (sentence) => {
  expect(said(`${sentence}.`)).toContain(`Ada Tarrow said: ${sentence}`);
});

test.each(["the chair", "who chairs it", "beaten by Colin Vane"])(
  "but what an article tells of the speaker is no part of it: %s",
  (aside) => {
    expect(said(`They had won, said Ada Tarrow, ${aside}.`)).toEqual([
      "Ada Tarrow said: They had won",
    ]);
  },
);

test("another who says something there is not the first", () => {
  expect(said("The count, said Ada Tarrow, was late, but Colin Vane denied it.")[0]).toBe(
    "Ada Tarrow said: The count, said Ada Tarrow, was late",
  );
});

test.each([
  "Until the review, the leaders had no way on to the committee",
  "When the count ended, the hall was empty",
  "In Leeds, the members were angry",
])("a clause after what a sentence opens with is said with it: %s", (sentence) => {
  expect(said(`${sentence}, Ada Tarrow said.`)).toEqual([`Ada Tarrow said: ${sentence}`]);
});

test("an aside on whom a sentence opens with is nobody's words", () => {
  expect(said("In a statement to the Dyers, who had met, Ada Tarrow said.")).toEqual([]);
});

test.each(["on Twitter", "in a letter"])(
  "where somebody is urged is no part of what that one is to do: %s",
  (place) => {
    expect(said(`Ada Tarrow urged members, ${place}, to vote for it.`)).toEqual([
      "Ada Tarrow urged: to vote for it",
    ]);
  },
);

test.each(["nevertheless", "nonetheless", "meanwhile"])(
  "an adverb between somebody and a verb leaves it that one's: %s",
  (adverb) => {
    expect(said(`Ada Tarrow ${adverb} said it was late.`)).toEqual([
      "Ada Tarrow said: it was late",
    ]);
  },
);

test("words told of whoever stands before them are those of the one who says it", () => {
  const told = "Ada Tarrow said: Orrery “had to go”";
  expect(said("The clerk, Ada Tarrow, said Orrery “had to go”.")).toEqual([told]);
  expect(said("Ada Tarrow, the clerk, said Orrery “had to go”.")).toEqual([told]);
  expect(said("“It is late,” said Orrery “and it is cold.”")).toContain(
    "Ben Orrery said “It is late”",
  );
});
