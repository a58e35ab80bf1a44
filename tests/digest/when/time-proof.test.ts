import { describe, expect, test } from "vitest";
import type { Weekday } from "#src/digest/model.ts";
import { dueBetween } from "#src/digest/when/due.ts";
import { watchTheWall } from "./wall-clock.ts";

const ZONES = [
  "Europe/London",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Pacific/Apia",
];
const DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Times that are looked at for each day of the week alone; those between 01:00 and 03:00 are where clocks change. */
const DAY_BY_DAY = ["00:00", "01:30", "02:15", "08:00"];

/** The day of the week of a date, without Temporal. */
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** Compares each time of day with what the wall shows, all days at once and some times day by day. Gives how many were compared. */
function compare(zone: string, first: string, last: string): number {
  const [after, until] = [`${first}T00:00:00.000Z`, `${last}T00:00:00.000Z`];
  const wide = (instant: string, days: number) =>
    new Date(Date.parse(instant) + days * 86_400_000).toISOString();
  const comings = watchTheWall(zone, wide(after, -3), wide(until, 3)).filter(
    ({ instant }) => instant > after && instant <= until,
  );
  const byTime = Map.groupBy(comings, ({ time }) => time);
  for (const [time, wall] of byTime) {
    const due = dueBetween({ days: DAYS, time, zone }, after, until);
    expect(due.join(), time).toBe(wall.map(({ instant }) => instant).join());
  }
  for (const time of DAY_BY_DAY) {
    for (const day of DAYS) {
      const due = dueBetween({ days: [day], time, zone }, after, until);
      const wall = byTime.get(time)?.filter(({ date }) => weekday(date) === day) ?? [];
      expect(due.join(), `${time} ${day}`).toBe(wall.map(({ instant }) => instant).join());
    }
  }
  return comings.length;
}

describe("every quarter of an hour of every day comes when a clock on the wall first shows it or has passed it", () => {
  test.each(ZONES)("in 2026 in %s", (zone) => {
    expect(compare(zone, "2026-01-01", "2027-01-01")).toBe(365 * 96);
  });

  test.each(ZONES)("in 2028, which has a 29 February, in %s", (zone) => {
    expect(compare(zone, "2028-01-01", "2029-01-01")).toBe(366 * 96);
  });

  test("in Apia's December of 2011, which had no 30th", () => {
    expect(compare("Pacific/Apia", "2011-12-01", "2012-01-01")).toBe(31 * 96);
    const shown = watchTheWall(
      "Pacific/Apia",
      "2011-12-28T00:00:00.000Z",
      "2012-01-02T00:00:00.000Z",
    );
    expect(new Set(shown.map(({ date }) => date))).not.toContain("2011-12-30");
  });
});
