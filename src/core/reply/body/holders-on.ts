import type { Contest, NecRecord, Section } from "#src/record/record.ts";
import { type Holder, placesIn } from "../../seats.ts";
import { sectionMatcher } from "../../section-match.ts";
import { bounds, covers, sortKey } from "../words/interval.ts";

/** Who held a section's seats on a date: by the dates of their places `sure` did, and `open` may have. */
export interface HoldersOn {
  readonly sure: readonly Holder[];
  readonly open: readonly Holder[];
}

/** Elections come every two years; two that are further apart may have had another between them that the record lacks. */
const LONGEST_TERM_MONTHS = 33;

/** Who held the seats of a section on a date, by the intervals of offices and the contests of the section. */
export function holdersOn(record: NecRecord, section: Section, on: string): HoldersOn {
  const holders = placesIn(record, section).filter(({ from, to }) => covers(from, to, on) !== "no");
  const sure = holders.filter(
    ({ person, from, to }) =>
      covers(from, to, on) === "yes" || electedFor(record, section, person, on),
  );
  const open = holders.filter(
    (holder) => !sure.includes(holder) && !endedBefore(record, section, holder, on),
  );
  const known = new Set(sure.map(({ person }) => person));
  return {
    sure: sure.toSorted(byStart),
    open: open.filter(({ person }) => !known.has(person)).toSorted(byStart),
  };
}

/** The last whom the record has in the seats of a section: those who began last. */
export function lastHolders(record: NecRecord, section: Section): readonly Holder[] {
  const holders = placesIn(record, section).filter(({ from }) => from !== null);
  const latest = holders.toSorted(byStart).at(-1);
  return holders.filter(({ from }) => sortKey(from) === sortKey(latest?.from ?? null));
}

const byStart = (a: Holder, b: Holder) => sortKey(a.from).localeCompare(sortKey(b.from));

/** The contests of a section that filled all its seats, oldest first, with who was elected. */
function wholeContests(record: NecRecord, section: Section): readonly Contest[] {
  const contests = record.bySection.get(section.id) ?? [];
  const oneSeat = contests.every(({ seats }) => seats === 1);
  return contests.filter(
    ({ status, declared, candidates, seats, occasion }) =>
      status === "declared" &&
      declared !== null &&
      (!occasion || oneSeat) &&
      candidates.filter(({ elected }) => elected).length === seats,
  );
}

const isElected = (contest: Contest, person: string) =>
  contest.candidates.some((candidate) => candidate.person === person && candidate.elected);

function months(from: string, to: string): number {
  const [first, last] = [from, to].map((day) => {
    const [year = 0, month = 6] = sortKey(day).split("-").map(Number);
    return year * 12 + month;
  });
  return (last ?? 0) - (first ?? 0);
}

/** Whether a list of members from then on names somebody in the section. */
function listedAfter(record: NecRecord, section: Section, person: string, on: string): boolean {
  const matches = sectionMatcher(record, section.id);
  return record.body.memberships.some(
    ({ as_of, sections }) =>
      bounds(as_of)[0] >= bounds(on)[1] &&
      sections.some((each) => matches(each.section) && each.people.includes(person)),
  );
}

/**
 * Whether the last contest before a date elected somebody, and the next one came no more than a term later or a later
 * list still has them.
 */
function electedFor(record: NecRecord, section: Section, person: string, on: string): boolean {
  const [start, end] = bounds(on);
  const contests = wholeContests(record, section);
  const last = contests.findLast(({ declared }) => bounds(declared ?? "")[1] <= start);
  // A contest dated only to the year may lie before the date asked or after it: who was elected in both is sure.
  const next = contests.find(({ declared }) => bounds(declared ?? "")[1] > start);
  const unsure = next?.declared && bounds(next.declared)[0] <= end;
  if (!last?.declared || !isElected(last, person)) return false;
  if (unsure && !isElected(next, person)) return false;
  return next?.declared
    ? months(last.declared, next.declared) <= LONGEST_TERM_MONTHS
    : listedAfter(record, section, person, on);
}

/** Whether all seats were filled again, without this person, between the start of the place and the date. */
function endedBefore(record: NecRecord, section: Section, holder: Holder, on: string): boolean {
  if (holder.to !== null) return false;
  return wholeContests(record, section).some(
    (contest) =>
      sortKey(contest.declared) > sortKey(holder.from) &&
      bounds(contest.declared ?? "")[1] < bounds(on)[0] &&
      !isElected(contest, holder.person),
  );
}
