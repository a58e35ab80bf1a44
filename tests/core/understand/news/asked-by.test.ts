import { expect, test } from "vitest";
import { newsQueries } from "../../../support/news-queries.ts";

const asked = (text: string) => newsQueries(text, "The Warper's Notebook")[0];

test.each([
  "Did Oswin Tarrow answer The Warper's Notebook's messages?",
  "Did Oswin Tarrow reply to The Warper's Notebook's request for comment?",
  "Did Oswin Tarrow return the Warper's Notebook's calls?",
])("whether somebody answered an outlet asks if anything was said to it: %s", (text) => {
  expect(asked(text)).toMatchObject({
    kind: "said",
    comment: true,
    publisher: "The Warper's Notebook",
  });
  expect(asked(text)).not.toHaveProperty("words");
});

test("what the outlet asked about is what it is about", () => {
  const query = asked("Did Oswin Tarrow answer The Warper's Notebook's questions about the looms?");
  expect(query).toMatchObject({ comment: true, words: ["looms"] });
});

test("but an answer to anybody else is no comment to an outlet", () => {
  expect(asked("Did Oswin Tarrow answer the weavers' questions?")).not.toHaveProperty("publisher");
});
