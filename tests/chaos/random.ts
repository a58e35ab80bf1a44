/** Random numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some, by their weights. */
export function weighted<T extends string>(
  random: () => number,
  weights: Readonly<Record<T, number>>,
): T {
  const all = Object.entries(weights) as [T, number][];
  let left = random() * all.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [each, weight] of all) {
    left -= weight;
    if (left < 0) return each;
  }
  return (all[0] as [T, number])[0];
}
