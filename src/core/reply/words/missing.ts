import type { Answer, Suggestion } from "../../answer.ts";
import { notice } from "../../statements.ts";

/** The answer about an id that the record does not hold: nothing is stated. */
export function notInRecord(
  what: string,
  id: string,
  suggestions: readonly Suggestion[] = [],
): Answer {
  return notice(
    "unknown",
    "Not in the record",
    [`The record has no ${what} with the id “${id}”.`],
    { suggestions },
  );
}
