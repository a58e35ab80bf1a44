import { expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyExtreme } from "#src/core/reply/contests/extreme.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf } from "../../support/spoken.ts";

const ask = (query: Omit<QueryOf<"extreme">, "kind">) =>
  leadOf(
    replyExtreme(
      { kind: "extreme", ...query },
      { record, now: "2021-06-10T09:00:00Z", previous: null },
    ),
  );

test("who stood most often without ever being elected is nobody whom any contest elected", () => {
  const lead = ask({ measure: "never-elected" });
  expect(lead).toContain("a candidate most often without being elected once");
  for (const [person, candidacies] of record.candidacies)
    if (candidacies.some(({ candidate }) => candidate.elected))
      expect(lead).not.toContain(record.people.get(person)?.name);
});

test("the longest time in a seat counts only places with both their dates", () => {
  const lead = ask({ measure: "longest-serving" });
  expect(lead).toMatch(/whose start and end the record has|nothing to rank/);
});
