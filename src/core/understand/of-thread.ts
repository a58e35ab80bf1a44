import type { Query } from "../query.ts";
import { subjectsOf } from "../subjects.ts";
import type { Asking } from "./understand.ts";

/** Queries about somebody named. Who somebody of a name is, is asked anew: of another as well as not. */
const NAMES: ReadonlySet<Query["kind"]> = new Set([
  "candidacy",
  "candidacies",
  "across",
  "backing",
  "claims",
  "vacancies",
]);

/**
 * Of readings that differ in whom a name means, the one about somebody of whom the thread has spoken, or who stood in the
 * contest just spoken of; null where the thread settles it for none, or for more than one.
 */
export function ofThread(
  queries: readonly Query[],
  { conversation, record }: Asking,
): Query | null {
  if (!conversation) return null;
  const asked = queries.map((query) => ({
    query,
    people: NAMES.has(query.kind) ? subjectsOf(query, record).people : [],
  }));
  const [first] = asked;
  const alike = asked.every(
    ({ query, people }) => query.kind === first?.query.kind && people.length > 0,
  );
  const unlike = new Set(asked.map(({ people }) => people.join())).size === queries.length;
  if (!alike || !unlike) return null;
  const spoken = [...conversation.people, ...conversation.spoken.map(({ person }) => person)];
  const stood = record.contests.get(conversation.contests[0] ?? "")?.candidates ?? [];
  const candidates = stood.map(({ person }) => person);
  for (const known of [spoken, conversation.listed, candidates].map((ids) => new Set(ids))) {
    const [only, ...more] = asked.filter(({ people }) => people.some((id) => known.has(id)));
    if (only) return more.length === 0 ? only.query : null;
  }
  return null;
}
