import type { IncomingHttpHeaders } from "node:http";

/** The headers of an answer, each as often as it came. */
export type Headers = IncomingHttpHeaders;

/** No wish of a site's holds for longer, in seconds: a slip in its settings would silence it for good. */
const LONGEST = 7 * 24 * 60 * 60;

/** What may be sent back as a header. */
const PRINTABLE = /^[\x20-\x7e]{1,500}$/;

/** A header's first value; null where it did not come. */
export function header(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** An `ETag` or a `Last-Modified` that can be given back as it came; null for any other. */
export function validator(value: string | null | undefined): string | null {
  return value && PRINTABLE.test(value) ? value : null;
}

/**
 * For how many seconds an answer is fresh by its `Cache-Control` and its `Age` (RFC 9111, sections 4.2 and 5.2.2), at
 * most a week. 0 where it asks not to be kept; null where it does not say.
 */
export function freshFor(headers: Headers): number | null {
  const value = headers["cache-control"];
  const directives = String(value ?? "").toLowerCase();
  if (/(^|[\s,])no-(cache|store)(?=$|[\s,=;])/.test(directives)) return 0;
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(directives)?.[1];
  if (age === undefined) return null;
  const spent = header(headers, "age") ?? "";
  return Math.max(seconds(age) - (DIGITS.test(spent) ? seconds(spent) : 0), 0);
}

/**
 * The seconds of a `Retry-After` from `now`, an instant as ISO text, at most a week: it has seconds or a date (RFC
 * 9110, section 10.2.3). Null where it did not come or cannot be read.
 */
export function retryAfter(headers: Headers, now: string): number | null {
  const value = header(headers, "retry-after")?.trim() ?? "";
  if (DIGITS.test(value)) return seconds(value);
  const date = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) return null;
  return Math.min(Math.max(Math.ceil((date - Date.parse(now)) / 1_000), 0), LONGEST);
}

const DIGITS = /^\d+$/;
const seconds = (digits: string) => Math.min(Number(digits), LONGEST);

const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
