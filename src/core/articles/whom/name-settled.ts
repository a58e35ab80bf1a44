import type { Subject } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { lexiconOf } from "../../understand/lexicon.ts";
import type { Read } from "../articles-for.ts";

const MOST_ARTICLES = 10;

/** Those of the record who have a surname, where they are several. */
function severalNamed(word: string, { record }: Read): readonly string[] {
  const people = lexiconOf(record)
    .find(word)
    .filter(({ kind }) => kind === "person");
  const ids = [...new Set(people.map(({ id }) => id))];
  return ids.length > 1 ? ids : [];
}

/** The one of several with a surname whom the articles in question have; null where they have none, or more. */
async function settledBy(
  { publisher, from, to }: NewsQuery,
  word: string,
  ids: readonly string[],
  { news }: Read,
): Promise<Subject | null> {
  const found = await news.articles({
    words: [word],
    ...(publisher && { publisher }),
    ...(from && { from }),
    ...(to && { to }),
    limit: MOST_ARTICLES,
  });
  const named = found.flatMap(({ lines }) => lines.flatMap(({ mentions }) => mentions));
  const [only, ...others] = new Set(named.map(({ id }) => id).filter((id) => ids.includes(id)));
  return only !== undefined && others.length === 0 ? { kind: "person", id: only } : null;
}

/**
 * A query with whom a surname means that several of the record have, where it asks what one outlet has and that one's
 * articles name a single one of them: "who backed Tarrow, according to the Courier?" None where nothing is settled so.
 */
export async function withNameSettled(query: NewsQuery, read: Read): Promise<readonly NewsQuery[]> {
  const { publisher, words = [], subjects = [] } = query;
  if (!publisher) return [];
  for (const word of words) {
    const ids = severalNamed(word, read);
    const one = ids.length > 0 ? await settledBy(query, word, ids, read) : null;
    if (!one) continue;
    const { words: _, ...rest } = query;
    const others = words.filter((each) => each !== word);
    const found = {
      ...rest,
      ...(others.length > 0 && { words: others }),
      subjects: [...subjects, one],
    };
    return [found as NewsQuery];
  }
  return [];
}
