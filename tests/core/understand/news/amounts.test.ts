import { expect, test } from "vitest";
import { newsQueries } from "../../../support/news-queries.ts";

test("a sum that somebody gives is asked for without the body that it is of as well", () => {
  const queries = newsQueries("How much did the Lantern slate spend, according to Ada Lintott?");
  expect(queries[0]).toMatchObject({ kind: "said", speaker: { id: "ada-lintott" } });
  const without = queries.filter(({ kind, subjects }) => kind === "said" && !subjects);
  expect(without).toContainEqual(
    expect.objectContaining({ speaker: { id: "ada-lintott" }, hints: ["sum of money"] }),
  );
});

test("what the party means to spend or save is asked of an outlet too, whoever tells it there", () => {
  const asked = "How much does the party want to save a year, according to the Courier?";
  expect(newsQueries(asked, "The Courier")).toContainEqual({
    kind: "reported",
    words: ["save", "year"],
    hints: ["much"],
    publisher: "The Courier",
  });
});

test("and of no outlet where none is named, nor where no amount is asked for", () => {
  const kinds = (text: string) => newsQueries(text, "The Courier").map(({ kind }) => kind);
  expect(kinds("How much does the party want to save a year?")).not.toContain("reported");
  expect(kinds("What does the party want to save, according to the Courier?")).not.toContain(
    "reported",
  );
});
