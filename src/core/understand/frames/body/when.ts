import type { Query } from "../../../query.ts";
import type { Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { spanOf } from "../../times/span.ts";
import { FIRST_YEAR, LAST_YEAR, type Time } from "../../times/time.ts";

const two = (n: number) => String(n).padStart(2, "0");

/** The year at the end that a span is bounded at: the last before 2017, the first since. */
function boundOf({ years, since, until }: Time): string | null {
  const [from, to] = years ?? [0, 0];
  if (from === FIRST_YEAR) return until ?? String(to);
  return to === LAST_YEAR ? (since ?? String(from)) : null;
}

/**
 * A point inside the time said, for asking what held then; of "before 2017" and "since 2017" the year nearest to that.
 * Null for "now" and where none is said.
 */
export function dayIn(times: readonly Time[]): string | null {
  const time = times.find(({ year }) => year !== undefined);
  if (!time?.year) return times.length === 1 && times[0]?.years ? boundOf(times[0]) : null;
  const month =
    time.month ??
    (time.months ? Math.floor((time.months[0] + Math.max(...time.months)) / 2) : null);
  if (!month) return String(time.year);
  return `${time.year}-${two(month)}${time.day ? `-${two(time.day)}` : ""}`;
}

/** Whether no more than a point in time is said, "now" among them; "before 2018" is the one nearest to that. */
export const isPoint = (times: readonly Time[]): boolean =>
  times.every(
    ({ order, years }) => (!order || order === "now") && (!years || years[0] === FIRST_YEAR),
  );

/** The time said as a date, or as a span of years. */
export function datesIn(times: readonly Time[]): { on?: string; from?: string; to?: string } {
  if (times.some(({ years }) => years)) return spanOf(times);
  const [first, second, ...more] = times.filter(({ year, month }) => year && month);
  if (first && second && more.length === 0 && times.length === 2)
    return { from: monthOf(first), to: monthOf(second) };
  const day = dayIn(times);
  return day ? { on: day } : {};
}

const monthOf = ({ year, month }: Time) => `${year}-${two(month ?? 1)}`;

/** The year said, to the month where one is. */
export function yearIn(times: readonly Time[]): string | null {
  const time = times.find(({ year, months, years }) => year && !months && !years);
  return time ? (spanOf([time]).from ?? null) : null;
}

/** An outcome that is a query on the date said, where one is. */
export const onDay =
  (make: (on: { on?: string }, slots: Slots) => Query | null) =>
  (slots: Slots): Outcome => {
    const day = dayIn(slots.times);
    const query = make(day ? { on: day } : {}, slots);
    return query && { query };
  };

/** A kind of question twice: without a section, and with one named, as in `ofSection`. */
export function withOrWithoutSection(
  frame: Omit<Frame, "takes">,
  ofSection: readonly string[],
): readonly Frame[] {
  return [
    { ...frame, takes: { time: true } },
    {
      ...frame,
      name: `${frame.name}, of a section`,
      takes: { time: true, contest: "section" },
      examples: ofSection,
    },
  ];
}
