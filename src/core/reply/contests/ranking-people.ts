import type { Candidate, Contest, NecRecord } from "#src/record/record.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { type Ranked, type Ranking, topOf } from "./ranking.ts";

/** In how many contests the record does not say whether somebody was elected. */
const unknownOf = (record: NecRecord, person: string) =>
  (record.candidacies.get(person) ?? []).filter(
    ({ contest, candidate }) => candidate.elected === null && contest.status === "declared",
  ).length;

/** Whether the record has an election of somebody in any contest. */
const isEverElected = (record: NecRecord, person: string) =>
  (record.candidacies.get(person) ?? []).some(({ candidate }) => candidate.elected === true);

/** What is counted of people; `never` are the defeats of those whom the record has as elected in no contest at all. */
export type Counts = "stood" | "elected" | "lost" | "never";

/** People by how often they stood or were elected; who was elected comes only from the record. */
export function byPerson(record: NecRecord, contests: readonly Contest[], counts: Counts): Ranking {
  const entries = new Map<string, { contest: Contest; candidate: Candidate }[]>();
  for (const contest of contests) {
    for (const candidate of contest.candidates) {
      if (counts === "elected" && candidate.elected !== true) continue;
      if ((counts === "lost" || counts === "never") && candidate.elected !== false) continue;
      const before = entries.get(candidate.person);
      if (before) before.push({ contest, candidate });
      else entries.set(candidate.person, [{ contest, candidate }]);
    }
  }
  const lines = [...entries].flatMap(([person, own]): Ranked[] => {
    if (counts === "never" && isEverElected(record, person)) return [];
    const unknown = counts === "never" ? unknownOf(record, person) : 0;
    const [first, ...rest] = own.map(({ candidate }) => candidate.sources);
    if (!first) return [];
    const inferred = own.filter(({ candidate }) => candidate.inferred).length;
    return [
      {
        value: own.length,
        who: personName(record, person),
        shown: `${own.length} ${own.length === 1 ? "time" : "times"}`,
        where: own.map(({ contest }) => contest.label).join("; "),
        doubt:
          counts === "elected" && inferred > 0
            ? `${inferred} of them inferred`
            : unknown > 0
              ? `of ${unknown} more the record does not say`
              : null,
        sources: together([first[0]], ...rest.map(([source]) => [source] as const)),
        person,
        contest: null,
      },
    ];
  });
  return topOf(lines, -1, contests.length);
}
