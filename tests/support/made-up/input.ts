import type { z } from "zod";
import type * as schema from "#src/record/schema/index.ts";

type In<T extends z.ZodType> = z.input<T>;
type ById<T extends z.ZodType> = Readonly<Record<string, In<T>>>;

/** data/ as plain objects, by file name: what the schemas take in. */
export interface RecordInput {
  readonly publishers: ById<typeof schema.Publisher>;
  readonly contests: ById<typeof schema.Contest>;
  readonly people: ById<typeof schema.Person>;
  readonly organisations: ById<typeof schema.Organisation>;
  readonly sections: In<typeof schema.Sections>;
  readonly claims: In<typeof schema.Claims>;
  readonly body: In<typeof schema.Body>;
  readonly officers: In<typeof schema.Officers>;
  readonly vacancies: In<typeof schema.Vacancies>;
  readonly glossary: In<typeof schema.Glossary>;
  readonly gaps: In<typeof schema.Gaps>;
  readonly changes: In<typeof schema.Changes>;
}

export type ContestInput = In<typeof schema.Contest>;
export type CandidateInput = In<typeof schema.Candidate>;
export type PersonInput = In<typeof schema.Person>;
export type OrganisationInput = In<typeof schema.Organisation>;

/** The day on which everything in the made-up record was last checked. */
export const CHECKED = "2021-06-01";
