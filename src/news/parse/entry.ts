import { baseWithin, isAbsolute, readAddress } from "./address.ts";
import { readDate } from "./dates.ts";
import { fromHtml } from "./html-text.ts";
import { MOST } from "./limits.ts";
import type { Problems } from "./problems.ts";
import type { RawEntry } from "./raw.ts";

/** An entry but for its key, which depends on the others. */
export interface Keyless {
  /** A guid or id as the feed has it, on one line. */
  readonly id: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly updated: string | null;
}

/** What entries are read against. */
export interface Setting {
  /** The feed's own address, cleaned; null where it is none. */
  readonly self: string | null;
  /** What the feed's relative links stand for. */
  readonly base: string | null;
  /** An instant. */
  readonly now: string;
  readonly problems: Problems;
}

/** Reads an entry; null for one that says nothing. */
export function readEntry(raw: RawEntry, setting: Setting): Keyless | null {
  const { problems, now } = setting;
  const entry: Keyless = {
    id: raw.id === null ? null : fromHtml(raw.id, Number.POSITIVE_INFINITY).text || null,
    title: readText(raw.titles, MOST.title, () => problems.count("titleCut")),
    summary: readText(raw.summaries, MOST.summary, () => problems.count("summaryCut")),
    url: readLink(raw, setting),
    published: firstDate(raw.published, now, problems),
    updated: firstDate(raw.updated, now, problems),
  };
  const { title, summary, url } = entry;
  if (title !== null || summary !== null || url !== null) return entry;
  problems.count("bare");
  return null;
}

/** The first text that has more than markup. */
function readText(texts: readonly string[], most: number, onCut: () => void): string | null {
  for (const html of texts) {
    const { text, cut } = fromHtml(html, most);
    if (text === "") continue;
    if (cut) onCut();
    return text;
  }
  return null;
}

/** The first link that leads somewhere, and not to the feed itself; else a guid that is an address. */
function readLink({ links, permalink, base }: RawEntry, setting: Setting): string | null {
  const { self, problems } = setting;
  const within = baseWithin(base, setting.base);
  for (const link of links) {
    const read = readAddress(link, within);
    if (!read.ok) problems.count(read.problem, link);
    else if (read.url !== self) return read.url;
  }
  if (permalink === null || !isAbsolute(permalink)) return null;
  const read = readAddress(permalink, null);
  return read.ok ? read.url : null;
}

/** The first date that can be read; where none can, what is wrong with the first is a problem. */
function firstDate(dates: readonly string[], now: string, problems: Problems): string | null {
  const reads = dates.map((date) => readDate(date, now));
  const at = Math.max(
    reads.findIndex(({ ok }) => ok),
    0,
  );
  const read = reads[at];
  if (read?.problem) problems.count(read.problem, dates[at]);
  return read?.ok ? read.date : null;
}
