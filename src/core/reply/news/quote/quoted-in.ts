import type { Answer } from "../../../answer.ts";
import { fitsOf } from "../../../articles/lines/fit.ts";
import { indexed } from "../../../articles/lines/indexed.ts";
import { formsOf } from "../../../articles/words/alike.ts";
import { termOf } from "../../../articles/words/terms.ts";
import type { ReadArticle, Reported } from "../../../news.ts";
import type { NewsQueryOf } from "../../../news-query.ts";
import type { NewsContext } from "../context.ts";
import { nothing } from "../nothing.ts";
import { shown } from "../say-statements.ts";
import { searchOf } from "../search.ts";

const MOST_ARTICLES = 6;

/** The first statement of each who speaks in an article, in its order. */
function firstOfEach({ article, statements }: ReadArticle): readonly Reported[] {
  const byName = Map.groupBy(statements, ({ speaker }) => speaker.name);
  return [...byName.values()].flatMap(([first]) =>
    first ? [{ statement: first, articles: [article] } as const] : [],
  );
}

/** Everybody whose words an article has, each with one statement: of the article that fits best. */
export async function replyQuoted(
  query: NewsQueryOf<"said">,
  context: NewsContext,
): Promise<Answer> {
  const { occasion = [] } = query;
  const some = occasion.flatMap(formsOf);
  const found = await context.news.articles({
    ...searchOf(query, MOST_ARTICLES),
    ...(some.length > 0 && { some }),
  });
  const terms = occasion.map(termOf);
  const best = found
    .filter(({ statements }) => statements.length > 0)
    .find((read) => terms.length === 0 || fitsOf(indexed(read), terms)[0]?.missing === 0);
  return best ? shown(query, firstOfEach(best), context) : nothing(query, context);
}
