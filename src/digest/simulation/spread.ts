const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The nth of numbers from 0 up to 1 that are spread evenly and look like chance: the same in each run. */
export const spread = (n: number): number => (n * GOLDEN) % 1;

/** The value that so much of the sorted values are not above, by nearest rank; 0 for none. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
