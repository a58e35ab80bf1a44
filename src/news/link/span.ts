import type { Moment } from "#src/core/news.ts";
import type { Contest } from "#src/record/record.ts";

/** Days since 1970, the first and the last of a time. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const MOMENT = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/;

/** The days of a date to the precision known ("2016-03" is a month); null where there is none. */
export function spanOf(moment: Moment | null | undefined): Span | null {
  const [, year, month, day] = MOMENT.exec(moment ?? "") ?? [];
  if (year === undefined) return null;
  const [y, m] = [Number(year), Number(month ?? 1) - 1];
  const from = Date.UTC(y, m, Number(day ?? 1)) / DAY;
  if (day !== undefined) return { from, to: from };
  const to = Date.UTC(month === undefined ? y + 1 : y, month === undefined ? 0 : m + 1, 0) / DAY;
  return { from, to };
}

/** The days between two times, 0 where they meet. */
export const daysBetween = (a: Span, b: Span): number => Math.max(0, a.from - b.to, b.from - a.to);

/** From the opening of a contest's nominations or polls to its result, as far as the record knows them. */
export function contestSpan({ time, nominations, polls }: Contest): Span | null {
  const end = spanOf(time);
  if (!end) return null;
  const opened = spanOf(nominations?.opened ?? polls?.opened);
  return { from: Math.min(opened?.from ?? end.from, end.from), to: end.to };
}
