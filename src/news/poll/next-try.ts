const MINUTE = 60;

/** Seconds from one try of a feed to the next: no site is asked more often, and none is forgotten. */
export const BETWEEN = { least: 15 * MINUTE, most: 24 * 60 * MINUTE } as const;

/** Every next try is put off by up to this part of itself, so that feeds added together are not asked together. */
const JITTER = 0.1;

/** Gives numbers from 0 to below 1. */
export type Random = () => number;

/**
 * Seconds until a feed that answered is asked again.
 *
 * @param freshFor seconds for which the answer is fresh by its headers; null where they do not say
 */
export function afterAnswer(freshFor: number | null, random: Random): number {
  return jittered(bounded(freshFor ?? BETWEEN.least), random);
}

/**
 * Seconds until a feed that failed is asked again: twice as long after each failure in a row.
 *
 * @param failures how often in a row it has failed, this time with it
 * @param wish seconds for which the site asks to be left alone; null where it does not say
 */
export function afterFailure(failures: number, wish: number | null, random: Random): number {
  const doubled = BETWEEN.least * 2 ** Math.min(Math.max(failures - 1, 0), 20);
  return jittered(bounded(Math.max(doubled, wish ?? 0)), random);
}

const bounded = (seconds: number) => Math.min(Math.max(seconds, BETWEEN.least), BETWEEN.most);

const jittered = (seconds: number, random: Random) => Math.round(seconds * (1 + JITTER * random()));
