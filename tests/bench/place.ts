import type { Place } from "#src/store/open.ts";

/** The place that a script was given: the URL of a PostgreSQL database, or SQLite's folder. */
export const placeOf = (given: string): Place =>
  given.startsWith("postgres://") ? { url: given } : { folder: given };
