import { expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };
const QUESTION = "What does The Shuttle report about the complaint against Mabel Stokewell?";

test("what an outlet reports is asked of its articles first, though the record has reported claims on it", () => {
  const understood = understand(QUESTION, { ...asking, outlets: ["The Shuttle"] });
  const first = "instead" in understood ? understood.instead : understood;
  expect(first).toMatchObject({ query: { publisher: "The Shuttle" } });
});

test("of an outlet of which no article was read nothing is asked first", () => {
  expect(understand(QUESTION, asking)).not.toHaveProperty("instead");
});
