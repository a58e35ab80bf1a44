import { expect, test } from "vitest";
import { statements } from "./made-up.ts";

const told = (article: string) =>
  statements(article).map(({ speaker, words, through }) => ({
    by: speaker.name,
    words,
    through,
  }));

test.each([
  ["a source said", "a source"],
  ["a source who was in the room said", "a source who was in the room"],
  ["Ben Orrery said on Monday", "Ben Orrery"],
  ["Mr Orrery later claimed", "Mr Orrery later"],
  ["two people present say", "two people present"],
])(
  "who tells at the end of a sentence what another said is through whom it is heard: %s",
  (end, through) => {
    expect(told(`Ada Tarrow told a meeting that it was late, ${end}.`)).toContainEqual({
      by: "Ada Tarrow",
      words: "that it was late",
      through,
    });
  },
);

test.each([
  "Ada Tarrow told members it was late, a claim Orrery denied.",
  "Ada Tarrow told members it was late, the clerk was told.",
  "Ada Tarrow told members that she, Ben Orrery and the clerk agreed.",
])("what else ends a sentence tells nothing: %s", (line) => {
  expect(told(line)).toMatchObject([{ by: "Ada Tarrow", through: null }]);
});

test("“the Labour leader” is no Scottish one, and a deputy no leader", () => {
  const said = (line: string) => told(line).map(({ by }) => by);
  expect(
    said(
      "Scottish Labour leader Ada Tarrow spoke. Ben Orrery left. “It is late,” the Labour leader said.",
    ),
  ).not.toContain("Ada Tarrow");
  expect(
    said("Labour leader Ada Tarrow spoke. Ben Orrery left. “It is late,” the Labour leader said."),
  ).toContain("Ada Tarrow");
});
