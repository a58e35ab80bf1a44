import { expect, test } from "vitest";
import { newsQueries } from "../../../support/news-queries.ts";

test.each([
  "Has Oswin Tarrow said anything about his suspension?",
  "Did Oswin Tarrow say anything about being suspended?",
  "has oswin tarrow said anything on the ruling",
])("whether somebody said anything on a matter is told by a silence too: %s", (text) => {
  expect(newsQueries(text)[0]).toMatchObject({ speaker: { id: "oswin-tarrow" }, comment: true });
});
