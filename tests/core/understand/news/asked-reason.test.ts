import { expect, test } from "vitest";
import type { NewsQuery } from "#src/core/news-query.ts";
import { newsQueries } from "../../../support/news-queries.ts";

const asksWhy = (query: NewsQuery) => query.kind === "said" && query.hints?.includes("why");

test.each([
  "How did Hetty Vane explain the low turnout among the dyers?",
  "how did Hetty Vane account for the low turnout among the dyers",
  "How does Hetty Vane defend the low turnout among the dyers?",
  "how did Hetty Vane justify the low turnout among the dyers",
  "What reason did Hetty Vane give for the low turnout among the dyers?",
  "what was Hetty Vane's explanation for the low turnout among the dyers",
  "What excuse has Hetty Vane offered for the low turnout among the dyers?",
])("what somebody is asked to explain need not stand in the reason that was given: %s", (text) => {
  const [first, ...others] = newsQueries(text);
  expect(first).toMatchObject({ words: expect.arrayContaining(["turnout", "dyers"]) });
  const reason = others.find(asksWhy);
  expect(reason).toMatchObject({ occasion: ["low", "turnout", "dyers"] });
  expect(reason).not.toHaveProperty("words");
});

test("to whom a reason was given is who heard it, and no part of what it was given for", () => {
  const [to] = newsQueries("What reason did Hetty Vane give Ben Orrery for the new looms?");
  expect(to).toMatchObject({ listener: "ben orrery", words: ["looms"] });
  const [when] = newsQueries("What reason did Hetty Vane give last week for the new looms?");
  expect(when).not.toHaveProperty("listener");
});

test("what somebody said of a thing asks for no reason", () => {
  const all = newsQueries("What did Hetty Vane say about the low turnout among the dyers?");
  expect(all.some(asksWhy)).toBe(false);
});
