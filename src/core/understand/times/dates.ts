import type { Token } from "../read.ts";
import { oneSlip } from "../slips.ts";
import type { Order } from "./order.ts";

/** When a question is about: a point to the precision given, a span, or a place in order. Months are 1 to 12. */
export interface Time {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Inclusive months of a season or of a part of the year. */
  readonly months?: readonly [number, number];
  /** Inclusive years of a decade or a range. */
  readonly years?: readonly [number, number];
  /** The month, as 2017-10, that a span of years begins or ends with; both inclusive. */
  readonly since?: string;
  readonly until?: string;
  readonly order?: Order;
}

/** A time and how long it is said. */
export interface Found {
  readonly time: Time;
  /** How many tokens it takes. */
  readonly length: number;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** The earliest and the latest year that a question can name; a span without an end reaches to them. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2099;

/** The year that a token is; null where it is none. */
export function yearOf(token: Token | undefined): number | null {
  if (!token || !/^\d{4}$/.test(token.text)) return null;
  const year = Number(token.text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** The day of a month that a token is, 3 or 3rd; null where it is none. */
export function dayOf(token: Token | undefined): number | null {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(token?.text ?? "");
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? day : null;
}

/** 18 → 2018, 98 → 1998: a year in two digits, as it may follow a month. Null for any other number. */
function shortYear(token: Token | undefined): number | null {
  if (!/^\d{2}$/.test(token?.text ?? "")) return null;
  const year = Number(token?.text);
  if (year >= 94) return 1900 + year;
  return year <= 30 ? 2000 + year : null;
}

/** Skips "of", "the" between parts of a date. */
export function next(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text;
  return word === "of" || word === "the" || word === "in" ? next(tokens, at + 1) : at;
}

/** A date in figures; null for a month or a day that no calendar has. */
export function numeric(text: string): Time | null {
  const [, y, m, d] = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text) ?? [];
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const found = {
    year: Number(y ?? year),
    month: Number(m ?? month),
    ...((d ?? day) && { day: Number(d ?? day) }),
  };
  const exists =
    found.month >= 1 && found.month <= 12 && (found.day ?? 1) >= 1 && (found.day ?? 1) <= 31;
  return exists && found.year >= FIRST_YEAR && found.year <= LAST_YEAR ? found : null;
}

/** The shortest month's name that is known with a slip in it. */
const LONG_MONTH = 6;

/** "Septmber 2018": a month with one slip, where a year follows it. */
function misspeltMonth(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.text ?? "";
  if (word.length < LONG_MONTH || !yearOf(tokens[next(tokens, at + 1)])) return undefined;
  for (const [name, month] of MONTHS)
    if (name.length >= LONG_MONTH && oneSlip(word, name)) return month;
  return undefined;
}

const JOINS = new Set(["and", "or", "to", "until", "till", "through"]);

/** "January and February 2018": the year of a month that another follows with it; null where none does. */
function yearAfterNext(tokens: readonly Token[], at: number): number | null {
  if (!JOINS.has(tokens[at + 1]?.text ?? "")) return null;
  const other = monthAt(tokens, at + 2)?.time;
  return other?.year && !other.day ? other.year : null;
}

/** The month that begins at a token, with the day and the year beside it; null where none does. */
export function monthAt(tokens: readonly Token[], at: number): Found | null {
  const month = MONTHS.get(tokens[at]?.text ?? "") ?? misspeltMonth(tokens, at);
  if (!month) return null;
  const dayAfter = dayOf(tokens[at + 1]);
  const afterDay = dayAfter ? at + 2 : at + 1;
  const yearIndex = next(tokens, afterDay);
  const year = yearOf(tokens[yearIndex]);
  const day = dayAfter && { day: dayAfter };
  const short = year ? null : shortYear(tokens[at + 1]);
  if (short) return { time: { month, year: short }, length: 2 };
  if (year) return { time: { month, year, ...day }, length: yearIndex + 1 - at };
  const shared = dayAfter ? null : yearAfterNext(tokens, at);
  if (shared) return { time: { month, year: shared }, length: 1 };
  const isVerb = tokens[at]?.text === "may" || tokens[at]?.text === "march";
  if (isVerb && !day && !["in", "of", "last"].includes(tokens[at - 1]?.text ?? "")) return null;
  return { time: { month, ...day }, length: afterDay - at };
}
