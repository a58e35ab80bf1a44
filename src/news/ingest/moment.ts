import type { Moment } from "#src/core/news.ts";
import { readDate } from "../parse/dates.ts";

/** The forms in which somebody may give a date. */
export const FORMS = "2018-09-03, 2016-03 or 2016";

/** A date as somebody gives it, a day, a month or a year that there is and that has begun; null for any other. */
export function momentFrom(text: string, now: string): Moment | null {
  if (/^(19|20)\d\d$/.test(text)) return text <= now.slice(0, 4) ? text : null;
  if (!/^\d{4}-\d\d(-\d\d)?$/.test(text)) return null;
  const read = readDate(text, now);
  return read.ok ? read.date : null;
}
