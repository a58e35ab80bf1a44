import { MOST_WORDS, type NewsQuery } from "../../news-query.ts";
import type { Mark, NameMark } from "../mark.ts";
import type { Token } from "../read.ts";

/** Names by which somebody of the record may not be meant: a surname alone, one that was spelt otherwise. */
const isLoose = (mark: Mark): mark is NameMark =>
  mark.kind === "person" &&
  (mark.how === "surname" || mark.how === "slip") &&
  mark.ids.length === 1;

/** A query with a name as it was written in place of somebody of the record; null where it is about nobody by such a name. */
function byWord(query: NewsQuery, mark: NameMark, tokens: readonly Token[]): NewsQuery | null {
  const [id] = mark.ids;
  const { subjects = [], words = [] } = query;
  const others = subjects.filter((each) => each.id !== id);
  const named = tokens.slice(mark.from, mark.to).map(({ text }) => text);
  if (others.length === subjects.length || words.length + named.length > MOST_WORDS) return null;
  const { subjects: _, words: __, ...rest } = query;
  return {
    ...rest,
    ...(others.length > 0 && { subjects: others }),
    words: [...named, ...words],
  } as NewsQuery;
}

/**
 * Queries with those that ask the same of a name as it was written: "Hodson" may be somebody of whom only articles
 * tell, and not the Hobson of the record, and so may another "Tarrow". What is spelt otherwise than in the record is
 * looked for first as it is written; a surname that the record has, last.
 */
export function withNamesByWord(
  queries: readonly NewsQuery[],
  marks: readonly Mark[],
  tokens: readonly Token[],
): readonly NewsQuery[] {
  const { slip = [], surname = [] } = Object.groupBy(marks.filter(isLoose), ({ how }) => how);
  const by = (asked: readonly NewsQuery[], names: readonly NameMark[]) =>
    asked.flatMap((query) => names.flatMap((mark) => byWord(query, mark, tokens) ?? []));
  // What is reported of somebody would be told by any line that has another of the surname.
  const ofPeople = queries.filter(({ kind }) => kind !== "reported");
  return [...by(queries, slip), ...queries, ...by(ofPeople, surname)];
}
