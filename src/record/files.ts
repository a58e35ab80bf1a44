import type { z } from "zod";
import type * as schema from "./schema/index.ts";

type Out<T extends z.ZodType> = z.output<T>;

type PublisherFile = Out<typeof schema.Publisher>;
export type ContestFile = Out<typeof schema.Contest>;
type PersonFile = Out<typeof schema.Person>;
type OrganisationFile = Out<typeof schema.Organisation>;

/** What stands in data/, each file valid on its own and none yet held against another. Maps go by file name. */
export interface RecordFiles {
  readonly publishers: ReadonlyMap<string, PublisherFile>;
  readonly contests: ReadonlyMap<string, ContestFile>;
  readonly people: ReadonlyMap<string, PersonFile>;
  readonly organisations: ReadonlyMap<string, OrganisationFile>;
  readonly sections: Out<typeof schema.Sections>;
  readonly claims: Out<typeof schema.Claims>;
  readonly body: Out<typeof schema.Body>;
  readonly officers: Out<typeof schema.Officers>;
  readonly vacancies: Out<typeof schema.Vacancies>;
  readonly glossary: Out<typeof schema.Glossary>;
  readonly gaps: Out<typeof schema.Gaps>;
  readonly changes: Out<typeof schema.Changes>;
}
