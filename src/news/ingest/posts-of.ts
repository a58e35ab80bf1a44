import type { Moment } from "#src/core/news.ts";
import type { NecRecord } from "#src/record/record.ts";

/**
 * The posts that somebody of the record had at a moment, with where: "General secretary of the Labour Party". Only those
 * whose beginning is dated; none where the moment is not known.
 */
export function postsOf(
  { people, organisations }: NecRecord,
  id: string,
  at: Moment | null,
): readonly string[] {
  const offices = people.get(id)?.offices ?? [];
  if (at === null) return [];
  return offices.flatMap(({ role, organisation, at: where, from, to }) => {
    const began = from?.replace(/^\D*/, "") ?? null;
    if (began === null || began > at || (to && to.replace(/^\D*/, "") < at)) return [];
    const of = organisation ? organisations.get(organisation)?.name : where;
    return [of ? `${role} of ${of}` : role];
  });
}
