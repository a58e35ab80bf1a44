import type { z } from "zod";
import type * as schema from "./schema/index.ts";

type Out<T extends z.ZodType> = z.output<T>;

export type SourceId = string;
export type Sources = readonly [SourceId, ...SourceId[]];
export type Figure = Out<typeof schema.Figure>;
export type Accounts = Out<typeof schema.Accounts>;
export type Section = Out<typeof schema.Section>;
export type Candidate = Out<typeof schema.Candidate>;
export type Standing = Out<typeof schema.Standing>;
export type SystemKind = Out<typeof schema.SystemKind>;

/** A source with its publisher: all that a citation shows. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly standing: Standing | null;
}

/** One ballot for one section. */
export type Contest = Out<typeof schema.Contest> & {
  readonly id: string;
  /** Its section, whole. */
  readonly of: Section;
  /** Where it stands in time: the day it was declared, or the nearest the record knows, to the precision known. */
  readonly time: string;
  /** "CLP section, September 2018": names the contest and no other. */
  readonly label: string;
};
export type Person = Out<typeof schema.Person> & { readonly id: string };
export type Organisation = Out<typeof schema.Organisation> & { readonly id: string };
export type Claim = Out<typeof schema.Claim>;
/** Seats left between elections, and who came in. */
export type Vacancy = Out<typeof schema.Vacancy>;

/** A candidate in a contest. */
export interface Candidacy {
  readonly contest: Contest;
  readonly candidate: Candidate;
}

/** data/ as one value: typed, checked, indexed and frozen. Nothing here is worked out from votes. */
export interface NecRecord {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly sections: ReadonlyMap<string, Section>;
  /** Oldest first, by the day declared; one not declared by its polls, nominations or the year in its id. */
  readonly contests: ReadonlyMap<string, Contest>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly claims: readonly Claim[];
  readonly body: Out<typeof schema.Body>;
  readonly officers: readonly Out<typeof schema.Officer>[];
  readonly vacancies: readonly Vacancy[];
  readonly glossary: readonly Out<typeof schema.Term>[];
  readonly gaps: readonly Out<typeof schema.Gap>[];
  readonly changes: readonly Out<typeof schema.Change>[];
  /** Every contest a person stood in, oldest first. */
  readonly candidacies: ReadonlyMap<string, readonly Candidacy[]>;
  /** Contests of a section, oldest first. */
  readonly bySection: ReadonlyMap<string, readonly Contest[]>;
  /** Candidacies whose `backed_by` names an organisation, oldest contest first. */
  readonly backed: ReadonlyMap<string, readonly Candidacy[]>;
  /** Claims about a person or an organisation, by its id. */
  readonly claimsAbout: ReadonlyMap<string, readonly Claim[]>;
  /** The last day on which any entry was checked: the "as of" of answers about now. */
  readonly checked: string;
}
