import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const after = (line: string) => said(`Ada Tarrow lost.\n${line}`);

test.each([
  ["A dozen committee members", "a dozen committee members"],
  ["Many members", "many members"],
  ["Dozens of delegates", "dozens of delegates"],
  ["Left-wingers", "left-wingers"],
  ["Opponents", "opponents"],
  ["Speakers", "speakers"],
  ["A union leader", "a union leader"],
  ["In a letter to Colin Vane, the clerk, a dozen members", "a dozen members"],
])("several without names speak as they are told of: %s", (line, who) => {
  expect(after(`${line} said that it was late.`)).toEqual([`${who} said: that it was late`]);
});

test("sources tell an outlet, and left-wingers say at the end", () => {
  expect(after("Sources told the Courier that it was late.")).toEqual([
    "sources told: that it was late",
  ]);
  expect(after("It had drawn the voters out, left-wingers said.")).toEqual([
    "left-wingers said: It had drawn the voters out",
  ]);
  expect(after("Many members had described the vote as “a joke and a shame”.")).toContain(
    "many members said “a joke and a shame”",
  );
});

test.each([
  "Her opponents said that it was late.",
  "The opponents said that it was late.",
  "Allies and opponents said that it was late.",
  "If critics said that it was late, it was.",
  "Few members said that it was late.",
  "As many members said it was late as not.",
  "Most members think that it was late.",
  "Opponents have long believed that it was late.",
  "Many people said that it was late.",
  "Not many members said that it was late.",
])("others than several told of so are not read: %s", (line) => {
  expect(after(line)).toEqual([]);
});

test("what sources tell that somebody said is told by the sources", () => {
  expect(said("Sources told the Shuttle that Tarrow said the rules were old.")).toEqual([
    "sources told: that Tarrow said the rules were old",
  ]);
});

test("“they” and “the group” go on with them", () => {
  expect(
    after(
      "A dozen committee members protested that it was late.\nThey wrote that it was odd. The group said it had been dull.\nThey promised to go.",
    ),
  ).toEqual([
    "a dozen committee members protested: that it was late",
    "a dozen committee members wrote: that it was odd",
    "a dozen committee members said: it had been dull",
    "a dozen committee members promised: to go",
  ]);
  expect(
    after("A dozen Guild Party members wrote that it was late. They said it was odd."),
  ).toEqual([
    "a dozen Guild Party members wrote: that it was late",
    "a dozen Guild Party members said: it was odd",
  ]);
});

test("one of a number of members is one of them", () => {
  expect(after("A number of members wrote that it was late. One said it was odd.")).toEqual([
    "a number of members wrote: that it was late",
    "one of the members said: it was odd",
  ]);
});

test.each([
  "A dozen members wrote that the officials were late.\nThey said it was odd.",
  "A dozen members wrote that Loom Forward was late.\nThey said it was odd.",
  "A dozen members wrote that Loom Forward was late.\nThe group said it was odd.",
  "A dozen members wrote that it was late. The leaders were cross.\nThey said it was odd.",
  "A number of members wrote that the officials were late.\nThey said it was odd.",
  "A number of members wrote that it was late. The member said it was odd.",
  "Opponents wrote that it was late.\nThe group said it was odd.",
])("they are left open where others have come, or they are no group: %s", (lines) => {
  expect(after(lines)).toHaveLength(1);
});

test("members who think something themselves did not say what stands before them", () => {
  const line =
    "Orrery left early, while Ada Tarrow, who chairs it, said members on the left believed it was late.";
  expect(after(line).filter((each) => each.startsWith("members"))).toEqual([]);
});

test.each([
  ["Labour sources claimed that it was late.", "Labour sources claimed: that it was late"],
  ["Senior party sources said that it was late.", "senior party sources said: that it was late"],
  ["But union officials insisted it was late.", "union officials insisted: it was late"],
])("those inside a body may say something without a name: %s", (text, expected) => {
  expect(said(`Ada Tarrow came. ${text}`)).toEqual([expected]);
});

test.each([
  "Labour sources fear it was late.",
  "Ada Tarrow and party officials said it was late.",
  "Tarrow left after union officials said it was late.",
])("but not where they only think so, or others are with them: %s", (text) => {
  expect(said(`Ada Tarrow came. ${text}`)).toEqual([]);
});
