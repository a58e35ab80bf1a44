import type { NecRecord } from "#src/record/record.ts";
import { HOME_SECTION } from "../home.ts";
import type { Query, QueryOf } from "../query.ts";

/** What of a contest is known before its result is. */
const BEFORE_RESULT: ReadonlySet<QueryOf<"result">["aspect"]> = new Set([
  "candidates",
  "nominations",
  "system",
  "seats",
  "when",
  "opened",
  "closed",
  "deadline",
  "where",
]);

/** Where the result of several contests is asked for and none has one, the one that members know the NEC by. */
export function notYetDeclared(queries: readonly Query[], record: NecRecord): Query | null {
  if (queries.length < 2) return null;
  const asked = queries.flatMap((query) => (query.kind === "both" ? query.queries : [query]));
  const pending = asked.filter(
    (query): query is QueryOf<"result"> =>
      query.kind === "result" &&
      !BEFORE_RESULT.has(query.aspect) &&
      record.contests.get(query.contest)?.status !== "declared",
  );
  if (pending.length < asked.length) return null;
  return (
    pending.find(({ contest }) => record.contests.get(contest)?.section === HOME_SECTION) ?? null
  );
}
