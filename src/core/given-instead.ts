import type { NecRecord } from "#src/record/record.ts";
import type { Query } from "./query.ts";

/** Whether it is asked who took somebody's place, or whose place that one took, and the record has no seat that fell vacant so: all that it gives is what it has instead, and articles may know. */
export function hasNoVacancy(query: Query | null, { vacancies }: NecRecord): boolean {
  if (query?.kind !== "vacancies" || query.person === undefined) return false;
  const { person, part } = query;
  const side = part === "came" ? "came" : "left";
  return (
    (part === "came" || part === "successor") &&
    !vacancies.some((each) => each[side].includes(person))
  );
}
