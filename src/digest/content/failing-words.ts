import type { Source, SourceId } from "#src/record/record.ts";
import { count, date, list } from "#src/words.ts";
import type { FailingFeed } from "./collected.ts";
import { dayIn } from "./local-day.ts";

/** How many feeds that failed are named. */
const MOST_NAMED = 3;

/** The id under which a post cites a feed. */
export const feedSourceId = ({ address }: FailingFeed): SourceId => `feed/${address}`;

/** A feed as it is cited. */
export function feedSource(feed: FailingFeed): Source {
  const { name, address } = feed;
  const url = /^https?:/.test(address) ? address : null;
  return {
    id: feedSourceId(feed),
    publisher: name,
    title: "Feed",
    date: null,
    url,
    standing: null,
  };
}

/** The feeds named in a post, and only those are cited. */
export const namedFeeds = (failing: readonly FailingFeed[]) => failing.slice(0, MOST_NAMED);

/** The last line of a post: which feeds could not be read, so that no news of theirs is not taken for none. */
export function failingWords(failing: readonly FailingFeed[], zone: string): string {
  const named = namedFeeds(failing);
  const more = failing.length - named.length;
  const words = named.map(({ name, answered }) =>
    answered ? `${name} (last read on ${date(dayIn(answered, zone))})` : `${name} (never read yet)`,
  );
  const all = list(more > 0 ? [...words, `${count(more)} more`] : words);
  return `Could not be read, and may have more: ${all}.`;
}
