import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

test.each([
  "Tarrow said, in a letter to members, that the rules were old.",
  "Tarrow said last week, in an email to the branches, that the rules were old.",
  "Tarrow said in a note to members that the rules were old.",
])("where somebody wrote it may stand between the verb and what is said: %s", (line) => {
  expect(said(line)).toEqual(["Ada Tarrow said: that the rules were old"]);
});

test("where it was written is told with it", () => {
  expect(
    statements("Tarrow wrote, in a letter to members, that the rules were old."),
  ).toMatchObject([
    { verb: "wrote", to: "in a letter to members", words: "that the rules were old" },
  ]);
});

test("what was read out is its writer’s", () => {
  expect(said("In a note read out to us Tarrow warned: “We shall be broke by June.”")).toEqual([
    "Ada Tarrow warned “We shall be broke by June.”",
  ]);
  expect(said("In a note that Orrery read out to us Tarrow warned: “We shall be broke.”")).toEqual(
    [],
  );
});

test("an aside that tells of something else is none of it", () => {
  expect(said("Tarrow wrote, in the rain, that the rules were old.")).toEqual([]);
});

test("what she says in her letter is said by whoever sent it, where others are named beside her", () => {
  const sent =
    "A complaint was sent on Thursday to the clerk, Ben Orrery, by Ada Tarrow, who was Stella Penhale’s agent.";
  expect(said(`${sent} In her letter, which we have seen, she asks for a recount.`)).toEqual([
    "Ada Tarrow asked: for a recount",
  ]);
  expect(said(`${sent} She asks for a recount.`)).toEqual([]);
});

test.each(["she", "Tarrow"])(
  "a letter is whoever is told to have written to somebody: %s wrote",
  (who) => {
    expect(
      said(
        `Ada Tarrow says that it is late.\nOn Monday ${who} wrote to the clerk. “We have asked for it,” the letter, seen by the Guild, says. “We will go on.”`,
      ),
    ).toEqual([
      "Ada Tarrow said: that it is late",
      "Ada Tarrow wrote “We have asked for it”",
      "Ada Tarrow wrote “We will go on.”",
    ]);
  },
);

test("a letter is nobody’s where “he” is not who spoke before", () => {
  expect(
    said(
      "Ada Tarrow says that it is late.\nOn Monday he wrote to the clerk. “We have asked for it,” the letter says.",
    ),
  ).toEqual(["Ada Tarrow said: that it is late"]);
});

test("a letter is whoever its sentence is about, also where another spoke before", () => {
  expect(
    said(
      "“It has been a force,” Ada Tarrow told the Tab.\nStella Penhale, the chair, says that it is late.\nOn Monday she wrote to Ben Orrery. “We have asked for it,” the letter says.",
    ),
  ).toContain("Stella Penhale wrote “We have asked for it”");
});

test.each([
  "posted on Tuesday",
  "posted on X (formerly Twitter) on Tuesday",
  "published on Tuesday",
])("after what somebody said in a letter, %s, that one goes on", (where) => {
  expect(
    said(
      `Ada Tarrow left. In an open letter, ${where}, she said it was late.\n“I was told to go,” she wrote.`,
    ),
  ).toEqual(["Ada Tarrow said: it was late", "Ada Tarrow wrote “I was told to go”"]);
});
