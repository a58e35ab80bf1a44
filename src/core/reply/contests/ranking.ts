import type { Candidate, Contest, Figure, NecRecord, Sources } from "#src/record/record.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import {
  type Base,
  differenceWords,
  figureWords,
  namesOf,
  resultSources,
} from "../words/contest-words.ts";
import { briefValue } from "./result-facts.ts";
import { standingsOf } from "./standings.ts";

/** One line of a ranking. */
export interface Ranked {
  readonly value: number;
  /** Who or what holds it: "Ann Black", "CLP section, 2016". */
  readonly who: string;
  /** The figure with its base: "100,999 votes". */
  readonly shown: string;
  /** Where it was, or how it came about: "CLP section, 2016". */
  readonly where: string;
  /** What makes it less than certain. */
  readonly doubt: string | null;
  readonly sources: Sources;
  readonly person: string | null;
  readonly contest: string | null;
}

/** The front of a ranking, ties at its end included, and how many contests or people it was drawn from. */
export interface Ranking {
  readonly top: readonly Ranked[];
  readonly of: number;
}

const SHOWN = 5;

/** The best five of some lines, with all that tie with the fifth. `order` is 1 for the lowest first, -1 for the highest. */
export function topOf(lines: readonly Ranked[], order: 1 | -1, of: number): Ranking {
  const sorted = lines.toSorted((a, b) => order * (a.value - b.value));
  const last = sorted[SHOWN - 1];
  return {
    top: last ? sorted.filter(({ value }) => order * (value - last.value) <= 0) : sorted,
    of,
  };
}

/**
 * The elected or those not elected by a figure of one kind. A contest counts only where it is known of all who stood
 * whether they were elected, and where the one at that end of them is sure to be among the figures.
 */
export function byOutcome(
  record: NecRecord,
  contests: readonly Contest[],
  base: Base,
  order: 1 | -1,
  elected: boolean,
): Ranking {
  const covered = contests.filter((contest) => hasOutcome(contest, base, elected));
  const lines = covered.flatMap((contest) =>
    contest.candidates.flatMap((candidate): Ranked[] => {
      const value = candidate[base];
      if (value === undefined || candidate.elected !== elected || candidate.unopposed) return [];
      return [figureLine(record, contest, candidate, base, value)];
    }),
  );
  return topOf(lines, order, covered.length);
}

/** Whether the figures of all who were elected, or of the first who was not, are known. */
function hasOutcome(contest: Contest, base: Base, elected: boolean): boolean {
  const { elected: won, notElected, byTotals } = standingsOf(contest);
  if (elected)
    return (
      won.length === contest.seats &&
      won.every(({ candidate }) => candidate.unopposed || candidate[base] !== undefined) &&
      won.some(({ candidate }) => !candidate.unopposed)
    );
  if (notElected.length === 0) return false;
  if (contest.complete && notElected.every(({ candidate }) => candidate[base] !== undefined))
    return true;
  if (!byTotals || base === "first_preferences" || won.length !== contest.seats) return false;
  return notElected.some(
    ({ candidate, place }) => place === contest.seats + 1 && candidate[base] !== undefined,
  );
}

/**
 * Candidates by a figure of one kind. A contest counts only where the candidate at that end of it
 * is sure to be among the figures: for the highest, whoever came first; for the lowest, everybody.
 */
export function byFigure(
  record: NecRecord,
  contests: readonly Contest[],
  base: Base,
  order: 1 | -1,
): Ranking {
  const covered = contests.filter((contest) => hasEnd(contest, base, order));
  const lines = covered.flatMap((contest) =>
    contest.candidates.flatMap((candidate): Ranked[] => {
      const value = candidate[base];
      return value === undefined ? [] : [figureLine(record, contest, candidate, base, value)];
    }),
  );
  return topOf(lines, order, covered.length);
}

function hasEnd(contest: Contest, base: Base, order: 1 | -1): boolean {
  const { rows, byTotals } = standingsOf(contest);
  const opposed = rows.filter(({ candidate }) => !candidate.unopposed);
  const some = opposed.some(({ candidate }) => candidate[base] !== undefined);
  const all = contest.complete && opposed.every(({ candidate }) => candidate[base] !== undefined);
  if (some && all) return true;
  if (order === 1 || !byTotals || base === "first_preferences") return false;
  return rows.some(({ candidate, place }) => place === 1 && candidate[base] !== undefined);
}

function figureLine(
  record: NecRecord,
  contest: Contest,
  candidate: Candidate,
  base: Base,
  value: number,
): Ranked {
  return {
    value,
    who: personName(record, candidate.person),
    shown: figureWords(contest, base, value),
    where: contest.label,
    doubt: candidate.caveat ?? null,
    sources: candidate.sources,
    person: candidate.person,
    contest: contest.id,
  };
}

/** Contests by the margin for the last seat, in figures of one kind. */
export function byMargin(
  record: NecRecord,
  contests: readonly Contest[],
  base: Base,
  order: 1 | -1,
): Ranking {
  const lines = contests.flatMap((contest): Ranked[] => {
    const { margin } = standingsOf(contest);
    if (!margin || margin.base !== base) return [];
    const { last, next, difference } = margin;
    const doubts = [last.caveat, next.caveat].filter((doubt) => doubt !== undefined);
    return [
      {
        value: difference,
        who: contest.label,
        shown: differenceWords(contest, base, difference),
        where: `${namesOf(record, [last])} elected, ${namesOf(record, [next])} not`,
        doubt: doubts.length > 0 ? doubts.join("; ") : null,
        sources: together(last.sources, next.sources),
        person: null,
        contest: contest.id,
      },
    ];
  });
  return topOf(lines, order, lines.length);
}

/** Contests by a printed figure of the whole. */
export function byPrinted(
  contests: readonly Contest[],
  read: (contest: Contest) => Figure | undefined,
  kind: "number" | "percent",
  order: 1 | -1,
): Ranking {
  const lines = contests.flatMap((contest): Ranked[] => {
    const figure = read(contest);
    if (!figure) return [];
    const { value, about, note, sources } = figure;
    const shown = briefValue(figure, kind);
    const doubt = about ? (note ?? null) : null;
    return [{ ...contestLine(contest), value, shown, doubt, where: "", sources }];
  });
  return topOf(lines, order, lines.length);
}

/** Contests by how many stood, where every candidate is known or counted by a source. */
export function byCandidates(contests: readonly Contest[], order: 1 | -1): Ranking {
  const lines = contests.flatMap((contest): Ranked[] => {
    const { complete, candidates, on_ballot } = contest;
    const value = complete ? candidates.length : on_ballot?.value;
    if (value === undefined || value === 0) return [];
    const sources = complete ? resultSources(contest) : (on_ballot?.sources ?? contest.sources);
    const shown = `${value} ${value === 1 ? "candidate" : "candidates"}`;
    return [{ ...contestLine(contest), value, shown, where: "", sources }];
  });
  return topOf(lines, order, lines.length);
}

/** Contests by the number of seats. */
export function bySeats(contests: readonly Contest[], order: 1 | -1): Ranking {
  const lines = contests.map((contest): Ranked => {
    const shown = `${contest.seats} ${contest.seats === 1 ? "seat" : "seats"}`;
    const sources = resultSources(contest);
    return { ...contestLine(contest), value: contest.seats, shown, where: "", sources };
  });
  return topOf(lines, order, lines.length);
}

/** A candidate's nominations by constituency parties, at the last count that the record has. */
export function clpNominations({ nominations = [] }: Candidate) {
  return nominations.filter(({ by }) => by === "CLP").toSorted((a, b) => b.count - a.count)[0];
}

/** Candidates by how many nominations of constituency parties the record has for them. */
export function byNominations(record: NecRecord, contests: readonly Contest[]): Ranking {
  const lines = contests.flatMap((contest) =>
    contest.candidates.flatMap((candidate): Ranked[] => {
      const counted = clpNominations(candidate);
      if (!counted) return [];
      return [
        {
          value: counted.count,
          who: personName(record, candidate.person),
          shown: `${counted.count} CLP ${counted.count === 1 ? "nomination" : "nominations"}`,
          where: contest.label,
          doubt: null,
          sources: counted.sources,
          person: candidate.person,
          contest: contest.id,
        },
      ];
    }),
  );
  return topOf(lines, -1, new Set(lines.map(({ contest }) => contest)).size);
}

function contestLine(contest: Contest) {
  return { who: contest.label, doubt: null, person: null, contest: contest.id };
}
