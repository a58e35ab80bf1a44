import type { Sign } from "./signs.ts";

/** What each sign is worth, and what there is before any; a sign that is left out is worth nothing. Written by `npm run fit`. */
export type Weights = Readonly<Partial<Record<Sign, number>>> & { readonly before: number };

/** Of a question for somebody's words. */
export const OF_SPEAKER: Weights = {
  words: 0.18,
  paragraph: 1.09,
  headline: 0.17,
  article: 1.08,
  lacking: -2.39,
  behind: 0.91,
  articleBehind: 2.04,
  general: 1.03,
  quotes: 0.75,
  notKind: -0.33,
  publisher: 0.38,
  told: 0.85,
  another: -1.31,
  named: 1.17,
  speaks: 0.77,
  goesOn: 2.04,
  apart: -0.82,
  ownPage: 1.87,
  says: 0.67,
  comments: 2.98,
  before: -5.01,
};

/** Of any other question. */
export const OF_ANY: Weights = {
  words: 1.4,
  paragraph: 1.44,
  headline: 0.85,
  article: -0.36,
  lacking: -0.32,
  behind: 0.83,
  articleBehind: 4.02,
  general: 1.56,
  quotes: -0.07,
  notKind: -0.75,
  publisher: 1.28,
  before: -2.95,
};
