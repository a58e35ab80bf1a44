import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

const PARTS = [
  "Money",
  "We heard that the guild has less of it than last year.",
  "The Saltby selection",
  "We heard that the list of names was cut to two of five.",
  "Any other business",
  "We heard that the next meeting is in March, as ever.",
];
const page = (title: string, ...lines: string[]) =>
  fromPlainText([title, ...lines, "It rained on us all day long.", ...PARTS].join("\n")).paragraphs;

test("the headings of somebody’s own report of a meeting stay", () => {
  const posted = "Posted on 27 November 2025 by Ada Tarrow";
  const kept = ["It rained on us all day long.", ...PARTS];
  expect(page("Ada Tarrow: Notes from the NEC")).toEqual(kept);
  expect(page("NEC report, November", posted)).toEqual(kept);
});

test("those of other articles go with the captions", () => {
  const plain = ["It rained on us all day long.", PARTS[1], PARTS[3], PARTS[5]];
  expect(page("Weavers meet in the rain", "By Ada Tarrow")).toEqual(plain);
  expect(page("NEC report, November")).toEqual(plain);
});

test("headings with numbers stay, those with “the” where the numbers run on from one", () => {
  const numbered = (...numbers: readonly number[]) =>
    fromPlainText(
      [
        "Weavers meet in the rain",
        ...["The walk-out", "Money", "The roof", "Looms"].flatMap((heading, at) => [
          `${numbers[at]}. ${heading}`,
          `It was the ${heading.length} of them who spoke of it.`,
        ]),
      ].join("\n"),
    ).paragraphs;
  expect(numbered(1, 2, 3, 4)).toEqual(expect.arrayContaining(["The walk-out", "Money"]));
  expect(numbered(8, 3, 7, 2)).not.toContain("The walk-out");
});
