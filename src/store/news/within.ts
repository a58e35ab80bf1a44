import type { Moment, Search } from "#src/core/news.ts";

const first = (moment: Moment) => moment + "-01-01".slice(moment.length - "2016".length);
const last = (moment: Moment) => moment + "-12-31".slice(moment.length - "2016".length);

/**
 * Whether something may have been published in a time: an article of "2016-03" may be of 10 March. What has no date
 * may be of any, and is of none that is asked for.
 */
export function mayBeWithin(published: Moment | null, { from, to }: Pick<Search, "from" | "to">) {
  if (published === null) return !from && !to;
  return (!from || last(published) >= first(from)) && (!to || first(published) <= last(to));
}
