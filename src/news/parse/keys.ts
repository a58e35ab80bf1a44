import { createHash } from "node:crypto";
import type { Keyless } from "./entry.ts";
import { MOST } from "./limits.ts";
import type { Problems } from "./problems.ts";

/** An entry of a feed. */
export interface Entry {
  /** The same for the same entry whenever its feed is read; only within that feed. */
  readonly key: string;
  /** Plain text on one line, as the summary is. */
  readonly title: string | null;
  readonly summary: string | null;
  /** http or https, without tracking parameters and fragment. */
  readonly url: string | null;
  /** "2018-09-03T08:12:00Z" in UTC, or "2018-09-03" or "2018-09" where no more is known. */
  readonly published: string | null;
  readonly updated: string | null;
}

/** The ways to tell an entry from others, the best first: its id, its address, its title with its date. */
const chainOf = ({ id, url, title, summary, published, updated }: Keyless) => {
  const named = title ?? summary?.slice(0, MOST.title);
  return [id, url, named ? `${named} (${published ?? updated ?? "no date"})` : null];
};

/**
 * Gives each entry a key: the first of its id, its address and its title with its date that no different entry has too
 * (some feeds give each entry one id, or the address of the site). Of entries with one key, the first is kept.
 */
export function keyed(entries: readonly Keyless[], problems: Problems): readonly Entry[] {
  const byId = sharedBy(
    entries,
    ({ id }) => id,
    ({ url, title }) => url ?? title,
  );
  const byUrl = sharedBy(
    entries,
    ({ url }) => url,
    ({ title }) => title,
  );
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const [id, url, rest] = chainOf(entry);
    const own = [byId.has(id ?? "") ? null : id, byUrl.has(url ?? "") ? null : url, rest];
    const written = own.find((way) => way) ?? url ?? id;
    if (!written) continue;
    if (written !== (id ?? url ?? rest)) problems.count("keyShared", id ?? url ?? "");
    const key = short(written);
    if (found.has(key)) problems.count("twice");
    else found.set(key, withKey(key, entry));
  }
  return [...found.values()];
}

const withKey = (key: string, { title, summary, url, published, updated }: Keyless): Entry => ({
  key,
  title,
  summary,
  url,
  published,
  updated,
});

/** What several entries have that are different otherwise. */
function sharedBy(
  entries: readonly Keyless[],
  way: (entry: Keyless) => string | null,
  otherwise: (entry: Keyless) => string | null,
): ReadonlySet<string> {
  const first = new Map<string, string | null>();
  const shared = new Set<string>();
  for (const entry of entries) {
    const value = way(entry);
    if (value === null) continue;
    const rest = otherwise(entry);
    const known = first.get(value);
    if (known === undefined) first.set(value, rest);
    else if (known !== rest) shared.add(value);
  }
  return shared;
}

/** Ids have no longest length in any of the formats. */
function short(key: string): string {
  if (key.length <= MOST.key) return key;
  return `sha256:${createHash("sha256").update(key).digest("hex")}`;
}
