import { expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const outlets = ["Lantern"];
const asking = { record, now: "2021-06-10T09:00:00Z", conversation: null, outlets };

test("whose account a question goes by is nobody to compare with", () => {
  const understood = understand("Which candidates did Harbour back, according to Lantern?", asking);
  const query = "query" in understood ? understood.query : null;
  expect(query?.kind).not.toBe("compare-organisations");
});

test("the outlet after “according to” is asked for its report, and is no topic of a claim", () => {
  const asked = (text: string) => understand(text, { ...asking, outlets: ["The Example Gazette"] });
  for (const text of [
    "What was Mabel Stokewell accused of, according to The Example Gazette?",
    "What was Mabel Stokewell accused of in 2014 and what was her reply, according to Example Gazette?",
  ])
    expect(asked(text)).toMatchObject({
      query: {
        kind: "reported",
        facet: "claims",
        subjects: [{ kind: "person", id: "mabel-stokewell" }],
        publisher: "The Example Gazette",
      },
    });
  expect(asked("What was Mabel Stokewell accused of?")).toMatchObject({
    query: { kind: "claims" },
  });
});
