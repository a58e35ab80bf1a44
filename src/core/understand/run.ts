/** A run of words: the index of its first, and the one after its last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whether two runs have a word in common. */
export const overlaps = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;

/** The indexes of all words in some runs. */
export function indexesOf(runs: Iterable<Run>): Set<number> {
  const indexes = new Set<number>();
  for (const { from, to } of runs) for (let at = from; at < to; at++) indexes.add(at);
  return indexes;
}

/** Whether every word of a run is among some indexes. */
export function isWithin({ from, to }: Run, indexes: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (!indexes.has(at)) return false;
  return true;
}

/** Whether any word of a run is among some indexes. */
export function touches({ from, to }: Run, indexes: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (indexes.has(at)) return true;
  return false;
}
