import { expect, test } from "vitest";
import { CandidacyAspect, type Query, ResultAspect } from "#src/core/query.ts";
import { say } from "#src/core/understand/said.ts";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const NOW = "2026-11-22T09:00:00Z";

const queries: readonly Query[] = [
  ...[...record.contests.keys()].flatMap((contest) =>
    ResultAspect.exclude(["place"]).options.map(
      (aspect): Query => ({ kind: "result", contest, aspect }),
    ),
  ),
  ...[...record.candidacies].flatMap(([person, candidacies]): Query[] => [
    { kind: "person", person },
    { kind: "backing", person },
    { kind: "offices", person },
    { kind: "timeline", person },
    { kind: "candidacies", person, lead: "list" },
    { kind: "candidacies", person, lead: "count" },
    { kind: "candidacies", person, lead: "best" },
    { kind: "candidacies", person, lead: "total" },
    ...candidacies.flatMap(({ contest }) =>
      CandidacyAspect.options.map(
        (aspect): Query => ({ kind: "candidacy", person, contest: contest.id, aspect }),
      ),
    ),
  ]),
  ...["lantern", "harbour", "weavers"].flatMap((organisation): Query[] => [
    { kind: "organisation", organisation },
    { kind: "slate", organisation, aspect: "backed" },
  ]),
];

test("the words of a query, asked again, are read as the same query", () => {
  const lost = queries.flatMap((query) => {
    const words = say(query, record);
    const read = understand(words, { record, now: NOW, conversation: null });
    const same = "query" in read && JSON.stringify(read.query) === JSON.stringify(query);
    return same
      ? []
      : [`${words}: ${JSON.stringify("query" in read ? read.query : read.answer.title)}`];
  });
  expect(queries.length).toBeGreaterThan(300);
  expect(lost).toEqual([]);
});
