import { HOME_PARTY } from "#src/core/home.ts";
import type { Moment } from "#src/core/news.ts";
import type { NecRecord } from "#src/record/record.ts";

/** The posts of the party itself that the record keeps with the committee's officers. */
const LEADER = "Leader";
const OF_THE_PARTY: Readonly<Record<string, string>> = {
  leader: LEADER,
  "deputy-leader": "Deputy leader",
};

/** When the party was in government, so that its leader was prime minister, by the days on which they came and went (GOV.UK, “Past Prime Ministers”). */
const IN_GOVERNMENT = [
  { from: "1997-05-02", to: "2010-05-11" },
  { from: "2024-07-05", to: null },
] as const;

/** Whether a time in a post, as far as it is dated, has a moment in it. */
function isAt(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  at: Moment,
): boolean {
  const began = from?.replace(/^\D*/, "") ?? null;
  return began !== null && began <= at && !(to && to.replace(/^\D*/, "") < at);
}

/**
 * The posts that somebody of the record had at a moment, with where: "General secretary of the Labour Party", "Prime minister". Only those
 * whose beginning is dated; none where the moment is not known.
 */
export function postsOf(
  { people, organisations, officers }: NecRecord,
  id: string,
  at: Moment | null,
): readonly string[] {
  if (at === null) return [];
  const offices = people.get(id)?.offices ?? [];
  const held = offices.flatMap(({ role, organisation, at: where, ...time }) => {
    const of = organisation ? organisations.get(organisation)?.name : where;
    return isAt(time, at) ? [of ? `${role} of ${of}` : role] : [];
  });
  const ofParty = officers.flatMap(({ post, person, from, to }) => {
    const role = OF_THE_PARTY[post];
    return role && person === id && isAt({ from, to }, at) ? [role] : [];
  });
  const governs = ofParty.includes(LEADER) && IN_GOVERNMENT.some((time) => isAt(time, at));
  return [
    ...held,
    ...ofParty.map((role) => `${role} of ${HOME_PARTY}`),
    ...(governs ? ["Prime minister"] : []),
  ];
}
