import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "Less calm was Ada Tarrow of Loom Forward, who demanded that the vote be stopped.",
    "Ada Tarrow demanded: that the vote be stopped",
  ],
  [
    "Less calm was Ada Tarrow of the Guild, who said that the rules were old.",
    "Ada Tarrow said: that the rules were old",
  ],
  [
    "Orrery will not blame Ada Tarrow, who ran the count and who said that the rules were old.",
    "Ada Tarrow said: that the rules were old",
  ],
])(
  "who somebody’s body stands beside, or something else is told of, says what follows: %s",
  (line, told) => {
    expect(said(line)).toEqual([told]);
  },
);

test.each([
  "It was the agent of Ada Tarrow of the Guild, who said that the rules were old.",
  "He will not blame Ada Tarrow, who beat Ben Orrery and who said that the rules were old.",
  "It was the fault of Loom Forward, who said that the rules were old.",
])("but not where it may be another: %s", (line) => {
  expect(said(line).filter((each) => each.startsWith("Ada Tarrow"))).toEqual([]);
});

test("a pronoun after somebody whom the reader does not know is not given to whom it knows", () => {
  const before = "Ben Orrery tweeted: “We have won at last.”";
  const goes = "“The count was a farce,” he tweeted.";
  const told = "Ben Orrery tweeted “We have won at last.”";
  expect(said(`${before}\n${goes}`)).toEqual([told, "Ben Orrery tweeted “The count was a farce”"]);
  for (const line of [
    "Less calm was Ulric Pellow of the Guild, who is a clerk.",
    "Also there was Ulric Pellow, 31, with a drum.",
  ])
    expect(said(`${before}\n${line} ${goes}`)).toEqual([told]);
});

test.each([
  "Ada Tarrow, the branch secretary accused of haste, said that it was old.",
  "Ada Tarrow, a clerk criticised for haste, said that it was old.",
  "Ada Tarrow, the clerk left out after being mocked on the call, said that it was old.",
])("what is done to somebody in an aside leaves her the speaker: %s", (article) => {
  expect(said(article)).toEqual(["Ada Tarrow said: that it was old"]);
});

test("what an aside has another say does not", () => {
  const claimed = "Ada Tarrow, a clerk claimed on Monday, said that it was old.";
  expect(said(claimed).filter((each) => each.startsWith("Ada"))).toEqual([]);
});

test("what is told of somebody by “about whom” stands between the name and what that one says", () => {
  expect(
    said("Ada Tarrow, about whom several of the letters were written, tweeted: “It is late.”"),
  ).toEqual(["Ada Tarrow tweeted “It is late.”"]);
});

test("whose resignation it was, and by whom a thing was denied, is who said what follows", () => {
  expect(
    said("Orrery came after the resignation of Stella Penhale, who said that it was old."),
  ).toEqual(["Stella Penhale said: that it was old"]);
  expect(
    said("Orrery lost. That was disputed by a Guild source, who said that it was old."),
  ).toEqual(["a Guild source said: that it was old"]);
  expect(said("Orrery is the friend of Stella Penhale, who said that it was old.")).toEqual([]);
});

test("who sums something up goes on to say it, whoever else is named in what that one is", () => {
  expect(
    said(
      "It was summed up by Colin Vane, a former adviser to Ada Tarrow, who said that it was late. He said: “Go home.”",
    ),
  ).toEqual(["Colin Vane said: that it was late", "Colin Vane said “Go home.”"]);
  expect(
    said("It was run by Colin Vane, a former adviser to Ada Tarrow, who said that it was late."),
  ).toEqual([]);
});
