import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["Tarrow told the Courier, however, that it was old.", "Ada Tarrow told: that it was old"],
  [
    "Tarrow told the Loom at Noon, on Radio Weft, that it was old.",
    "Ada Tarrow told: that it was old",
  ],
  [
    "The clerk, Colin Vane, had in effect told Orrery that it was old.",
    "Colin Vane told: that it was old",
  ],
  ["Tarrow told reporters as she left that it was old.", "Ada Tarrow told: that it was old"],
  ["Tarrow said on social media the count was old.", "Ada Tarrow said: the count was old"],
  ["Tarrow urged the panel “to wait for it”.", "Ada Tarrow urged: “to wait for it”"],
  ["Tarrow for her part insisted that it was old.", "Ada Tarrow insisted: that it was old"],
  ["Tarrow on the other hand said that it was old.", "Ada Tarrow said: that it was old"],
  ["Tarrow conceded when asked that it was old.", "Ada Tarrow conceded: that it was old"],
  [
    "Tarrow conceded when the Courier put the list to her that it was old.",
    "Ada Tarrow conceded: that it was old",
  ],
  ["Tarrow has in public insisted that it was old.", "Ada Tarrow insisted: that it was old"],
  [
    "Tarrow has said consistently throughout the vote that it was old.",
    "Ada Tarrow said: that it was old",
  ],
  [
    "Tarrow won.\nShe repeated that she had read it, and she pledged her time to the mill.",
    "Ada Tarrow repeated: that she had read it",
  ],
  [
    "Tarrow won.\nShe repeated that she had read it, and she pledged her time to the mill.",
    "Ada Tarrow pledged: her time to the mill",
  ],
  [
    "In a note that was read out, Tarrow apologised to the other two and promised that nobody would go.",
    "Ada Tarrow promised: that nobody would go",
  ],
])("what stands between the verb and the words is no part of them: %s", (line, told) => {
  expect(said(line)).toContain(told);
});

test.each([
  "Tarrow told the Courier, in the hall that was old.",
  "The clerk in public told Orrery nothing.",
  "Tarrow praised her warmly.",
  "Tarrow thanked her again.",
])("and where none follow nothing is said: %s", (line) => {
  expect(said(line)).toEqual([]);
});

test("what “she” says after what she told of another is left open", () => {
  const line = "She repeated that Stella Penhale had read it, and she pledged her time to it.";
  expect(said(`Tarrow won.\n${line}`)).not.toContain("Stella Penhale pledged: her time to it");
});

test("whom a pronoun means by its own sentence goes on after it", () => {
  const words = "He was tired, he wrote, of the mill.";
  const told = "Ben Orrery wrote: He was tired, he wrote, of the mill";
  expect(said(`In the note, Orrery said goodbye to what he called Vane’s mill.\n${words}`)).toEqual(
    [told],
  );
  expect(
    said(`In the note, Orrery said goodbye to Colin Vane, and he called for it.\n${words}`),
  ).toEqual([]);
  const door = "Orrery laid it at Colin Vane’s door: without a vote, he wrote, the mill was old.";
  expect(said(door)).toEqual(["Ben Orrery wrote: without a vote, he wrote, the mill was old"]);
  const beside = "Orrery laid it before Colin Vane: without a vote, he wrote, the mill was old.";
  expect(said(beside)).toEqual([]);
});

test("where something is said is no part of it", () => {
  expect(said("Ada Tarrow said outside court that it was late.")).toEqual([
    "Ada Tarrow said: that it was late",
  ]);
});
