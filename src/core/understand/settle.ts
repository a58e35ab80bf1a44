import type { Contest, NecRecord, Person } from "#src/record/record.ts";
import type { Conversation } from "../conversation.ts";
import { homeBody } from "../home.ts";
import { contestsNamed } from "../subjects.ts";
import { type Constraint, fits, isSaid, type Settled, settleContest } from "./contests.ts";

/** The contests a question means, once it is known who is asked about. */
export type Meant =
  | { readonly kind: "contests"; readonly contests: readonly Contest[] }
  /** A time or a section is said, and the people asked about stood in none that fits it. */
  | { readonly kind: "absent" }
  /** Nothing in the record fits; `near` are the contests closest to it. */
  | { readonly kind: "none"; readonly near: readonly Contest[] };

/** What contests are settled with, beside what the question says of them. */
export interface Settling {
  readonly record: NecRecord;
  readonly conversation: Conversation | null;
  readonly narrow?: ((contest: Contest) => boolean) | undefined;
  /** Whether the question goes on from the last one, so that its section is meant where none is said. */
  readonly continues?: boolean | undefined;
}

/** The contests that all of these people stood in, oldest first. */
function sharedBy(people: readonly Person[], record: NecRecord): readonly Contest[] {
  const [first = [], ...rest] = people.map(({ id }) =>
    (record.candidacies.get(id) ?? []).map(({ contest }) => contest),
  );
  return first.filter((contest) => rest.every((theirs) => theirs.includes(contest)));
}

/** Queries whose answers set contests side by side. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(["compare-contests", "figures"]);

/** The contests that the last answer put to choice or set side by side: of these it is asked which is meant. */
function justCompared(
  conversation: Conversation | null,
  record: NecRecord,
): readonly Contest[] | null {
  const query = conversation?.query;
  const offered = new Set(
    (conversation?.offered ?? []).flatMap((each) => contestsNamed(each.query)),
  );
  const compared = query && SIDE_BY_SIDE.has(query.kind) ? contestsNamed(query) : [];
  const contests = (offered.size > 1 ? [...offered] : compared).flatMap(
    (id) => record.contests.get(id) ?? [],
  );
  return contests.length > 0 ? contests : null;
}

/** The contests in which the last answer gave what somebody got, where these people are asked about again. */
function justAcross(
  people: readonly Person[],
  { conversation, record }: Settling,
): readonly Contest[] {
  const query = conversation?.query;
  return query?.kind === "across" && people.every(({ id }) => id === query.person)
    ? query.contests.flatMap((id) => record.contests.get(id) ?? [])
    : [];
}

/** The only section of a committee that was just asked about, beside the NEC itself. */
function sectionOfBody(conversation: Conversation | null, record: NecRecord): string | undefined {
  const query = conversation?.query;
  if (query?.kind !== "organisation" || query.organisation === homeBody(record)) return undefined;
  const theirs = [...record.sections.values()].filter(({ body }) => body === query.organisation);
  return theirs.length === 1 ? theirs[0]?.id : undefined;
}

function general(
  constraint: Constraint,
  { record, conversation, narrow, continues }: Settling,
): Meant {
  const last = record.contests.get(conversation?.contests[0] ?? "");
  const compared = justCompared(conversation, record);
  if (!isSaid(constraint)) return { kind: "contests", contests: compared ?? (last ? [last] : []) };
  const around = { before: last ?? null, narrow };
  const { sections, times } = constraint;
  const [section, ...others] = new Set((compared ?? []).map((each) => each.section));
  const spoken =
    section && others.length === 0
      ? section
      : (sectionOfBody(conversation, record) ?? last?.section);
  const [one, ...more] = (compared ?? []).filter(
    ({ time }) => sections.length === 0 && times.every((each) => !each.order && fits(time, each)),
  );
  if (one && more.length === 0) return { kind: "contests", contests: [one] };
  // "how many stood in September?" means the section last spoken of, as "and in September?" does.
  const monthAlone = times.length > 0 && times.every(({ year, order }) => !year && !order);
  const goesOn =
    (continues || monthAlone || times.some(({ year }) => year)) && spoken && sections.length === 0;
  const same = goesOn ? settleContest(record, { ...constraint, sections: [spoken] }, around) : null;
  const anyOf = settleContest(record, constraint, around);
  // "And the youth seat?" means that of the year last spoken of.
  const seatAlone = continues && sections.length > 0 && times.length === 0;
  // "What about 2018" after a section that had no contest then is not about another one.
  const timeAlone =
    continues && same?.kind === "none" && times.some(({ year, years }) => year || years);
  if (timeAlone) return same;
  const settled =
    same && same.kind !== "none"
      ? inItsYear(same, last)
      : seatAlone
        ? inItsYear(anyOf, last)
        : anyOf;
  if (settled.kind === "none") return settled;
  return {
    kind: "contests",
    contests:
      settled.kind === "one"
        ? [settled.contest]
        : settled.kind === "several"
          ? settled.contests
          : [],
  };
}

/** Of several contests of a section, the one of the year last spoken of, where there is just one. */
function inItsYear(settled: Settled, last: Contest | undefined): Settled {
  if (settled.kind !== "several" || !last) return settled;
  const year = last.time.slice(0, 4);
  const [only, ...more] = settled.contests.filter(({ time }) => time.startsWith(year));
  return only && more.length === 0 ? { kind: "one", contest: only } : settled;
}

/**
 * The contests meant. Where people are asked about, those they stood in, of whatever body, that fit what is said;
 * a contest named by its section in which they did not stand is given all the same, to be corrected.
 * Where nothing is said: the thread's contest, else all they stood in.
 */
export function settle(
  constraint: Constraint,
  people: readonly Person[],
  settling: Settling,
): Meant {
  if (people.length === 0) return general(constraint, settling);
  const { record, conversation, narrow } = settling;
  const pool = sharedBy(people, record);
  const last = record.contests.get(conversation?.contests[0] ?? "") ?? null;
  if (!isSaid(constraint)) {
    const meant = narrow ? pool.filter(narrow) : pool;
    const possible = meant.length > 0 ? meant : pool;
    return { kind: "contests", contests: last && pool.includes(last) ? [last] : possible };
  }
  const across = constraint.times.some(({ year, order }) => !year && !order)
    ? settleContest(record, constraint, { narrow, pool: justAcross(people, settling) })
    : null;
  if (across?.kind === "one") return { kind: "contests", contests: [across.contest] };
  const theirs = settleContest(record, constraint, { before: last, narrow, pool });
  if (theirs.kind === "one") return { kind: "contests", contests: [theirs.contest] };
  if (theirs.kind === "several") return { kind: "contests", contests: theirs.contests };
  const named = constraint.sections.length > 0 && constraint.times.length > 0;
  const anybody = named ? settleContest(record, constraint, { before: last, narrow }) : null;
  return anybody?.kind === "one"
    ? { kind: "contests", contests: [anybody.contest] }
    : { kind: "absent" };
}

/**
 * The one contest that fits what is said and that some of these people stood in, though not all: where they are asked
 * about against each other, so that it can be said who did not stand. null where there is none, or more than one.
 */
export function settleApart(
  constraint: Constraint,
  people: readonly Person[],
  { record, conversation, narrow }: Settling,
): Contest | null {
  const before = record.contests.get(conversation?.contests[0] ?? "") ?? null;
  const found = new Set(
    people.flatMap((person) => {
      const settled = settleContest(record, constraint, {
        before,
        narrow,
        pool: sharedBy([person], record),
      });
      return settled.kind === "one" ? [settled.contest] : [];
    }),
  );
  const [only, ...more] = found;
  return only && more.length === 0 ? only : null;
}
