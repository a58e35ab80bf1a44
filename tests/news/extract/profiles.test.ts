import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

const OPENS = "Two people stand for the seat of the spinners.";
const paragraphs = (...lines: string[]) =>
  fromPlainText(["Who stands for the loom", OPENS, ...lines].join("\n")).paragraphs;

test.each([
  ["Stella Penhale", "Colin Vane"],
  ["Stella Penhale, 38, Loomford", "Colin Vane, 44, Saltby"],
  ["Stella Penhale (Loom Forward)", "Colin Vane (independent)"],
  ["Stella Penhale – 12 nominations", "Colin Vane – 9 nominations"],
  ["Cllr Stella Penhale: the favourite", "Colin Vane: the outsider"],
])("names over what is told of two people stay: %s", (one, other) => {
  const kept = [
    one,
    "Penhale is a spinner from the hill.",
    "She has a mill.",
    other,
    "A dyer by trade, Vane owns a shop.",
  ];
  expect(paragraphs(...kept)).toEqual([OPENS, ...kept]);
});

test("the number before a name goes, a name printed twice is one, and fields stand with the name", () => {
  expect(
    paragraphs(
      "1. Stella Penhale",
      "Backed by: Loom Forward, the Weavers Union",
      "Penhale is a spinner.",
      "Colin Vane",
      "Colin Vane",
      "He is a dyer.",
    ),
  ).toEqual([
    OPENS,
    "Stella Penhale – Backed by: Loom Forward, the Weavers Union",
    "Penhale is a spinner.",
    "Colin Vane",
    "He is a dyer.",
  ]);
});

test("a caption is none: one name alone, or over what is told of others", () => {
  const text = "Vane is a dyer and has a shop.";
  expect(paragraphs("Colin Vane", text)).toEqual([OPENS, text]);
  expect(paragraphs("Stella Penhale", text, "Colin Vane", "It rained.")).toEqual([
    OPENS,
    text,
    "It rained.",
  ]);
  expect(paragraphs("Loom Council", "The council met.", "Weavers Union", "The union met.")).toEqual(
    [OPENS, "The council met.", "The union met."],
  );
});

test("what people got stands in a list by their names, and so does what a colon leads to", () => {
  const figures = ["Stella Penhale (Loom Forward): 9,412", "Colin Vane (independent): 1,120"];
  expect(paragraphs(...figures, "It was close.")).toEqual([OPENS, ...figures, "It was close."]);
  expect(
    paragraphs("We ask for three things:", "1. Looms, and more", "2. Wool", "So vote."),
  ).toEqual([OPENS, "We ask for three things:", "Looms, and more", "Wool", "So vote."]);
});

test("what became of them may stand after what they got, and two tables may stand one below the other", () => {
  const table = [
    ["Stella Penhale – 9,412 – elected", "Colin Vane – 1,120 – not elected"],
    ["Lenka Moorgate – 54.2% – elected", "Emily Atterby – 45.8%"],
  ];
  expect(paragraphs(...table.flat(), "It was close.")).toEqual([
    OPENS,
    ...table.flat(),
    "It was close.",
  ]);
});

test("a table without names of people goes", () => {
  expect(
    paragraphs("Loom Council – 9,412 – held", "Weavers Union – 54.2%", "It was close."),
  ).toEqual([OPENS, "It was close."]);
});

test("one figure by a name is a caption, and so is one line after a colon", () => {
  expect(paragraphs("Stella Penhale: 9,412", "It was close.")).toEqual([OPENS, "It was close."]);
  expect(paragraphs("She gave her reasons:", "Stella Penhale at the mill", "It rained.")).toEqual([
    OPENS,
    "She gave her reasons:",
    "It rained.",
  ]);
});

const UNDER = [
  "The deputy leader told a station that it was late.",
  "Asked by a paper, the Loomford MP said that it was not.",
];

test("a name may stand over what is told of its person by what that one is, and what ends the last is kept", () => {
  const kept = ["Stella Penhale", UNDER[0] ?? "", "Colin Vane", UNDER[1] ?? ""];
  const end = ["What comes next", "The committee meets on Friday to talk about it."];
  expect(paragraphs(...kept, ...end)).toEqual([OPENS, ...kept, ...end]);
});

test.each(["The deputy leader Ada Tarrow said that it was late.", "The ballot was late."])(
  "and is a caption over what is told of another, or of nobody: %s",
  (text) => {
    expect(paragraphs("Stella Penhale", text, "Colin Vane", text)).not.toContain("Stella Penhale");
  },
);
