import { expect, test } from "vitest";
import { statements } from "./made-up.ts";

const heard = (article: string) =>
  statements(article).map(
    ({ speaker, words, through }) => `${speaker.name}: ${words} (${through})`,
  );

test.each([
  [
    "Orrery took it well. A friend who was on the call tells me he opened with: “Looms are loud.”",
    "Ben Orrery: Looms are loud. (a friend who was on the call)",
  ],
  [
    "Somebody at the hall tells me that at their meeting Ada Tarrow called for a new loom.",
    "Ada Tarrow: for a new loom (somebody at the hall)",
  ],
])(
  "what somebody without a name tells of another is that other's, at second hand: %s",
  (article, expected) => {
    expect(heard(article)).toEqual([expected]);
  },
);

test.each([
  "Witnesses said Tarrow told members to lie.",
  "A friend tells me the loom is old.",
  "A friend tells members that Tarrow said the loom was old.",
])("what is told to others, or of nobody, is not: %s", (article) => {
  expect(heard(article)).toEqual([]);
});

test("a statement of hers that is read out is hers; one of another's is not", () => {
  expect(
    heard("Tarrow was late and her statement was read out. It said: “Looms are loud.”"),
  ).toEqual(["Ada Tarrow: Looms are loud. (null)"]);
  expect(
    heard("Orrery was late and her statement was read out. It said: “Looms are loud.”"),
  ).toEqual([]);
});

test("a fragment that only names somebody brings that one in", () => {
  expect(
    heard("Then Zelph Quill, who has a seat.\nHe was cross about it. “Looms are loud,” he said."),
  ).toEqual(["Zelph Quill: Looms are loud (null)"]);
});

test("after somebody without a name has spoken, a pronoun is nobody’s", () => {
  expect(
    heard(
      "Orrery spoke. An unsigned note alleged that our man had left early.\nHe called it “pure invention”.",
    ),
  ).toEqual([]);
});
