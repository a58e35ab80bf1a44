import type { NecRecord } from "#src/record/record.ts";
import type { Conversation } from "../../../conversation.ts";
import { isNewsQuery } from "../../../news-query.ts";
import type { Query, QueryOf, RecordQuery, SingleQuery } from "../../../query.ts";
import type { Outcome } from "../../frame.ts";
import type { Role } from "../../roles.ts";
import type { Slots } from "../../slots.ts";
import { spanOf } from "../../times/span.ts";
import type { Time } from "../../times/time.ts";

/** The query that a question goes on from: of two asked in one sentence the second; null where there is none of the record. */
export function goneOnFrom(query: Query | null | undefined): SingleQuery | null {
  if (!query || isNewsQuery(query)) return null;
  return query.kind === "both" ? query.queries[1] : query;
}

/**
 * What a question with something changed can be a change of: the readings just put to choice, where all of them become
 * one by the change, else the last query. Null where the change makes no query of it.
 */
export function changed(
  conversation: Conversation | null,
  change: (query: SingleQuery) => RecordQuery | null,
): RecordQuery | null {
  if (!conversation) return null;
  // Of readings put to choice those that the change leaves none of were not meant.
  const offered = conversation.offered.flatMap(({ query }) => {
    const single = goneOnFrom(query);
    return (single && change(single)) ?? [];
  });
  const [first] = offered;
  if (conversation.offered.length > 0)
    return first && offered.every((each) => JSON.stringify(each) === JSON.stringify(first))
      ? first
      : null;
  const last = goneOnFrom(conversation.query);
  return last && change(last);
}

/** What a frame makes of the last query with something changed, whatever else is said. */
export const goesOn =
  (change: (query: SingleQuery) => RecordQuery | null) =>
  ({ conversation }: Slots): Outcome => {
    const query = changed(conversation, change);
    return query && { query };
  };

/** The slate just asked about, with something else of it in the lead. */
export const slateAs = (aspect: QueryOf<"slate">["aspect"]) =>
  goesOn((query) => (query.kind === "slate" ? { ...query, aspect } : null));

/** Whether somebody stood in a contest. */
const stood = (person: string, contest: string, { record }: Slots) =>
  record.contests.get(contest)?.candidates.some((each) => each.person === person) ?? false;

/**
 * The contest in which somebody else is meant who did not stand in the one last spoken of: the only one of its year that
 * they stood in; null where there is none.
 */
function elsewhere(person: string, contest: string, { record }: Slots): string | null {
  const year = record.contests.get(contest)?.time.slice(0, 4);
  const theirs = (record.candidacies.get(person) ?? []).filter(
    (each) => each.contest.time.slice(0, 4) === year,
  );
  const [only, ...more] = theirs;
  return only && more.length === 0 ? only.contest.id : null;
}

/** One person in one contest, or where they did not stand in it, in another of that year; else it is said that they did not. */
export function candidacyIn(
  person: string,
  contest: string,
  aspect: QueryOf<"candidacy">["aspect"],
  slots: Slots,
): RecordQuery {
  const where = stood(person, contest, slots) ? contest : elsewhere(person, contest, slots);
  if (where) return { kind: "candidacy", person, contest: where, aspect };
  const { section, time } = slots.record.contests.get(contest) ?? {};
  const year = time?.replace(/^\D+ /, "").slice(0, 4);
  return section && year
    ? { kind: "candidacies", person, lead: "absent", section, from: year, to: year }
    : { kind: "candidacies", person, lead: "list" };
}

/** Aspects of a result which, asked of one person, are the same of that person. */
const OF_ONE: Partial<Record<QueryOf<"result">["aspect"], QueryOf<"candidacy">["aspect"]>> = {
  margin: "distance",
  nominations: "nominations",
  winners: "elected",
  losers: "elected",
  place: "place",
  stage: "stage",
};

/** A query with the person asked about changed; null where it has none. */
export function withPerson(query: SingleQuery, person: string, slots: Slots): RecordQuery | null {
  switch (query.kind) {
    case "candidacy":
      return candidacyIn(person, query.contest, query.aspect, slots);
    case "person":
    case "timeline":
    case "vacancies":
      return { ...query, person };
    case "candidacies":
      return query.lead === "absent"
        ? { kind: "candidacies", person, lead: "list" }
        : { ...query, person };
    case "offices":
      return query.post ? null : { ...query, person };
    case "backing":
      return query.contest && !stood(person, query.contest, slots)
        ? { kind: "backing", person, ...(query.by && { by: query.by }) }
        : { ...query, person };
    case "claims":
      return { kind: "claims", about: person };
    case "across":
      return { kind: "candidacies", person, lead: "list" };
    case "result":
      return candidacyIn(person, query.contest, OF_ONE[query.aspect] ?? "all", slots);
    case "compare-people":
      return { kind: "candidacies", person, lead: "list" };
    default:
      return null;
  }
}

type ResultAspect = QueryOf<"result">["aspect"];

/** Figures of contests that have one name, whether they are asked of one contest or of several. */
export const OF_ONE_NAME = {
  turnout: "turnout",
  electorate: "electorate",
  ballots: "ballots",
  valid: "valid",
  invalid: "invalid",
  quota: "quota",
  seats: "seats",
  candidates: "candidates",
  margin: "margin",
  system: "system",
} as const;

/** A figure of several contests, as it is asked of one. */
const OF_FIGURE: Partial<Record<QueryOf<"figures">["figure"], ResultAspect>> = {
  ...OF_ONE_NAME,
  "top-vote": "first",
};

/** A record of all contests, as the figure is asked of one. */
const OF_MEASURE: Partial<Record<QueryOf<"extreme">["measure"], ResultAspect>> = {
  "most-votes": "first",
  "fewest-votes": "last",
  closest: "margin",
  widest: "margin",
  "highest-turnout": "turnout",
  "lowest-turnout": "turnout",
  "largest-electorate": "electorate",
  "smallest-electorate": "electorate",
  "most-ballots": "ballots",
  "fewest-ballots": "ballots",
  "most-invalid": "invalid",
  "most-candidates": "candidates",
  "fewest-candidates": "candidates",
  "most-seats": "seats",
  "fewest-seats": "seats",
};

/** A query about another contest; null where it is not about one. */
export function withContest(query: SingleQuery, contest: string): RecordQuery | null {
  switch (query.kind) {
    case "result":
    case "candidacy":
    case "backing":
    case "compare-people":
    case "coverage":
      return { ...query, contest };
    case "across":
    case "person":
    case "candidacies":
    case "offices":
      return { kind: "candidacy", person: query.person, contest, aspect: "all" };
    case "slate": {
      const { kind, organisation, aspect } = query;
      return { kind, organisation, contest, aspect };
    }
    case "organisation":
      return { kind: "slate", organisation: query.organisation, contest, aspect: "backed" };
    case "compare-organisations":
      return { kind: "compare-organisations", organisations: query.organisations, contest };
    case "figures": {
      const aspect = OF_FIGURE[query.figure];
      return aspect ? { kind: "result", contest, aspect } : null;
    }
    case "extreme": {
      const aspect = OF_MEASURE[query.measure];
      return aspect ? { kind: "result", contest, aspect } : null;
    }
    default:
      return null;
  }
}

/** A query about another organisation; null where it is not about one. */
export function withOrganisation(query: SingleQuery, organisation: string): RecordQuery | null {
  switch (query.kind) {
    case "slate":
    case "organisation":
      return { ...query, organisation };
    case "backing":
      return { ...query, by: organisation };
    case "claims":
      return { kind: "claims", about: organisation };
    default:
      return null;
  }
}

/** The day, month or year that some times name; null where they name none, or a span. */
function dayOf(times: readonly Time[]): string | null {
  const { from, to } = spanOf(times);
  return from && from === to ? from : null;
}

/** A query that is about no contest, at another time; null where it has none. */
export function withTime(
  query: SingleQuery,
  { times, record }: Pick<Slots, "times" | "record">,
): RecordQuery | null {
  const day = dayOf(times);
  const now = times.length > 0 && times.every(({ order }) => order === "now");
  switch (query.kind) {
    case "officers": {
      const { kind, post } = query;
      if (now) return { kind, post };
      return day ? { kind, post, on: day } : null;
    }
    case "body": {
      const { on: _, ...rest } = query;
      if (now) return rest;
      return day ? { ...rest, on: day } : null;
    }
    case "holders":
      return day ? { kind: "holders", post: query.post, on: day } : null;
    case "vacancies":
      return day ? (stoodInstead(query, day, record) ?? { ...query, year: day }) : null;
    case "elections":
      return day ? { ...query, from: day, to: day } : null;
    case "claims":
    case "timeline":
      return day ? { ...query, year: day } : null;
    default:
      return null;
  }
}

/** The one contest of a year in which somebody stood who left and took no seat between elections then. */
function stoodInstead(
  { person }: QueryOf<"vacancies">,
  year: string,
  record: NecRecord,
): RecordQuery | null {
  const moved = record.vacancies.some(
    ({ left, came, date }) =>
      date.includes(year) && [...left, ...came].some((each) => each === person),
  );
  const [only, ...more] = (record.candidacies.get(person ?? "") ?? []).filter(({ contest }) =>
    contest.time.startsWith(year),
  );
  return only && more.length === 0 && !moved
    ? {
        kind: "candidacy",
        person: only.candidate.person,
        contest: only.contest.id,
        aspect: "elected",
      }
    : null;
}

const ASPECTS: Readonly<Record<Exclude<Role, number>, QueryOf<"result">["aspect"] | null>> = {
  winner: "winners",
  "runner-up": "runner-up",
  loser: "losers",
  last: "last",
  other: null,
};

/** A question about a contest's result, asked of the winner, the runner-up, the last. */
export function withRole(query: SingleQuery, role: Role): RecordQuery | null {
  if (query.kind === "result" && typeof role === "number")
    return { kind: "result", contest: query.contest, aspect: "place", place: role };
  const aspect = typeof role === "number" ? null : ASPECTS[role];
  return query.kind === "result" && aspect
    ? { kind: "result", contest: query.contest, aspect }
    : null;
}
