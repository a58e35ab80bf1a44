import { month } from "#src/words.ts";
import type { ContestFile } from "./files.ts";

type Dated = Pick<ContestFile, "declared" | "polls" | "nominations">;

/** A date without its "by", "about", "after" or "before": what it sorts by. */
function plainDate(date: string): string {
  return date.replace(/^\D+/, "");
}

/** The year in a contest's id: "clp-2018-09" gives "2018"; null where it has none. */
export function yearInId(id: string): string | null {
  return /(?:^|-)((?:19|20)\d\d)(?:-|$)/.exec(id)?.[1] ?? null;
}

/**
 * Where a contest stands in time: the day it was declared; where that is not known, its polls,
 * its nominations or the year in its id. A partial date or a bound sorts at its start.
 */
export function contestTime(id: string, contest: Dated): string {
  const known =
    contest.declared ??
    contest.polls?.closed ??
    contest.polls?.opened ??
    contest.nominations?.closed ??
    contest.nominations?.opened;
  return known === undefined ? (yearInId(id) ?? "") : plainDate(known);
}

/**
 * The names of contests: section and year ("CLP section, 2016"), with the month where the
 * section has another contest in that year ("CLP section, September 2018"), and with the
 * occasion where two would still read the same.
 */
export function contestLabels(
  contests: readonly { id: string; contest: ContestFile; section: string }[],
): ReadonlyMap<string, string> {
  const byYear = contests.map(({ id, contest, section }) => {
    const date = contest.declared ?? yearInId(id) ?? contestTime(id, contest);
    const year = `${section}, ${plainDate(date).slice(0, 4)}`;
    return { id, year, month: `${section}, ${month(date)}`, occasion: contest.occasion };
  });
  const years = tally(byYear.map(({ year }) => year));
  const dated = byYear.map(({ id, year, month, occasion }) => ({
    id,
    label: years.get(year) === 1 ? year : month,
    occasion,
  }));
  const labels = tally(dated.map(({ label }) => label));
  return new Map(
    dated.map(({ id, label, occasion }) => [
      id,
      labels.get(label) === 1 || !occasion ? label : `${label} (${occasion})`,
    ]),
  );
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
