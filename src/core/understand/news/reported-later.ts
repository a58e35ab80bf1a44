import type { NewsQuery } from "../../news-query.ts";

const YEAR = /^\d{4}$/;
/** To what month of the next year what happened in one is told of. */
const SPRING = "04";

/**
 * What somebody said in a year, or on something of that year, as one about articles of the first months after it too:
 * "the 2019 election" is looked back on in the new year. Null where no year is asked for.
 */
export function reportedLater(query: NewsQuery): NewsQuery | null {
  if (query.kind !== "said" || !query.speaker) return null;
  const { from = "", to } = query;
  return YEAR.test(from) && from === to ? { ...query, to: `${Number(to) + 1}-${SPRING}` } : null;
}
