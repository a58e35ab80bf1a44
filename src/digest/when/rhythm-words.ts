import { list } from "#src/words.ts";
import type { Rhythm, Weekday } from "../model.ts";

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
export const WEEKEND: readonly Weekday[] = [6, 7];
export const EVERY_DAY: readonly Weekday[] = [...WEEKDAYS, ...WEEKEND];

export const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

/** "weekdays at 08:00, Europe/London"; "Monday and Friday at 17:30, Asia/Kolkata". */
export function rhythmWords({ days, time, zone }: Rhythm): string {
  return `${daysWords(days)} at ${time}, ${zone}`;
}

/** "weekdays", "daily", "weekends", or the days by name in the order of the week. `readDays` reads them back. */
export function daysWords(days: readonly Weekday[]): string {
  const inOrder = EVERY_DAY.filter((day) => days.includes(day));
  switch (inOrder.join("")) {
    case EVERY_DAY.join(""):
      return "daily";
    case WEEKDAYS.join(""):
      return "weekdays";
    case WEEKEND.join(""):
      return "weekends";
    default:
      return list(inOrder.map((day) => DAY_NAMES[day]));
  }
}
