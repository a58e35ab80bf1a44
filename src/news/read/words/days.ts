import type { Moment } from "#src/core/news.ts";

/** A count of days, so that days can be reckoned with. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of a moment; null where it is known to the month or less, or is none. */
export function dayOf(moment: Moment | null): Day | null {
  if (!moment || !/^\d{4}-\d{2}-\d{2}$/.test(moment)) return null;
  const time = Date.parse(`${moment}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / MILLISECONDS;
}

export const momentOf = (day: Day): Moment =>
  new Date(day * MILLISECONDS).toISOString().slice(0, "2018-09-03".length);

/** Monday is 0. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** What is known of a day that lies between two: the day, the month or the year that they share. */
export function between(first: Day, last: Day): Moment | null {
  const [from, to] = [momentOf(first), momentOf(last)];
  for (const length of [10, 7, 4]) {
    const shared = from.slice(0, length);
    if (to.slice(0, length) === shared) return shared;
  }
  return null;
}

/** The month so many months before one, "2016-02". */
export function monthBefore(month: Moment, count: number): Moment {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}
