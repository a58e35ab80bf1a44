import type { NecRecord } from "#src/record/record.ts";
import type { Query } from "./query.ts";
import { vacanciesOf } from "./reply/body/vacancies-of.ts";

/** Whether it is asked who took somebody's place, or whose place that one took, and the record has no seat that fell vacant so: all that it gives is what it has instead, and articles may know. */
export function hasNoVacancy(query: Query | null, record: NecRecord): boolean {
  if (query?.kind !== "vacancies" || query.person === undefined) return false;
  const { person, part } = query;
  const isAsked = part === "came" || part === "successor";
  return isAsked && vacanciesOf(record, person, part).length === 0;
}
