import type { Contest, NecRecord } from "#src/record/record.ts";
import { oncePer } from "../../once-per.ts";
import type { QueryOf } from "../../query.ts";

/** The record's contests as a list, oldest first. */
export const inOrder = oncePer((record: NecRecord): readonly Contest[] => [
  ...record.contests.values(),
]);

/**
 * The contests of a list, oldest first, that can fall between two dates, each to the precision
 * given: a contest known only as "2016" falls into "2016-02". The years are found by halving.
 */
export function between(
  contests: readonly Contest[],
  from: string | undefined,
  to: string | undefined,
): readonly Contest[] {
  const year = (bound: string) => bound.slice(0, 4);
  const start =
    from === undefined ? 0 : firstWhere(contests, (time) => compare(time, year(from)) >= 0);
  const end =
    to === undefined
      ? contests.length
      : firstWhere(contests, (time) => compare(time, year(to)) > 0);
  return contests.slice(start, end).filter(({ time }) => isBetween(time, from, to));
}

/** Whether a time can fall between two dates, each to the precision given. */
export const isBetween = (
  time: string,
  from: string | undefined,
  to: string | undefined,
): boolean =>
  (from === undefined || compare(time, from) >= 0) && (to === undefined || compare(time, to) <= 0);

/** The contests that a list of them has, oldest first. */
export const contestsListed = (
  record: NecRecord,
  query: QueryOf<"elections">,
): readonly Contest[] => between(listable(record, query), query.from, query.to);

/** The same whenever they were. */
export function listable(
  record: NecRecord,
  { section, system, occasion }: QueryOf<"elections">,
): readonly Contest[] {
  const all = section === undefined ? inOrder(record) : (record.bySection.get(section) ?? []);
  return all.filter(
    (contest) =>
      (!system || contest.system?.kind === system) && (!occasion || contest.occasion === occasion),
  );
}

/** Compares to the coarser of the two precisions. */
function compare(time: string, bound: string): number {
  const length = Math.min(time.length, bound.length);
  const [one, other] = [time.slice(0, length), bound.slice(0, length)];
  return one === other ? 0 : one < other ? -1 : 1;
}

function firstWhere(contests: readonly Contest[], holds: (time: string) => boolean): number {
  let [low, high] = [0, contests.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const contest = contests[middle];
    if (contest && holds(contest.time)) high = middle;
    else low = middle + 1;
  }
  return low;
}
