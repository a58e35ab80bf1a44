import type { Candidacy, NecRecord } from "#src/record/record.ts";
import { homeBody } from "./home.ts";
import type { QueryOf } from "./query.ts";
import { within } from "./reply/candidacies/came-between.ts";

/**
 * The first, or the latest, of the contests that somebody won or lost: of those for the NEC where there are any. Null where
 * no end is asked for, or nothing was won or lost.
 */
export function candidacyAtEnd(
  record: NecRecord,
  { person, lead, end, section, ...span }: QueryOf<"candidacies">,
): Candidacy | null {
  if (!end || (lead !== "elected" && lead !== "lost")) return null;
  const theirs = (record.candidacies.get(person) ?? []).filter(
    ({ contest, candidate }) =>
      candidate.elected === (lead === "elected") &&
      (!section || contest.section === section) &&
      within(contest.time, span),
  );
  const own = theirs.filter(({ contest }) => contest.of.body === homeBody(record));
  const of = own.length > 0 ? own : theirs;
  return (end === "first" ? of[0] : of.at(-1)) ?? null;
}
