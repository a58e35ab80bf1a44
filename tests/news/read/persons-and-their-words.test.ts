import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["“This is grim,” was the verdict of another councillor, Ada Tarrow.", "This is grim"],
  ["“Thank you all” was Ada Tarrow’s message to the branch in a leaflet.", "Thank you all"],
  ["“Tireless” is the word Ada Tarrow chooses for the clerk.", "Tireless"],
  ["“Tireless” was the word that Ms Tarrow used.", "Tireless"],
])("words with which a sentence begins are whoever’s it says they are: %s", (line, words) => {
  expect(said(line)).toEqual([`Ada Tarrow said “${words}”`]);
});

test.each([
  "“This is grim,” was the verdict of a friend of the councillor, Ada Tarrow.",
  "“This is grim,” was the verdict of another councillor, Ada Tarrow’s agent.",
  "“Thank you all” was Ada Tarrow’s message to the branch that Colin Vane wrote.",
  "“Thank you all” was her message to the branch.",
  "“Tireless” is the word Ada Tarrow avoids.",
  "“Tireless” is the word Ada Tarrow’s rivals chose for her.",
  "“Tireless” is the word that critics of Ada Tarrow used.",
])("of another’s words, and of anybody’s, it is not read: %s", (line) => {
  expect(said(line)).toEqual([]);
});

test("whom a sentence has do it says it", () => {
  const told = ["Ben Orrery dubbed: the plan “a lost year”"];
  expect(said("It was Ben Orrery who dubbed the plan “a lost year”.")).toEqual(told);
  expect(said("Ben Orrery came. It was he who dubbed the plan “a lost year”.")).toEqual(told);
  for (const line of [
    "It was not Ben Orrery who dubbed the plan “a lost year”.",
    "It was a friend of Ben Orrery who dubbed the plan “a lost year”.",
    "It was Ben Orrery who was told that the plan was “a lost year”.",
  ])
    expect(said(line)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^Ben Orrery/)]));
});

test("what is clear to somebody is that one’s where words of it are quoted", () => {
  expect(
    said("To Mr Orrery it was quite clear that the clerks meant to “count only once”."),
  ).toEqual(expect.arrayContaining(["Ben Orrery said: the clerks meant to “count only once”"]));
  for (const line of [
    "To Mr Orrery it was clear that the count was lost.",
    "To Mr Orrery it was clear that Colin Vane had called it “a sham and a shame”.",
    "To Mr Orrery’s friends it was clear that the count was “a sham”.",
  ])
    expect(said(line).filter((each) => each.startsWith("Ben Orrery"))).toEqual([]);
});

test("what somebody speaks of in words of that one’s own is read", () => {
  expect(
    said("Ben Orrery spoke of an odd count, “quite absurd”, and demanded that it end."),
  ).toEqual([
    "Ben Orrery spoke: of an odd count, “quite absurd”",
    "Ben Orrery demanded: that it end",
  ]);
  expect(said("Ben Orrery spoke of what Colin Vane had told “all of us”.")).toEqual([]);
  expect(said("Ben Orrery spoke of a letter which critics call “the long one”.")).toEqual([]);
  expect(said("Ben Orrery spoke of the count.")).toEqual([]);
});

test("what somebody says ends where somebody of a body is told to say something else", () => {
  const line =
    "Ben Orrery said that it was late, and Loom Forward’s general secretary, Ada Tarrow, said that it was hard.";
  expect(said(line)).toEqual([
    "Ben Orrery said: that it was late",
    "Ada Tarrow said: that it was hard",
  ]);
});
