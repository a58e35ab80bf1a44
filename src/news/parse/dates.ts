import { MONTHS } from "../calendar.ts";
import { offsetOf } from "./zones.ts";

/** A date as read: "2018-09-03T08:12:00Z" in UTC, "2018-09-03" or "2018-09" where no more is known. */
export type ReadDate =
  | { readonly ok: true; readonly date: string; readonly problem: "zoneUnknown" | null }
  | { readonly ok: false; readonly problem: "dateUnread" | "dateAhead" | "dateEarly" };

/** A text that is longer, in characters, is no date. */
const LONGEST = 60;
const DAY = 86_400_000;
/** Software that has no date writes the first it can count: 1970, 1904, 1900 or the year 1. */
const FIRST_YEAR = 1971;
/** RFC 2822, section 4.3: two digits below 50 are years of this century. */
const CENTURY_TURNS = 50;

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?`;
const WEEKDAY = String.raw`(?:[a-z]{3,9}\.?,?\s+)?`;

/** As RFC 3339 and W3C-DTF have it (a space for "T", "/" for "-"); as RFC 822 has it; as C's asctime and the Unix date have it. */
const SHAPES: readonly RegExp[] = [
  `(?<year>\\d{4})[-/](?<month>\\d\\d)(?:[-/](?<day>\\d\\d)(?:(?:t|\\s)${TIME}\\s?(?<zone>.*))?)?`,
  `${WEEKDAY}(?<day>\\d{1,2})[\\s-](?<name>[a-z]{3,9})\\.?[\\s-](?<year>\\d{4}|\\d\\d)(?:,?\\s${TIME}\\s?(?<zone>.*))?`,
  `${WEEKDAY}(?<name>[a-z]{3,9})\\.?\\s(?<day>\\d{1,2}),?\\s(?<year>\\d{4})(?:,?\\s${TIME}\\s?(?<zone>.*))?`,
  `${WEEKDAY}(?<name>[a-z]{3,9})\\.?\\s(?<day>\\d{1,2})\\s${TIME}(?:\\s(?<zone>\\S+))?\\s(?<year>\\d{4})`,
].map((shape) => new RegExp(`^${shape}$`, "i"));

/**
 * A date as feeds write them, to the precision that is certain: where a time has no zone, or one that cannot be told,
 * the day as written. Nothing is made up for one that cannot be read. `now` is an instant; a date more than a day after
 * it, or from before 1971, is none.
 */
export function readDate(written: string, now: string): ReadDate {
  const text = written.replace(/\s+/g, " ").trim();
  const parts = text.length > LONGEST ? undefined : partsOf(text.replace(/\s?\([^()]*\)$/, ""));
  const read = parts && dateFrom(parts);
  if (!read) return { ok: false, problem: "dateUnread" };
  if (read.at > Date.parse(now) + DAY) return { ok: false, problem: "dateAhead" };
  if (Number(read.date.slice(0, 4)) < FIRST_YEAR) return { ok: false, problem: "dateEarly" };
  return { ok: true, date: read.date, problem: read.problem };
}

type Parts = Readonly<Record<string, string | undefined>>;

function partsOf(text: string): Parts | undefined {
  for (const shape of SHAPES) {
    const groups = shape.exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

interface Dated {
  readonly date: string;
  /** Milliseconds since 1970: of a day or month, its beginning in UTC. */
  readonly at: number;
  readonly problem: "zoneUnknown" | null;
}

function dateFrom(parts: Parts): Dated | null {
  const year = yearOf(parts.year ?? "");
  const month = parts.name ? monthOf(parts.name) : Number(parts.month);
  if (parts.day === undefined) {
    const at = dayAt(year, month, 1);
    return at === null ? null : { date: isoOf(at).slice(0, 7), at, problem: null };
  }
  const midnight = dayAt(year, month, Number(parts.day));
  if (midnight === null) return null;
  const day = { date: isoOf(midnight).slice(0, 10), at: midnight, problem: null };
  if (parts.hour === undefined) return day;
  const [hour, minute, second] = [parts.hour, parts.minute, parts.second ?? 0].map(Number);
  if (hour === undefined || minute === undefined || second === undefined) return null;
  // A second 60 is a leap second, by RFC 3339.
  if (hour > 23 || minute > 59 || second > 60) return null;
  const offset = offsetOf(parts.zone ?? "");
  if (offset === "none") return day;
  if (offset === "unknown") return { ...day, problem: "zoneUnknown" };
  const at = midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000;
  return { date: `${isoOf(at).slice(0, 19)}Z`, at, problem: null };
}

function yearOf(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < CENTURY_TURNS ? 2000 + year : 1900 + year;
}

/** From 1; 0 for what is no month. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

/** Null for a day that the month does not have. */
function dayAt(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.getTime() : null;
}

const isoOf = (at: number) => new Date(at).toISOString();
