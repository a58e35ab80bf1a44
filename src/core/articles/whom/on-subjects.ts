import type { Statement } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { indexed } from "../lines/indexed.ts";
import type { Near } from "../lines/lines.ts";

/** By what somebody's words may mean a person, or a body, whom the sentence before names. */
const POINTS = {
  person: /\b(?:he|she|him|his|her|they|them|their|both)\b/i,
  organisation:
    /\b(?:it|its|they|them|their|this|these|those|both)\b|\bthe (?:group|party|union|body|organisation)\b/i,
  contest: /./,
} as const;

/** Whether what somebody said is on whom alone a question is about: it names them, or may mean whom the sentence before names. */
export function isOnSubjects({ mentions, words: said }: Statement, query: NewsQuery): boolean {
  const { subjects = [], words } = query;
  if (query.kind !== "said" || words !== undefined || subjects.length === 0) return true;
  return subjects.some(
    ({ id, kind }) => mentions.some((each) => each.id === id) || POINTS[kind].test(said),
  );
}

/** The same of all that is said in a line; beside it in its paragraph they may be named as well. */
export function isLineOnSubjects({ read, fit, statements }: Near, query: NewsQuery): boolean {
  if (statements.length === 0 || statements.some((each) => isOnSubjects(each, query))) return true;
  const { lines } = indexed(read);
  return [fit.at - 1, fit.at + 1].some(
    (beside) =>
      lines[beside]?.paragraph === lines[fit.at]?.paragraph &&
      query.subjects?.some(({ id }) => lines[beside]?.ids.has(id)),
  );
}
