import type { Contest, NecRecord } from "#src/record/record.ts";
import { oncePer } from "./once-per.ts";

/** The contests in which an organisation has candidates or a slate, oldest first, by its id. */
export const backedContestsOf = oncePer(
  (record: NecRecord): ReadonlyMap<string, readonly Contest[]> => {
    const contests = new Map<string, Contest[]>();
    for (const contest of record.contests.values()) {
      const ids = new Set([
        ...contest.candidates.flatMap(({ backed_by }) =>
          (backed_by ?? []).map(({ organisation }) => organisation),
        ),
        ...(contest.slates ?? []).flatMap(({ organisation }) => organisation ?? []),
      ]);
      for (const id of ids) contests.set(id, [...(contests.get(id) ?? []), contest]);
    }
    return contests;
  },
);
