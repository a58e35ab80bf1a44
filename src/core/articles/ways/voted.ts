import { pattern } from "../../../pattern.ts";
import type { News, ReadArticle } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { fitsOf } from "../lines/fit.ts";
import { indexed } from "../lines/indexed.ts";
import type { Near } from "../lines/lines.ts";
import { formsOf, hasAlike, stemsIn } from "../words/alike.ts";
import { isVoteResult } from "../words/counted.ts";
import { type Term, termsOf } from "../words/terms.ts";

const ASKS = /^vote[sd]?$/;
/** What a vote does to a matter: an article may have it in another word. */
const DECIDES = pattern()`
  ^(?:
    fall|fell|fallen|carry|carried|pass|passed|back|backed|reject|rejected|defeat|defeated|lose
    |lost|approve|approved|agree|agreed|against|decide|decided
  )$
`;
const MOST_ARTICLES = 24;
/** What an article is about stands in its headline or in so many of its lines. */
const RECURS = 2;

/** In how many lines an article has something; in its headline counts as all that are needed. */
function timesOf(read: ReadArticle, { alike }: Term): number {
  const has = (text: string) => hasAlike(stemsIn(text), alike);
  return has(read.article.title) ? RECURS : read.lines.filter(({ text }) => has(text)).length;
}

/** Whether an article has all that is asked about, and is about some of it. */
function isAbout(read: ReadArticle, about: readonly Term[]): boolean {
  const times = about.map((term) => timesOf(read, term));
  return times.every((each) => each > 0) && times.some((each) => each >= RECURS);
}

/**
 * How a vote on something went, where a question asks by how many votes, and one article alone is about all that is
 * asked and tells of one vote alone: which vote is meant is then open to nobody. None where somebody is asked about.
 */
export async function resultOfVote(query: NewsQuery, news: News): Promise<readonly Near[]> {
  const terms = termsOf(query);
  const asks =
    terms.some(({ word }) => word === "many") && terms.some(({ word }) => ASKS.test(word));
  const about = terms.filter(
    ({ word, id, light, soft }) => !(id || light || soft || ASKS.test(word) || DECIDES.test(word)),
  );
  const ofPerson = query.subjects?.some(({ kind }) => kind === "person") === true;
  if (!asks || about.length === 0 || ofPerson) return [];
  const { publisher, from, to } = query;
  const found = await news.articles({
    limit: MOST_ARTICLES,
    some: about.flatMap(({ word }) => formsOf(word)),
    ...(publisher && { publisher }),
    ...(from && { from }),
    ...(to && { to }),
  });
  const told = found
    .filter((read) => isAbout(read, about))
    .flatMap((read) =>
      read.lines.flatMap(({ text }, at) => (isVoteResult(text) ? [{ read, at }] : [])),
    );
  const [only, ...others] = told;
  if (!only || others.length > 0) return [];
  const fit = fitsOf(indexed(only.read), about)[only.at];
  return fit ? [{ read: only.read, fit, statements: [] }] : [];
}
