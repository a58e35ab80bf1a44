import type { z } from "zod";
import type { RecordFiles } from "#src/record/files.ts";
import { indexRecord } from "#src/record/index-record.ts";
import type { NecRecord } from "#src/record/record.ts";
import * as schema from "#src/record/schema/index.ts";
import { body, officers, sections, vacancies } from "./made-up/body.ts";
import { changes, claims, gaps, glossary } from "./made-up/claims.ts";
import { contestsFrom2016 } from "./made-up/contests-from-2016.ts";
import { contestsTo2015 } from "./made-up/contests-to-2015.ts";
import type { RecordInput } from "./made-up/input.ts";
import { organisations, people } from "./made-up/people.ts";
import { publishers } from "./made-up/publishers.ts";

export { openClaim } from "./made-up/claims.ts";
export type * from "./made-up/input.ts";
export { CHECKED } from "./made-up/input.ts";

/** The made-up record as it would stand in data/. Nobody and nothing in it exists. */
export const madeUpInput: RecordInput = {
  publishers,
  contests: { ...contestsTo2015, ...contestsFrom2016 },
  people,
  organisations,
  sections,
  claims,
  body,
  officers,
  vacancies,
  glossary,
  gaps,
  changes,
};

/**
 * The made-up input with more in it: people, organisations, contests and publishers are added
 * by id (one of the same id is replaced); the other files are replaced whole.
 */
export function withMore(more: Partial<RecordInput>): RecordInput {
  return {
    ...madeUpInput,
    ...more,
    publishers: { ...madeUpInput.publishers, ...more.publishers },
    contests: { ...madeUpInput.contests, ...more.contests },
    people: { ...madeUpInput.people, ...more.people },
    organisations: { ...madeUpInput.organisations, ...more.organisations },
  };
}

/** The input through the schemas the real files go through; an invalid one throws. */
export function filesOf(input: RecordInput): RecordFiles {
  return {
    publishers: parseEach(schema.Publisher, input.publishers),
    contests: parseEach(schema.Contest, input.contests),
    people: parseEach(schema.Person, input.people),
    organisations: parseEach(schema.Organisation, input.organisations),
    sections: schema.Sections.parse(input.sections),
    claims: schema.Claims.parse(input.claims),
    body: schema.Body.parse(input.body),
    officers: schema.Officers.parse(input.officers),
    vacancies: schema.Vacancies.parse(input.vacancies),
    glossary: schema.Glossary.parse(input.glossary),
    gaps: schema.Gaps.parse(input.gaps),
    changes: schema.Changes.parse(input.changes),
  };
}

/** A real, frozen record: the made-up one with more in it. See `withMore`. */
export function buildRecord(more: Partial<RecordInput> = {}): NecRecord {
  return indexRecord(filesOf(withMore(more)));
}

/**
 * The made-up record, last checked on 2021-06-01. Contests: councillors-2013 (no result found),
 * youth-2014-02 (shares, a margin told three ways), clp-2015-03 and clp-2015-10 (block vote),
 * unions-2016 (no votes known), bame-2017 (a tie), treasurer-2017 (unopposed), disabled-2018-07
 * (an inferred winner), clp-2019-11 (STV), clp-2022 (pending).
 */
export const madeUpRecord: NecRecord = buildRecord();

function parseEach<T extends z.ZodType>(
  type: T,
  entries: Readonly<Record<string, unknown>>,
): Map<string, z.output<T>> {
  return new Map(Object.entries(entries).map(([id, entry]) => [id, type.parse(entry)]));
}
