import { lastWordOf } from "#src/words.ts";
import type { Statement } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { OPENING } from "../lines/found.ts";
import { indexed } from "../lines/indexed.ts";
import type { Near } from "../lines/lines.ts";
import { hasAny, stemsIn } from "../words/alike.ts";

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

/** So far from a line stand those named beside it: two before, or right after. */
const BEFORE = 2;
const AFTER = 1;

/** Whether a line that tells something is on a person whom a question is about: that one is named in its paragraph or beside it, in its headline or its opening. */
function isByPerson({ read, fit: { at } }: Near, { subjects = [] }: NewsQuery): boolean {
  const people = subjects.filter(({ kind }) => kind === "person");
  const { lines, about } = indexed(read);
  const near = [
    ...lines.slice(0, OPENING),
    ...lines.filter(({ paragraph }) => paragraph === lines[at]?.paragraph),
    ...lines.slice(Math.max(0, at - BEFORE), at + AFTER + 1),
  ];
  const isNear = (id: string) => near.some(({ ids, meant }) => ids.has(id) || meant === id);
  const isAbout = (id: string) => hasAny(about, stemsIn(lastWordOf(id.replaceAll("-", " "))));
  return people.length === 0 || people.some(({ id }) => isNear(id) || isAbout(id));
}

/** The same of all that is said in a line; beside it in its paragraph they may be named as well. */
export function isLineOnSubjects(near: Near, query: NewsQuery): boolean {
  const { read, fit, statements } = near;
  if (query.kind === "reported") return isByPerson(near, query);
  if (statements.length === 0 || statements.some((each) => isOnSubjects(each, query))) return true;
  const { lines } = indexed(read);
  return [fit.at - 1, fit.at + 1].some(
    (beside) =>
      lines[beside]?.paragraph === lines[fit.at]?.paragraph &&
      query.subjects?.some(({ id }) => lines[beside]?.ids.has(id)),
  );
}
