import { FIRST_YEAR, LAST_YEAR, type Time } from "./time.ts";

const two = (n: number) => String(n).padStart(2, "0");

function ends({
  year,
  years,
  since,
  until,
  month,
  months,
  day,
}: Time): readonly [string | null, string | null] {
  if (years) {
    const [from, to] = years;
    return [
      since ?? (from > FIRST_YEAR ? String(from) : null),
      until ?? (to < LAST_YEAR ? String(to) : null),
    ];
  }
  if (!year) return [null, null];
  if (month) {
    const at = `${year}-${two(month)}${day ? `-${two(day)}` : ""}`;
    return [at, at];
  }
  if (months) return [`${year}-${two(months[0])}`, `${year}-${two(Math.max(...months))}`];
  return [String(year), String(year)];
}

/** The times said as one span of dates, each to the precision given; an end that nothing bounds is left out. */
export function spanOf(times: readonly Time[]): { from?: string; to?: string } {
  const known = times.map(ends);
  const starts = known.flatMap(([from]) => (from ? [from] : [])).sort();
  const stops = known.flatMap(([, to]) => (to ? [to] : [])).sort();
  const [from, to] = [starts[0], stops.at(-1)];
  return { ...(from && { from }), ...(to && { to }) };
}

/** The time right after or before a contest's, to the precision it is known to. */
export function beside(time: string, step: 1 | -1): string {
  const known = time.replace(/^\D+ /, "");
  const [year = 0, month, day] = known.split("-").map(Number);
  if (!month) return String(year + step);
  const moved = new Date(Date.UTC(year, month - 1, day ?? 15));
  if (day) moved.setUTCDate(day + step);
  else moved.setUTCMonth(month - 1 + step);
  return moved.toISOString().slice(0, day ? 10 : 7);
}
