import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Part } from "#src/core/answer.ts";
import { CandidacyAspect, Measure, type Query, ResultAspect } from "#src/core/query.ts";
import { reply } from "#src/core/reply/index.ts";
import { indexRecord } from "#src/record/index-record.ts";
import type { NecRecord } from "#src/record/record.ts";
import { randomRecord } from "../../support/random-record.ts";
import { filesOf, madeUpRecord } from "../../support/record.ts";
import { spoken } from "../../support/spoken.ts";

/** Every aspect of every contest, every person in every contest, and every comparison and extreme. */
function queriesOf(record: NecRecord): readonly Query[] {
  const contests = [...record.contests.keys()];
  const people = [...record.people.keys()];
  const sections = [...record.sections.keys()];
  const next = <T>(ids: readonly T[], at: number) => ids[(at + 1) % ids.length];
  return [
    ...contests.flatMap((contest, at): Query[] => [
      ...ResultAspect.options.flatMap((aspect): Query[] =>
        aspect === "place"
          ? [1, 2, 5, 40].map((place) => ({ kind: "result", contest, aspect, place }))
          : [{ kind: "result", contest, aspect }],
      ),
      ...people.flatMap((person, of): Query[] => [
        ...CandidacyAspect.options.map(
          (aspect): Query => ({ kind: "candidacy", person, contest, aspect }),
        ),
        { kind: "candidacy", person, contest, aspect: "all", against: next(people, of) ?? person },
      ]),
      { kind: "compare-contests", contests: [contest, next(contests, at) ?? contest] },
    ]),
    ...people.flatMap((person, at): Query[] => [
      { kind: "across", person, contests: [] },
      { kind: "across", person, contests: contests.slice(0, 2) },
      { kind: "compare-people", people: [person, next(people, at) ?? person] },
    ]),
    ...[undefined, ...sections].flatMap((section): Query[] => [
      { kind: "elections", ...(section && { section }) },
      { kind: "elections", from: "2015", to: "2016-06", ...(section && { section }) },
      ...Measure.options.map(
        (measure): Query => ({ kind: "extreme", measure, ...(section && { section }) }),
      ),
    ]),
  ];
}

function citesOf(part: Part): readonly (readonly number[])[] {
  switch (part.kind) {
    case "text":
      return part.sentences.map(({ cites }) => cites);
    case "facts":
      return part.facts.map(({ cites }) => cites);
    case "list":
      return part.items.map(({ cites }) => cites);
    case "table":
      return [part.cites, ...part.rows.map(({ cites }) => cites)];
    case "chart":
      return [part.cites];
  }
}

/** What is wrong with the answer to a query; empty where nothing is. */
function faults(record: NecRecord, query: Query): readonly string[] {
  const answer = reply(query, { record, now: "2021-06-10T09:00:00Z", previous: null });
  const text = spoken(answer);
  const found: string[] = [];
  if (/\b(undefined|null|NaN|Infinity)\b|\[object/.test(text)) found.push("a programmer's word");
  if (/ {2}|\.\.|\(\)| ,|;\.| \./.test(text)) found.push("broken punctuation");
  if (/\b(he|she|his|her|him|hers)\b/i.test(text)) found.push("a pronoun");
  if (answer.parts.length === 0) found.push("nothing said");
  const cites = answer.parts.flatMap(citesOf);
  if (answer.citations.length > 0 && cites.some((numbers) => numbers.length === 0)) {
    found.push("a statement without a source");
  }
  if (answer.status === "answered" && answer.citations.length === 0) found.push("no source");
  for (const part of answer.parts) {
    if (part.kind !== "table") continue;
    const { columns, rows, line } = part;
    if (rows.some(({ cells }) => cells.length !== columns.length)) found.push("a ragged table");
    if (line !== null && (line < 1 || line >= rows.length)) found.push("a line outside its table");
  }
  for (const { label, ask } of answer.suggestions) {
    if (label === "" || !/^\/nec [a-z]+ \S/.test(ask)) found.push(`the suggestion ${ask}`);
  }
  return found.map((fault) => `${fault}: ${JSON.stringify(query)}: ${text}`);
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
