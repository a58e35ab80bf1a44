import { expect, test } from "vitest";
import { CandidacyAspect, ResultAspect, RuleTopic } from "#src/core/aspects.ts";
import type { Query } from "#src/core/query.ts";
import { say } from "#src/core/understand/said/index.ts";
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
    { kind: "person", person, alone: true },
    { kind: "backing", person },
    { kind: "offices", person },
    { kind: "timeline", person },
    { kind: "candidacies", person, lead: "list" },
    { kind: "candidacies", person, lead: "count" },
    { kind: "candidacies", person, lead: "best" },
    { kind: "candidacies", person, lead: "total" },
    { kind: "candidacies", person, lead: "worst" },
    { kind: "candidacies", person, lead: "most-votes" },
    { kind: "candidacies", person, lead: "fewest-votes" },
    { kind: "candidacies", person, lead: "first" },
    { kind: "candidacies", person, lead: "last" },
    { kind: "candidacies", person, lead: "elected", section: "clp" },
    { kind: "candidacies", person, lead: "lost", from: "2015", to: "2019" },
    { kind: "candidacies", person, lead: "list", from: "2015" },
    { kind: "offices", person, of: "nec" },
    { kind: "offices", person, of: "nec", on: "2016" },
    { kind: "offices", person, of: "parliament" },
    { kind: "offices", person, of: "council" },
    { kind: "offices", person, of: "before-nec" },
    { kind: "offices", person, of: "after-nec" },
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

const bodyQueries: readonly Query[] = [
  ...(["make-up", "members", "size", "women"] as const).flatMap((aspect): Query[] => [
    { kind: "body", aspect },
    { kind: "body", aspect, on: "2019-03" },
  ]),
  ...(["make-up", "members"] as const).map(
    (aspect): Query => ({ kind: "body", aspect, section: "clp" }),
  ),
  ...(["chair", "vice-chair"] as const).flatMap((post): Query[] => [
    { kind: "officers", post },
    { kind: "officers", post, on: "2021-03" },
    { kind: "officers", post, from: "2016", to: "2020", part: "list" },
    ...(["list", "first", "previous"] as const).map(
      (part): Query => ({ kind: "officers", post, part }),
    ),
    ...(["before", "after", "since", "held"] as const).map(
      (part): Query => ({ kind: "officers", post, person: "ada-lintott", part }),
    ),
  ]),
  { kind: "officers", post: "all" },
  ...RuleTopic.options.flatMap((topic): Query[] => [
    { kind: "rules", topic },
    { kind: "rules", topic, section: "youth" },
    { kind: "rules", topic, year: "2017" },
  ]),
  { kind: "vacancies" },
  { kind: "vacancies", year: "2015" },
  { kind: "vacancies", section: "clp", year: "2015" },
  { kind: "vacancies", filled: "2015-03" },
  { kind: "vacancies", person: "zoe-bellerose", part: "left" },
  { kind: "vacancies", person: "pia-marsh-kettle", part: "came" },
];

/** A query whatever the order of its parts. */
const parts = (query: Query) => JSON.stringify(Object.entries(query).sort());

test("so are those about the NEC itself", () => {
  const lost = bodyQueries.flatMap((query) => {
    const words = say(query, record);
    const read = understand(words, { record, now: NOW, conversation: null });
    const same = "query" in read && parts(read.query) === parts(query);
    return same
      ? []
      : [`${words}: ${JSON.stringify("query" in read ? read.query : read.answer.title)}`];
  });
  expect(lost).toEqual([]);
});

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
