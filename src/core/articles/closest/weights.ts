import type { Sign } from "./signs.ts";

/** What each sign is worth, and what there is before any; a sign that is left out is worth nothing. Written by `npm run fit`. */
export type Weights = Readonly<Partial<Record<Sign, number>>> & { readonly before: number };

/** Of a question for somebody's words. */
export const OF_SPEAKER: Weights = {
  words: 0.2,
  paragraph: 1.07,
  headline: 0.17,
  article: 1.08,
  lacking: -2.4,
  behind: 0.91,
  articleBehind: 2.04,
  general: 1.02,
  quotes: 0.81,
  notKind: -0.32,
  publisher: 0.37,
  told: 0.8,
  another: -1.34,
  named: 1.19,
  speaks: 0.78,
  goesOn: 2.05,
  apart: -0.84,
  ownPage: 1.85,
  says: 0.71,
  comments: 3.01,
  before: -5.08,
};

/** Of any other question. */
export const OF_ANY: Weights = {
  words: 1.4,
  paragraph: 1.44,
  headline: 0.84,
  article: -0.36,
  lacking: -0.31,
  behind: 0.83,
  articleBehind: 4,
  general: 1.57,
  quotes: -0.08,
  notKind: -0.75,
  publisher: 1.28,
  before: -2.95,
};
