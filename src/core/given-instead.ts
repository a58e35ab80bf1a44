import type { NecRecord } from "#src/record/record.ts";
import { deedAsked } from "./articles/ways/doer.ts";
import { claimsHaveAny } from "./claims-of.ts";
import type { Query, QueryOf } from "./query.ts";
import { vacanciesOf } from "./reply/body/vacancies-of.ts";
import { backersOf } from "./reply/organisations/backers.ts";
import type { Token } from "./understand/read.ts";

/**
 * Whether the record has nothing of what is asked, and gives what it has instead, where articles may know: whose place
 * somebody took, which unions backed somebody, whether one body did.
 */
export function isGivenInstead(
  said: readonly Token[],
  query: Query | null,
  record: NecRecord,
): boolean {
  if (query?.kind === "claims") return tellsNotWho(said, query, record);
  if (query?.kind === "vacancies") return hasNoVacancy(query, record);
  return query?.kind === "backing" && hasNoSuchBacking(query, record);
}

/** Whether it is asked who took somebody's place, or whose place that one took, and the record has no seat that fell vacant so. */
function hasNoVacancy({ person, part }: QueryOf<"vacancies">, record: NecRecord): boolean {
  if (person === undefined) return false;
  const isAsked = part === "came" || part === "successor";
  return isAsked && vacanciesOf(record, person, part).length === 0;
}

/** Whether the backing of unions or of one body is asked for, and the record has it in no contest in which that one stood. */
function hasNoSuchBacking({ person, as, by }: QueryOf<"backing">, record: NecRecord): boolean {
  const of = as === "union" ? "unions" : "all";
  if (of === "all" && !by) return false;
  const backers = (record.candidacies.get(person) ?? []).flatMap(({ candidate }) =>
    backersOf(record, candidate, of),
  );
  return !backers.some(({ organisation }) => !by || organisation === by);
}

/** Whether it is asked who did something of which the record's claims have no word: "who proposed her as chair?" */
function tellsNotWho(said: readonly Token[], query: QueryOf<"claims">, record: NecRecord): boolean {
  const deed = deedAsked(said.map(({ text }) => text).join(" "));
  return deed !== null && !claimsHaveAny(record, query, [deed]);
}
