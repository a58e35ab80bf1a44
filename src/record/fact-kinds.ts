/** What of the record a post can rest on and be corrected for: the middle of a key such as `record:contest-declared:clp-2018-09`. */
export const FACT_KINDS = [
  "contest-nominations-opened",
  "contest-nominations-closed",
  "contest-polls-opened",
  "contest-polls-closed",
  "contest-declared",
  "contest-elected",
  "contest-first",
  "candidate-elected",
  "officer-from",
  "rule",
  "change",
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** The contest that a key names, by its id; null where it names none. */
export function contestOfFact(key: string): string | null {
  return /^record:(?:contest-[a-z-]+|candidate-elected):([^.]+)/.exec(key)?.[1] ?? null;
}
