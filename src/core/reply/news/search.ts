import type { Search } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";

/** What a query looks for among articles. */
export function searchOf(query: NewsQuery, limit: number): Search {
  const { subjects, words, publisher, from, to } = query;
  return {
    limit,
    ...(subjects && { subjects }),
    ...(words && { words }),
    ...(publisher && { publisher }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
