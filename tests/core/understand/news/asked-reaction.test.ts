import { expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../../support/record.ts";

const outlets = ["The Shuttle", "Loom & Lantern"];
const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null, outlets };

function queryOf(text: string) {
  const understood = understand(text, asking);
  return "query" in understood ? understood.query : null;
}

test.each([
  "what was the reaction of Bram Thistle to the recount?",
  "what was Bram Thistle’s reaction to the recount?",
  "what was the response from Bram Thistle to the recount?",
])("how somebody took a thing is asked alike in other words: %s", (text) => {
  expect(queryOf(text)).toMatchObject({
    kind: "said",
    occasion: ["recount"],
    hints: ["response"],
  });
});

test("an outlet that has “and” or “&” in its name is the one that is told", () => {
  for (const name of ["Loom & Lantern", "Loom and Lantern"])
    expect(queryOf(`what did Bram Thistle tell ${name} about the recount?`)).toMatchObject({
      publisher: "Loom & Lantern",
      words: ["recount"],
    });
});
