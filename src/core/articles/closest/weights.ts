import type { Sign } from "./signs.ts";

/** What each sign is worth, and what there is before any; a sign that is left out is worth nothing. Written by `npm run fit`. */
export type Weights = Readonly<Partial<Record<Sign, number>>> & { readonly before: number };

/** Of a question for somebody's words. */
export const OF_SPEAKER: Weights = {
  words: 0.23,
  paragraph: 1.05,
  headline: 0.13,
  article: 1.17,
  lacking: -2.94,
  behind: 0.91,
  articleBehind: 1.97,
  general: 1.09,
  quotes: 0.8,
  notKind: -0.53,
  publisher: 0.39,
  told: 0.93,
  another: -1.34,
  named: 1.14,
  speaks: 0.71,
  goesOn: 1.9,
  apart: -0.86,
  ownPage: 2.11,
  says: 0.77,
  comments: 3.04,
  before: -5.17,
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
