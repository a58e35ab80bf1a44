import { date } from "#src/words.ts";

const LOOSE = /^(?:(by|about|after|before) )?(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** The first and last day that a date to the precision known can mean, as sortable text. */
export function bounds(loose: string): readonly [string, string] {
  const [, bound, year = "", month, day] = LOOSE.exec(loose) ?? [];
  const first = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const last = `${year}-${month ?? "12"}-${day ?? "31"}`;
  if (bound === "by") return ["0000", last];
  if (bound === "before") return ["0000", first];
  if (bound === "after") return [last, "9999"];
  if (bound === "about") return [`${Number(year) - 1}-01-01`, `${Number(year) + 1}-12-31`];
  return [first, last];
}

/** Whether two dates, each to the precision known, can be of the same time. */
export function meets(one: string, other: string): boolean {
  const [start, end] = bounds(one);
  const [first, last] = bounds(other);
  return start <= last && end >= first;
}

/** For sorting by time: the date without its "by", "about", "after" or "before"; undated comes first. */
export function sortKey(loose: string | null): string {
  return (loose ?? "").replace(/^\D+/, "");
}

/**
 * Whether an interval covers a day, month or year: `yes` and `no` only where its dates settle it,
 * `open` where an end that no source gives, or a date known only roughly, leaves it open.
 */
export function covers(from: string | null, to: string | null, on: string): "yes" | "no" | "open" {
  const [start, end] = bounds(on);
  const [fromFirst, fromLast] = from ? bounds(from) : ["0000", "9999"];
  const [toFirst, toLast] = to ? bounds(to) : ["0000", "9999"];
  if (fromFirst > end || toLast < start) return "no";
  if (from && fromFirst >= start && fromLast <= end) return "yes";
  if (from && to) return fromLast <= end && toFirst >= start ? "yes" : "open";
  if (from) return "open";
  if (to) return toFirst >= start && toLast <= end ? "yes" : "open";
  return "open";
}

/** "24 November 2020 to September 2021"; "from March 2018; no end date in the record". */
export function intervalWords(from: string | null, to: string | null): string {
  if (!from && !to) return "no dates in the record";
  if (!to) return `${start(from ?? "")}; no end date in the record`;
  if (!from) return `${end(to)}; no start date in the record`;
  if (/^\d/.test(from) && /^\d/.test(to))
    return from === to ? date(from) : `${date(from)} to ${date(to)}`;
  return `${start(from)}${to.startsWith("by ") ? "," : ""} ${end(to)}`;
}

/** The same after a verb: "from 24 November 2020 to September 2021". */
export function heldWords(from: string | null, to: string | null): string {
  const span = intervalWords(from, to);
  return /^(\d|[A-Z])/.test(span) ? `from ${span}` : span;
}

function start(from: string): string {
  if (from.startsWith("by ")) return `in post ${date(from)}`;
  if (from.startsWith("after ")) return `from some time ${date(from)}`;
  return `from ${date(from)}`;
}

function end(to: string): string {
  if (to.startsWith("by ")) return `ended ${date(to)}`;
  if (/^(after|before) /.test(to)) return `until some time ${date(to)}`;
  return `until ${date(to)}`;
}
