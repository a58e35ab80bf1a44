import { expect, test } from "vitest";
import { newsQueries } from "../../../support/news-queries.ts";

test.each([
  "Which paper had seen the loom email?",
  "which newspaper saw the loom email",
  "What outlet first revealed the loom email?",
])("who brought something out is told by whom an article credits with it: %s", (question) => {
  const [query] = newsQueries(question);
  expect(query).toMatchObject({ kind: "reported", words: ["loom", "email"] });
  expect(query?.kind === "reported" && query.hints).toContain("credited");
});

test("and by no other article than the one that is named", () => {
  const [query] = newsQueries("who revealed the loom email, according to The Example Herald?");
  expect(query).toMatchObject({ kind: "reported", publisher: "The Example Herald" });
});
