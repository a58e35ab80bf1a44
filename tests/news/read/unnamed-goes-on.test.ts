import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  [
    "A senior Guild Party source went further, saying: “It is hard.”",
    "a senior Guild Party source said “It is hard.”",
  ],
  [
    "But another party insider was less diplomatic, saying that it was late.",
    "another party insider said: that it was late",
  ],
  [
    "A Guild Party source put it down to haste and insisted that it was late.",
    "a Guild Party source insisted: that it was late",
  ],
  [
    "Tarrow was late. A friend of hers said that it was hard.",
    "a friend of Ada Tarrow said: that it was hard",
  ],
  [
    "Tarrow was late. A source close to her said that it was hard.",
    "a source close to Ada Tarrow said: that it was hard",
  ],
  [
    "Tarrow was late. Her spokesperson, asked on Monday whether it was late, said that it was hard.",
    "Ada Tarrow’s spokesperson said: that it was hard",
  ],
  [
    "Tarrow was late. A source close to her said: “Ada is tired.”",
    "a source close to Ada Tarrow said “Ada is tired.”",
  ],
  [
    "Orrery, who came when Tarrow left, is tired. A friend said he still hoped to sing.",
    "a friend of Ben Orrery said: he still hoped to sing",
  ],
  [
    "Orrery was late. A friend of his said that it was hard.",
    "a friend of Ben Orrery said: that it was hard",
  ],
])("somebody without a name does something and says something: %s", (text, expected) => {
  expect(said(`Ada Tarrow lost. ${text}`)).toEqual([expected]);
});

test("a source says more than half of something, and goes on with no words of the writer’s", () => {
  expect(
    said("Tarrow lost. A party source said more than half of those chosen were dyers."),
  ).toEqual(["a party source said: more than half of those chosen were dyers"]);
  expect(said("Tarrow lost. Orrery said that it was late, and we got nothing until noon.")).toEqual(
    ["Ben Orrery said: that it was late"],
  );
});

test.each([
  "A party source met Ben Orrery and he insisted that it was late.",
  "After a party source had gone, Loom Forward was cross, saying that it was late.",
  "A party source said more than she meant.",
])("and what another says, or nothing told, is not that one’s: %s", (text) => {
  expect(said(`Ada Tarrow lost. ${text}`).filter((line) => line.includes("source"))).toEqual([]);
});

test.each([
  "A party source accused Orrery of it.",
  "A party source said that Orrery was late.",
  "A party source pointed to Orrery’s old looms in Leeds.",
])("of a source who speaks of a man “he” after it may be either: %s", (text) => {
  expect(
    said(`Ben Orrery lost. ${text} He said that he had not been told.`).filter((line) =>
      line.includes("had not been told"),
    ),
  ).toEqual([]);
});

test("who is brought in alone without a name is whoever speaks right after", () => {
  const met = "A former cabinet minister took a gloomier view.";
  expect(said(`Ada Tarrow lost. ${met} “It is late,” he said.`)).toEqual([
    "a former cabinet minister said “It is late”",
  ]);
});

test.each([
  "A man from Saltby was cross. “It is late,” she said.",
  "A former cabinet minister took a gloomier view. “It is late,” she told him.",
  "A former cabinet minister was cross with the clerk. “It is late,” he said.",
])("but not where another may be meant: %s", (text) => {
  expect(said(`Ada Tarrow lost. ${text}`)).toEqual([]);
});

test("a friend is nobody’s where two may be meant", () => {
  const came = "Orrery, who came when Colin Vane left, is tired.";
  expect(said(`${came} A friend said he still hoped to sing.`)).toEqual([]);
});
