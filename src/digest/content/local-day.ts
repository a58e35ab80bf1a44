import { Temporal } from "temporal-polyfill";
import { date } from "#src/words.ts";
import type { Instant } from "../model.ts";
import { DAY_NAMES } from "../when/rhythm-words.ts";

/** A day of the calendar: "2026-09-03". */
export type Day = string;

/** The day that it is at an instant by the clocks of a zone. */
export function dayIn(instant: Instant, zone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** How many days lie between two; negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** "Thursday 3 September 2026". */
export function dayWords(day: Day): string {
  const weekday = Temporal.PlainDate.from(day).dayOfWeek as keyof typeof DAY_NAMES;
  return `${DAY_NAMES[weekday]} ${date(day)}`;
}

/** Whether a date of the record names one day, and not a month, a year or a bound. */
export function isDay(known: string | null | undefined): known is Day {
  return /^\d{4}-\d\d-\d\d$/.test(known ?? "");
}
