import type { NecRecord } from "#src/record/record.ts";
import type { News } from "../news.ts";
import type { NewsQuery, NewsQueryOf } from "../news-query.ts";
import { type Fit, fitsOf } from "./lines/fit.ts";
import { indexed } from "./lines/indexed.ts";
import type { Near } from "./lines/lines.ts";
import { nearest } from "./nearest.ts";
import { termsOf } from "./words/terms.ts";

/** What is read for an answer. */
interface Read {
  readonly news: News;
  readonly record: NecRecord;
}

const ASKS = /^(?:agree[ds]?|disagree[ds]?|differ(?:s|ed)?)$/;
const TELLS =
  /\b(?:agree[ds]?|disagree[ds]?|differ(?:s|ed)?|at odds|united|unlike|both|sided with|neither)\b/i;
/** How much of what is asked the words of each have in them or about them: that the article is about it is too little. */
const NEAR = 0.6;
const ABOUT = 0.55;
const isOnIt = ({ near, own, score }: Fit) => near >= NEAR && (own > 0 || score >= ABOUT);
const MOST_ARTICLES = 24;

/** Whether a question asks if some agree. */
export const asksOfAgreement = ({
  words = [],
  hints = [],
}: Pick<NewsQueryOf<"reported" | "said">, "words" | "hints">): boolean =>
  [...words, ...hints].some((word) => ASKS.test(word));

/** Whether it is asked if two people agree. */
export const asksWhetherAlike = (query: NewsQuery): query is NewsQueryOf<"reported"> =>
  query.kind === "reported" &&
  (query.subjects ?? []).filter(({ kind }) => kind === "person").length === 2 &&
  asksOfAgreement(query);

/**
 * Whether two people agree, by a line that says so of both, or else by what each of them said of it. What one of two
 * said alone is no answer.
 */
export async function compared(
  query: NewsQueryOf<"reported">,
  read: Read,
): Promise<readonly Near[]> {
  const words = (query.words ?? []).filter((word) => !ASKS.test(word));
  const people = (query.subjects ?? []).filter(({ kind }) => kind === "person");
  const { hints: _, words: __, ...rest } = query;
  const about = { ...rest, ...(words.length > 0 && { words }) };
  const together = await ofBoth(
    about,
    people.map(({ id }) => id),
    read,
  );
  if (together.length > 0) return together;
  if (words.length === 0) return [];
  const each = await Promise.all(
    people.map(({ id }) => {
      const { subjects: ___, ...of } = about;
      return nearest({ ...of, kind: "said", speaker: { id } }, read, "articles");
    }),
  );
  const own = each.map((all) =>
    all.find(({ statements, fit }) => statements.length > 0 && isOnIt(fit)),
  );
  return own.every((one) => one !== undefined) ? own : [];
}

/** The lines that name both and say that they agree or do not, in articles that have all that is asked about. */
async function ofBoth(
  query: NewsQueryOf<"reported">,
  ids: readonly string[],
  { news }: Read,
): Promise<readonly Near[]> {
  const terms = termsOf(query);
  const found = await news.articles({ subjects: query.subjects ?? [], limit: MOST_ARTICLES });
  return found.flatMap((article) =>
    fitsOf(indexed(article), terms).flatMap((fit): readonly Near[] => {
      const line = article.lines[fit.at];
      const named = ids.every((id) => line?.mentions.some((each) => each.id === id));
      const tells = named && TELLS.test(line?.text ?? "");
      return tells && fit.missing === 0 ? [{ read: article, fit, statements: [] }] : [];
    }),
  );
}
