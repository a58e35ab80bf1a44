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
  const pending = queries.filter(
    (query) =>
      query.kind === "result" &&
      !BEFORE_RESULT.has(query.aspect) &&
      record.contests.get(query.contest)?.status !== "declared",
  );
  if (queries.length < 2 || pending.length < queries.length) return null;
  return (
    pending.find(
      (query) =>
        query.kind === "result" && record.contests.get(query.contest)?.section === HOME_SECTION,
    ) ?? null
  );
}
