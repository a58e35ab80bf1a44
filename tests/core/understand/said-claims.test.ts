import { expect, test } from "vitest";
import { AboutAspect, ClaimAspect } from "#src/core/aspects.ts";
import type { Query } from "#src/core/query.ts";
import { say } from "#src/core/understand/said/index.ts";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const NOW = "2026-11-22T09:00:00Z";

const queries: readonly Query[] = [
  ...[...record.claimsAbout].flatMap(([about, claims]): Query[] => [
    ...ClaimAspect.options.map((aspect): Query => ({ kind: "claims", about, aspect })),
    ...claims.map(({ id }): Query => ({ kind: "claims", about, claim: id, aspect: "statement" })),
  ]),
  ...AboutAspect.options.map((aspect): Query => ({ kind: "about", aspect })),
];

test("the words of a query about claims or about the desk, asked again, are read as the same query", () => {
  const lost = queries.flatMap((query) => {
    const words = say(query, record);
    const read = understand(words, { record, now: NOW, conversation: null });
    const same = "query" in read && JSON.stringify(read.query) === JSON.stringify(query);
    return same
      ? []
      : [`${words}: ${JSON.stringify("query" in read ? read.query : read.answer.title)}`];
  });
  expect(lost).toEqual([]);
});
