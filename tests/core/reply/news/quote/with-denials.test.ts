import { expect, test } from "vitest";
import type { NewsQuery } from "#src/core/news-query.ts";
import { withDenials } from "#src/core/reply/news/quote/with-denials.ts";
import { invented } from "../../../../support/invented-articles.ts";

const QUERY: NewsQuery = { kind: "reported", words: ["complaints"] };
const ACCUSED = "Complaints about his conduct were put to the guild.";

/** The places of the lines that are shown where the first of a paragraph answers. */
function placesOf(paragraph: string, query = QUERY): readonly number[] {
  const read = invented({ paragraphs: [paragraph] });
  return withDenials([{ read, at: 0 }], query).map(({ at }) => at);
}

test.each([
  "He says the claims are false and that nobody heard him.",
  "He denies the allegations.",
  "Plume has denied it.",
  "He insisted that it was untrue.",
  "Plume said none of it was true.",
])(
  "an accusation of somebody outside the record stands with the denial right after it: %s",
  (line) => {
    expect(placesOf(`${ACCUSED} ${line}`)).toEqual([0, 1]);
  },
);

test.each([
  "He says the looms are late.",
  "The guild said it was true.",
  "Members were denied a vote.",
])("what is said beside it is no denial: %s", (line) => {
  expect(placesOf(`${ACCUSED} ${line}`)).toEqual([0]);
});

test("what accuses nobody, and a question about somebody of the record, get no line more", () => {
  expect(placesOf("Looms were sold. He denied it.")).toEqual([0]);
  const known: NewsQuery = { ...QUERY, subjects: [{ kind: "person", id: "ada-lintott" }] };
  expect(placesOf(`${ACCUSED} He denied it.`, known)).toEqual([0]);
});
