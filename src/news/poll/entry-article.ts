import { dayOf } from "../extract/page-date.ts";
import type { GivenArticle } from "../ingest/read-article.ts";
import type { Entry } from "../parse/feed.ts";

/** What publishing software puts at the end of a summary. */
const ENDINGS: readonly RegExp[] = [
  /\s*\bcontinue reading(\s*[.…→»>]+)?$/i,
  /\s*\bread more(\s*[.…→»>]+)?$/i,
  /\s*\bThe post .{1,300} (first appeared|appeared first) on .{1,100}$/,
];

/** An entry of a feed as an article: its title, and its summary for a text. Null for one without words. */
export function articleOf(entry: Entry, publisher: string, found: string): GivenArticle | null {
  const summary = ENDINGS.reduce((text, ending) => text.replace(ending, ""), entry.summary ?? "");
  const title = entry.title ?? summary;
  if (title === "") return null;
  return {
    publisher,
    title,
    url: entry.url,
    published: entry.published === null ? null : dayOf(entry.published),
    paragraphs: summary === "" || summary === title ? [] : [summary],
    found,
  };
}

/** The date of the newest of some entries; null where none has one. */
export function newestOf(entries: readonly Entry[]): string | null {
  const dates = entries.map(({ published }) => published).filter((date) => date !== null);
  return dates.reduce<string | null>(
    (newest, date) => (newest && newest > date ? newest : date),
    null,
  );
}
