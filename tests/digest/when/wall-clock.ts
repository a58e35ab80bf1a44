import type { Instant } from "#src/digest/model.ts";

/** The zones' clocks change at quarters of an hour by UTC, and so do the days they leave out. */
const STEP = 15 * 60_000;
const BACK = 3 * 60 * 60_000;
const TIMES_OF_DAY = 96;

/** Every quarter of an hour of a day: "00:00" to "23:45". */
const quarters = Array.from({ length: TIMES_OF_DAY }, (_, at) =>
  new Date(at * STEP).toISOString().slice(11, 16),
);

/** When a local time of a day comes, told without Temporal. */
export interface Coming {
  /** "2026-03-29" */
  readonly date: string;
  readonly time: string;
  readonly instant: Instant;
}

/**
 * Every quarter of an hour of every day that there is in a zone from one instant to another, and when it comes: found
 * by looking at the clock on the wall at each quarter of an hour by UTC, one after the other. The first at which the
 * wall shows the time, or has passed it, is when it comes.
 */
export function watchTheWall(zone: string, from: Instant, to: Instant): readonly Coming[] {
  const wall = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  });
  const shown: { readonly at: number; readonly local: string }[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += STEP)
    shown.push({ at, local: wall.format(at) });
  const dates = [...new Set(shown.map(({ local }) => local.slice(0, 10)))].sort();
  const comings: Coming[] = [];
  let looked = 0;
  for (const date of dates) {
    for (const time of quarters) {
      // The wall goes back by less than three hours, and a time that it has shown is not waited for again.
      let first = Math.max(0, looked - BACK / STEP);
      while (first < shown.length && (shown[first]?.local ?? "") < `${date} ${time}`) first += 1;
      const found = shown[first];
      if (found === undefined) continue;
      looked = first;
      comings.push({ date, time, instant: new Date(found.at).toISOString() });
    }
  }
  return comings;
}
