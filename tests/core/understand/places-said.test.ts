import { expect, test } from "vitest";
import { placesAt } from "#src/core/understand/places-said.ts";
import { read } from "#src/core/understand/read.ts";

test.each([
  ["third and fourth", { first: 3, last: 4, from: "top" }],
  ["first, second and third", { first: 1, last: 3, from: "top" }],
  ["fourth to sixth", { first: 4, last: 6, from: "top" }],
  ["the top five", { first: 1, last: 5, from: "top" }],
  ["bottom 3", { first: 1, last: 3, from: "bottom" }],
  ["second last", { first: 2, last: 2, from: "bottom" }],
  ["third from the bottom", { first: 3, last: 3, from: "bottom" }],
  ["last but one", { first: 2, last: 2, from: "bottom" }],
  ["second highest", { first: 2, last: 2, from: "top" }],
  ["number two", { first: 2, last: 2, from: "top" }],
])("places are a run from one end: %s", (text, places) => {
  const tokens = read(text).filter((token) => token.text !== "the" || text.includes("from"));
  expect(placesAt(tokens, 0)?.places).toEqual(places);
});

test.each(["first", "third", "first and third", "the last three elections", "top", "nine"])(
  "and not: %s",
  (text) => {
    const tokens = read(text);
    expect(tokens.flatMap((_, at) => placesAt(tokens, at) ?? [])).toEqual([]);
  },
);
