import type { NecRecord } from "#src/record/record.ts";
import { isNewsQuery } from "./news-query.ts";
import { publishersOf } from "./publishers.ts";
import { Query, type RecordQuery, type SingleQuery } from "./query.ts";

/** Queries that only the desk's own rules may make: of the last answer, or of the desk. */
const NOT_PROPOSED: ReadonlySet<Query["kind"]> = new Set(["sources", "about", "help", "changes"]);

/** A proposal as a query: null where the schema refuses it or it names what the record does not have. */
export function proposedQuery(proposal: unknown, record: NecRecord): RecordQuery | null {
  const read = Query.safeParse(proposal);
  if (!read.success || isNewsQuery(read.data) || NOT_PROPOSED.has(read.data.kind)) return null;
  const all = read.data.kind === "both" ? read.data.queries : [read.data];
  return all.every((query) => isOfRecord(query, record)) ? read.data : null;
}

function isOfRecord(query: SingleQuery, record: NecRecord): boolean {
  const known: Readonly<Record<string, (id: string) => boolean>> = {
    person: (id) => record.people.has(id),
    people: (id) => record.people.has(id),
    against: (id) => record.people.has(id),
    about: (id) => record.people.has(id) || record.organisations.has(id),
    organisation: (id) => record.organisations.has(id),
    organisations: (id) => record.organisations.has(id),
    publisher: (id) => publishersOf(record).has(id),
    by: (id) => record.organisations.has(id),
    contest: (id) => record.contests.has(id),
    contests: (id) => record.contests.has(id),
    section: (id) => record.sections.has(id),
    term: (id) => record.glossary.some((each) => each.id === id),
  };
  return Object.entries(query).every(([key, value]) => {
    const isKnown = known[key];
    return !isKnown || [value].flat().every((id) => typeof id !== "string" || isKnown(id));
  });
}
