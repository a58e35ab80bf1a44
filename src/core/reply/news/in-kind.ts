import type { Answer } from "../../answer.ts";
import { articlesFor } from "../../articles/articles-for.ts";
import { bestList } from "../../articles/listed.ts";
import { termOf } from "../../articles/terms.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import type { NewsContext } from "./context.ts";
import { asksHowLearnt, linesOnLearning } from "./learnt.ts";
import { nothing } from "./nothing.ts";
import { sayLines } from "./reported.ts";
import { searchOf } from "./search.ts";

const MOST_ARTICLES = 24;

/**
 * The answer to a question that one kind of line alone answers: how somebody came to know of something, and which of
 * several they are; null of any other question, and where no line lists those.
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
  const { words = [], ...others } = query;
  const near = await articlesFor(query, words.map(termOf), { news, record });
  const found = near.length > 0 ? near : await news.articles(searchOf(others, MOST_ARTICLES));
  const listed = bestList(found, query, record);
  return listed && sayLines([listed], query, context);
}
