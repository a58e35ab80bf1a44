import { expect, test } from "vitest";
import { newsQueries } from "../../../support/news-queries.ts";

test.each([
  ["What did Lord Justice Ottery say about the looms?", "ottery"],
  ["What did Ada van der Loom say about the vote?", "ada van der loom"],
  ["Hetty de Vane's reaction to the vote?", "hetty de vane"],
  ["Hetty al Vane on the looms", "hetty al vane"],
  ["Vane complained about how she heard of the vote. What did she say?", "vane"],
  ["Hetty Vane spoke about the looms. What did she say?", "hetty vane"],
])("a name is taken whole, and without an office or a verb beside it: %s", (text, named) => {
  expect(newsQueries(text)[0]).toMatchObject({ speaker: { named } });
  const others = newsQueries(text).flatMap((each) =>
    each.kind === "said" && each.speaker && "named" in each.speaker ? [each.speaker.named] : [],
  );
  // Whoever speaks for that one is asked too, by the last name.
  const own = others.filter((other) => !other.startsWith("spokesperson of "));
  expect(new Set(own)).toEqual(new Set([named]));
});

test("those of a body whom somebody told are no body", () => {
  expect(newsQueries("What did Hetty Vane warn Labour staff about polling day?")[0]).toMatchObject({
    listener: "labour staff",
    words: ["polling", "day"],
  });
});

test("what would happen is nobody who was told", () => {
  const [first] = newsQueries("What did Hetty Vane warn a rushed timetable would look like?");
  expect(first).toMatchObject({ words: ["rushed", "timetable", "like"] });
  expect(first).not.toHaveProperty("listener");
});

test("a year is nobody who speaks", () => {
  const queries = newsQueries("why was the 2019 vote on scrapping the post called off");
  expect(queries.filter((each) => each.kind === "said" && each.speaker)).toEqual([]);
});
