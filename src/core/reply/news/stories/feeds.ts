import { date, plural } from "#src/words.ts";
import type { Answer } from "../../../answer.ts";
import type { FeedState } from "../../../news.ts";

/** "3 May 2018, 12:30 UTC". */
const instantWords = (instant: string) =>
  `${date(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;

function feedLine({ name, answered, failures, problem }: FeedState): string {
  const last = answered ? `last answered ${instantWords(answered)}` : "has not answered yet";
  const failing =
    failures > 0 ? `; failed ${plural(failures, "time")} since: ${problem ?? ""}` : "";
  return `${name}: ${last}${failing}`;
}

/** What the desk says of itself, with the feeds it reads and when each last answered: a dead one never looks like no news. */
export function withFeeds(about: Answer, feeds: readonly FeedState[]): Answer {
  if (feeds.length === 0) return about;
  const items = feeds.map((feed) => ({ text: feedLine(feed), lead: null, cites: [] }));
  const list = { kind: "list", title: "Feeds it reads", ordered: false, items } as const;
  return Object.freeze({ ...about, parts: [...about.parts, list] });
}
