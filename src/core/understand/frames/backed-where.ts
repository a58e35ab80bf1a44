import type { Contest } from "#src/record/record.ts";
import { backedContestsOf } from "../../backed-contests.ts";
import { HOME_SECTION } from "../../home.ts";
import { fits } from "../contests.ts";
import type { Slots } from "../slots.ts";
import { spanOf } from "../times/span.ts";

/** The part of a query that says which contests are meant. */
export interface Where {
  readonly contest?: string;
  readonly section?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * Which contests are meant, out of those that can be: one, some of a section or a time, or all of them. Nothing said
 * means the thread's contest where that can be meant. Null where what is said names none and no span of time.
 */
export function whereOf(
  { contest, contests, contestSaid, many, section, times }: Slots,
  pool: readonly Contest[],
): Where | null {
  if (!contestSaid) {
    return contest && pool.includes(contest) ? { contest: contest.id } : {};
  }
  // "Of the nine elected": the only contest that had so many seats.
  const [only, ...more] = contests;
  if (many && only?.seats === many && more.length === 0 && pool.includes(only))
    return { contest: only.id };
  const dated = times.filter(({ order }) => !order);
  const order = times.find((time) => time.order)?.order;
  const inSection = pool.filter((each) => each.section === (section ?? HOME_SECTION));
  const newest = inSection.at(-1);
  if (order === "now" && dated.length === 0 && newest) return { contest: newest.id };
  const inTime = (each: Contest) => dated.length > 0 && dated.some((time) => fits(each.time, time));
  const meant = pool.filter((each) => contests.includes(each) || (!section && inTime(each)));
  const [first, second] = meant;
  if (first && !second) return { contest: first.id };
  if (order && dated.length === 0) {
    const ends = inSection.filter(({ status }) => status === "declared");
    const end = order === "first" ? ends[0] : ends.at(-1);
    if (meant.length === 0 && end && (order === "first" || order === "last"))
      return { contest: end.id };
    return contest ? { contest: contest.id } : null;
  }
  if (meant.length === 0 && contest) return { contest: contest.id };
  const span = spanOf(dated);
  if (!section && !span.from && !span.to) return null;
  return { ...(section && { section }), ...span };
}

/** The contests in which an organisation has candidates, oldest first. */
export function contestsOf(organisation: string, { record }: Slots): readonly Contest[] {
  return backedContestsOf(record).get(organisation) ?? [];
}
