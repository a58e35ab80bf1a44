import { MONTHS as WRITTEN } from "#src/words.ts";

/** The days of the week, from Monday, in small letters. */
export const WEEKDAYS: readonly string[] =
  "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** The months, from January, in small letters. */
export const MONTHS: readonly string[] = WRITTEN.map((month) => month.toLowerCase());
