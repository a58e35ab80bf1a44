import type { Sign } from "./signs.ts";

/** What each sign is worth, and what there is before any; a sign that is left out is worth nothing. Written by `npm run fit`. */
export type Weights = Readonly<Partial<Record<Sign, number>>> & { readonly before: number };

/** Of a question for somebody's words. */
export const OF_SPEAKER: Weights = {
  words: 0.17,
  paragraph: 1.11,
  headline: 0.15,
  article: 1.18,
  lacking: -2.95,
  behind: 0.99,
  articleBehind: 1.88,
  general: 1.18,
  quotes: 0.82,
  notKind: -0.56,
  publisher: 0.37,
  told: 2.28,
  another: -1.6,
  apart: -0.83,
  ownPage: 1.86,
  says: 0.8,
  comments: 3.09,
  before: -4.84,
};

/** Of any other question. */
export const OF_ANY: Weights = {
  words: 1.5,
  paragraph: 1.43,
  headline: 0.75,
  article: -0.62,
  lacking: -0.23,
  behind: 0.76,
  articleBehind: 4.2,
  general: 1.63,
  quotes: -0.13,
  notKind: -0.76,
  publisher: 1.17,
  before: -2.71,
};
