import type { NewsQuery } from "../../news-query.ts";
import { articlesFor, type Read, speakerIn } from "../articles-for.ts";
import { termsOf } from "../words/terms.ts";
import { SIGNS, type Signed, type Signs, signsOf } from "./signs.ts";
import { OF_ANY, OF_SPEAKER, type Weights } from "./weights.ts";

/** A line with how likely it is the one that answers, as the logarithm of the odds. */
export interface Close extends Signed {
  readonly likely: number;
}

/** How likely a line answers that has some signs. */
export const likelyBy = (signs: Signs, weights: Weights): number =>
  SIGNS.reduce((sum, sign) => sum + signs[sign] * (weights[sign] ?? 0), weights.before);

/** The lines of articles that come closest to a question, the likeliest first, however far they are from it. */
export async function closest(query: NewsQuery, from: Read): Promise<readonly Close[]> {
  const speaker = speakerIn(query, from.record);
  const words = termsOf(query).filter(({ id }) => !id);
  // Where no article of that time names whom it is about, one by the same words may.
  const { subjects: _, from: __, to: ___, ...wider } = query;
  const exact = await articlesFor(query, words, from);
  const articles = exact.length > 0 || speaker ? exact : await articlesFor(wider, words, from);
  const weights = speaker ? OF_SPEAKER : OF_ANY;
  return signsOf(articles, query, speaker)
    .map((each) => ({ ...each, likely: likelyBy(each.signs, weights) }))
    .toSorted((a, b) => b.likely - a.likely);
}

/** Whether a line is so likely the one that answers, has so much of a question in its paragraph, and its article all names of it. */
export const isLikely = ({ likely, signs }: Close, enough: number, beside: number): boolean =>
  likely >= enough && signs.paragraph >= beside && signs.lacking === 0;
