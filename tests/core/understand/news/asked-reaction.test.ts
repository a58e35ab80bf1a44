import { expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../../support/record.ts";

const outlets = ["The Shuttle", "Loom & Lantern", "Hester Quarrell"];
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
    hints: ["response", "reaction"],
  });
});

test("an outlet that has “and” or “&” in its name is the one that is told", () => {
  for (const name of ["Loom & Lantern", "Loom and Lantern"])
    expect(queryOf(`what did Bram Thistle tell ${name} about the recount?`)).toMatchObject({
      publisher: "Loom & Lantern",
      words: ["recount"],
    });
});

test("a blog that has somebody’s name is asked what that one said, wherever it was", () => {
  expect(queryOf("what did Hester Quarrell say about the raffle?")).toMatchObject({
    kind: "said",
    speaker: { named: "hester quarrell" },
    words: ["raffle"],
  });
  expect(queryOf("what did The Shuttle say about the raffle?")).toMatchObject({
    kind: "reported",
    publisher: "The Shuttle",
  });
});

test("what a hyphen joins is one word, and is asked for as it is written", () => {
  const query = queryOf("what did Bram Thistle say about the two-thirds rule?");
  expect(query).toMatchObject({ words: ["two-thirds", "rule"] });
});

test("whether somebody gave an outlet a comment is asked of that outlet", () => {
  expect(queryOf("did Bram Thistle give The Shuttle a comment?")).toMatchObject({
    kind: "said",
    comment: true,
    publisher: "The Shuttle",
  });
});

test("a by-election is an election, as general a word with its hyphen", () => {
  const query = queryOf("did Bram Thistle comment on the NEC by-election result?");
  expect(query).toMatchObject({ kind: "said", comment: true });
  expect(query).not.toHaveProperty("words");
});
