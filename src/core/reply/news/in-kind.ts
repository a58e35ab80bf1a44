import type { Answer } from "../../answer.ts";
import { articlesFor } from "../../articles/articles-for.ts";
import { bestList, kindListed } from "../../articles/ways/listed.ts";
import { termOf } from "../../articles/words/terms.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import type { NewsContext } from "./context.ts";
import { asksHowLearnt, linesOnLearning } from "./learnt.ts";
import { nothing } from "./nothing.ts";
import { sayLines } from "./reported.ts";
import { searchOf } from "./search.ts";
import { asksHowVoted, linesOnVote } from "./votes.ts";

const MOST_ARTICLES = 24;

/** Whether one kind of line alone answers a question: none that only comes close to it. */
export const isOfOneKind = (query: NewsQuery): boolean =>
  query.kind === "reported" && (asksHowLearnt(query) || asksHowVoted(query));

/**
 * The answer to a question that one kind of line alone answers: how somebody came to know of something or voted, and
 * which of several they are; null of any other question, and where no line lists those.
 */
export async function replyInKind(
  query: NewsQueryOf<"reported">,
  context: NewsContext,
): Promise<Answer | null> {
  const { news, record } = context;
  if (asksHowLearnt(query)) {
    const learnt = await linesOnLearning(query, record, news);
    return learnt.length > 0 ? sayLines(learnt, query, context) : nothing(query, context);
  }
  if (asksHowVoted(query)) {
    const votes = await linesOnVote(query, record, news);
    return votes.length > 0 ? sayLines(votes, query, context) : nothing(query, context);
  }
  if (kindListed(query) === null) return null;
  const { words = [], ...others } = query;
  const near = await articlesFor(query, words.map(termOf), { news, record });
  const found = near.length > 0 ? near : await news.articles(searchOf(others, MOST_ARTICLES));
  const listed = bestList(found, query, record);
  return listed && sayLines([listed], query, context);
}
