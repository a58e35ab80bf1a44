import type { Contest, NecRecord, Sources } from "#src/record/record.ts";
import { type Holder, placesIn } from "../../seats.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { bounds, intervalWords, sortKey } from "../words/interval.ts";
import { type Ranked, type Ranking, topOf } from "./ranking.ts";

/** An unbroken time in seats, both ends of which the record has. */
interface Stint {
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly sources: Sources;
}

/** The middle of a year stands for one that is known no closer. */
const MID_YEAR = 6;

const monthOf = (loose: string) => {
  const [year = 0, month = MID_YEAR] = sortKey(loose).split("-").map(Number);
  return year * 12 + month;
};

/** Somebody's places joined where one follows on another; a place without both dates is left out. */
function stintsOf(places: readonly Holder[]): readonly Stint[] {
  const stints: Stint[] = [];
  for (const { person, from, to, sources } of places.toSorted((a, b) =>
    sortKey(a.from).localeCompare(sortKey(b.from)),
  )) {
    if (!from || !to) continue;
    const last = stints.at(-1);
    if (!last || bounds(from)[0] > bounds(last.to)[1]) stints.push({ person, from, to, sources });
    else if (sortKey(to) > sortKey(last.to))
      stints[stints.length - 1] = { ...last, to, sources: together(last.sources, sources) };
  }
  return stints;
}

/** Whether a contest falls in a time, its first and its last day included. */
const has = ({ from, to }: Stint, { time }: Contest) =>
  bounds(time)[1] >= bounds(from)[0] && bounds(time)[0] <= bounds(to)[1];

/** People by their longest unbroken time in seats of the contests' sections, worked out from the dates of their places. */
export function byTime(record: NecRecord, contests: readonly Contest[]): Ranking {
  const sections = new Set(contests.map(({ of }) => of));
  const places = [...sections].flatMap((section) => placesIn(record, section));
  const stints = [...Map.groupBy(places, ({ person }) => person).values()]
    .flatMap(stintsOf)
    .filter((stint) => contests.some((contest) => has(stint, contest)));
  const lines = stints.map(
    ({ person, from, to, sources }): Ranked => ({
      value: monthOf(to) - monthOf(from),
      who: personName(record, person),
      shown: intervalWords(from, to),
      where: "",
      doubt: null,
      sources,
      person,
      contest: null,
    }),
  );
  return topOf(lines, -1, lines.length);
}
