import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CandidacyAspect, Measure, ResultAspect } from "#src/core/aspects.ts";
import type { RecordQuery } from "#src/core/query.ts";
import { reply } from "#src/core/reply/index.ts";
import { indexRecord } from "#src/record/index-record.ts";
import type { NecRecord } from "#src/record/record.ts";
import { answerFaults } from "../../contracts/answer.ts";
import { randomRecord } from "../../support/random-record.ts";
import { filesOf, madeUpRecord } from "../../support/record.ts";

/** Every aspect of every contest, every person in every contest, and every comparison and extreme. */
function queriesOf(record: NecRecord): readonly RecordQuery[] {
  const contests = [...record.contests.keys()];
  const people = [...record.people.keys()];
  const sections = [...record.sections.keys()];
  const next = <T>(ids: readonly T[], at: number) => ids[(at + 1) % ids.length];
  return [
    ...contests.flatMap((contest, at): RecordQuery[] => [
      ...ResultAspect.options.flatMap((aspect): RecordQuery[] =>
        aspect === "place"
          ? [1, 2, 5, 40].map((place) => ({ kind: "result", contest, aspect, place }))
          : [{ kind: "result", contest, aspect }],
      ),
      ...people.flatMap((person, of): RecordQuery[] => [
        ...CandidacyAspect.options.map(
          (aspect): RecordQuery => ({ kind: "candidacy", person, contest, aspect }),
        ),
        { kind: "candidacy", person, contest, aspect: "all", against: next(people, of) ?? person },
      ]),
      { kind: "compare-contests", contests: [contest, next(contests, at) ?? contest] },
    ]),
    ...people.flatMap((person, at): RecordQuery[] => [
      { kind: "across", person, contests: [] },
      { kind: "across", person, contests: contests.slice(0, 2) },
      { kind: "compare-people", people: [person, next(people, at) ?? person] },
    ]),
    ...[undefined, ...sections].flatMap((section): RecordQuery[] => [
      { kind: "elections", ...(section && { section }) },
      { kind: "elections", from: "2015", to: "2016-06", ...(section && { section }) },
      ...Measure.options.map(
        (measure): RecordQuery => ({ kind: "extreme", measure, ...(section && { section }) }),
      ),
    ]),
  ];
}

/** What is wrong with the answer to a query; empty where nothing is. */
function faults(record: NecRecord, query: RecordQuery): readonly string[] {
  const answer = reply(query, { record, now: "2021-06-10T09:00:00Z", previous: null });
  return answerFaults(JSON.stringify(query), answer);
}

describe("every answer about contests", () => {
  test("is whole, cited, free of programmers' words and of pronouns", () => {
    const queries = queriesOf(madeUpRecord);
    expect(queries.length).toBeGreaterThan(1_000);
    expect(queries.flatMap((query) => faults(madeUpRecord, query))).toEqual([]);
  });

  test("is so for any record that the schemas let through", () => {
    fc.assert(
      fc.property(randomRecord, fc.integer({ min: 0, max: 36 }), (input, offset) => {
        const record = indexRecord(filesOf(input));
        const some = queriesOf(record).filter((_, at) => at % 37 === offset);
        expect(some.flatMap((query) => faults(record, query))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("names as elected exactly those whom the record states, whatever their votes", () => {
    fc.assert(
      fc.property(randomRecord, (input) => {
        const record = indexRecord(filesOf(input));
        for (const contest of record.contests.values()) {
          const { parts } = reply(
            { kind: "result", contest: contest.id, aspect: "table" },
            { record, now: "2021-06-10T09:00:00Z", previous: null },
          );
          const rows = parts.flatMap((part) => (part.kind === "table" ? part.rows : []));
          const marked = rows.filter(({ mark }) => mark === "elected").length;
          expect(rows.length).toBe(contest.candidates.length);
          expect(marked).toBe(contest.candidates.filter(({ elected }) => elected).length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
