import type { Answer } from "../../answer.ts";
import { onlySo } from "../../articles/only-so.ts";
import { passages } from "../../articles/passages.ts";
import type { NewsQuery } from "../../news-query.ts";
import type { NewsContext } from "./context.ts";
import { sayLines } from "./reported.ts";
import { withCloser } from "./with-next.ts";

const MOST_LINES = 3;

/**
 * The answer by what articles tell in their own words of whom it is asked what that one said; null where they tell
 * nothing near it. Each line is quoted as the article's, with the line that has the name where it has none.
 */
export async function replyPassages(
  query: NewsQuery,
  context: NewsContext,
): Promise<Answer | null> {
  if (query.kind !== "said" || !query.speaker || query.comment) return null;
  const found = await passages(query, context);
  const lines = found
    .slice(0, MOST_LINES)
    .map(({ read, fit, namedAt }) => ({ read, at: fit.at, namedAt }));
  const asked = [...(query.words ?? []), ...(query.occasion ?? [])];
  if (lines.length > 0) return sayLines(withCloser(lines, asked), query, context);
  const only = await onlySo(query, context);
  return only.length > 0 ? sayLines(only, query, context) : null;
}
