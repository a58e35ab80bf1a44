import type { Contest, Figure, NecRecord, Sources } from "#src/record/record.ts";
import { count, number } from "#src/words.ts";
import type { QueryOf } from "../../query.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { differenceWords, figureWords, resultSources } from "../words/contest-words.ts";
import { SYSTEM_WORDS } from "../words/system-words.ts";
import { briefValue, figureValue } from "./result-facts.ts";
import { placed } from "./result-leads.ts";
import { standingsOf } from "./standings.ts";

export type ContestFigure = QueryOf<"figures">["figure"];

/** A figure of one contest. */
export interface Value {
  /** null where it is no number. */
  readonly n: number | null;
  /** Whether the number is an estimate, from which no difference is worked out. */
  readonly about?: boolean;
  readonly shown: string;
  /** As it stands in a sentence, where that is shorter. */
  readonly brief?: string;
  /** What numbers may be set against each other: votes are not set against shares. */
  readonly unit: string;
  readonly sources: Sources;
}

/** How a figure is read and said. */
export interface Shown {
  readonly title: string;
  /** "turnout", "number of candidates": after "the record has no". */
  readonly name: string;
  /** What the contest with more of it is: "higher". */
  readonly more: string;
  readonly of: (record: NecRecord, contest: Contest) => Value | null;
}

const printed =
  (read: (contest: Contest) => Figure | undefined, kind: "number" | "percent", unit: string) =>
  (_: NecRecord, contest: Contest): Value | null => {
    const figure = read(contest);
    if (!figure) return null;
    const { about, value, sources } = figure;
    return {
      n: value,
      about: about === true,
      shown: figureValue(figure, kind),
      brief: briefValue(figure, kind),
      unit,
      sources,
    };
  };

const HIGHER = "higher";
const LARGER = "larger";

function stood(_: NecRecord, contest: Contest): Value | null {
  const { complete, candidates, on_ballot } = contest;
  const n = complete ? candidates.length : on_ballot?.value;
  if (n === undefined || n === 0) return null;
  const sources = complete ? resultSources(contest) : (on_ballot?.sources ?? contest.sources);
  return { n, shown: number(n), unit: "candidates", sources };
}

function margin(record: NecRecord, contest: Contest): Value | null {
  const { margin: known } = standingsOf(contest);
  if (!known) return null;
  const { base, last, next, difference } = known;
  const names = `${personName(record, last.person)} elected, ${personName(record, next.person)} not`;
  return {
    n: difference,
    shown: `${differenceWords(contest, base, difference)} (${names})`,
    unit: base === "share" ? "percentage points" : (contest.votes_are ?? "votes"),
    sources: together(last.sources, next.sources),
  };
}

function top(record: NecRecord, contest: Contest): Value | null {
  const [first] = placed(contest, 1);
  const { base } = standingsOf(contest);
  if (!first || !base || first.figure === null) return null;
  return {
    n: first.figure,
    shown: `${figureWords(contest, base, first.figure)} (${personName(record, first.candidate.person)})`,
    unit: base === "votes" ? (contest.votes_are ?? base) : base,
    sources: first.candidate.sources,
  };
}

/** The fewest votes that won a seat, where seats go to the highest totals and all of the elected have one. */
function lowestWinning(record: NecRecord, contest: Contest): Value | null {
  const { byTotals, base, elected } = standingsOf(contest);
  const won = elected.filter(({ candidate }) => !candidate.unopposed);
  if (!byTotals || !base || won.length === 0 || elected.length !== contest.seats) return null;
  const figures = won.map(({ figure }) => figure);
  if (figures.some((figure) => figure === null)) return null;
  const least = Math.min(...figures.map((figure) => figure ?? 0));
  const last = won.find(({ figure }) => figure === least)?.candidate;
  if (!last) return null;
  return {
    n: least,
    shown: `${figureWords(contest, base, least)} (${personName(record, last.person)})`,
    unit: base === "votes" ? (contest.votes_are ?? base) : base,
    sources: last.sources,
  };
}

/** Each figure that can be set side by side. */
export const SHOWN: Readonly<Record<ContestFigure, Shown>> = {
  turnout: {
    title: "Turnout",
    name: "turnout",
    more: HIGHER,
    of: printed(({ turnout }) => turnout, "percent", "percentage points"),
  },
  electorate: {
    title: "Electorate",
    name: "electorate",
    more: LARGER,
    of: printed(({ electorate }) => electorate, "number", "people"),
  },
  ballots: {
    title: "Ballots",
    name: "number of ballots",
    more: LARGER,
    of: printed(({ ballots }) => ballots, "number", "ballots"),
  },
  valid: {
    title: "Valid ballots",
    name: "number of valid ballots",
    more: LARGER,
    of: printed(({ valid_ballots }) => valid_ballots, "number", "ballots"),
  },
  invalid: {
    title: "Invalid ballots",
    name: "number of invalid ballots",
    more: LARGER,
    of: printed(({ invalid_ballots }) => invalid_ballots, "number", "ballots"),
  },
  quota: {
    title: "Quota",
    name: "quota",
    more: HIGHER,
    of: printed(({ quota }) => quota, "number", "votes"),
  },
  seats: {
    title: "Seats",
    name: "number of seats",
    more: LARGER,
    of: (_, contest) => ({
      n: contest.seats,
      shown: count(contest.seats),
      unit: "seats",
      sources: resultSources(contest),
    }),
  },
  candidates: { title: "Candidates", name: "number of candidates", more: LARGER, of: stood },
  margin: {
    title: "Margin for the last seat",
    name: "margin for the last seat",
    more: LARGER,
    of: margin,
  },
  system: {
    title: "Voting system",
    name: "voting system",
    more: HIGHER,
    of: (_, { system }) =>
      system
        ? { n: null, shown: SYSTEM_WORDS[system.kind], unit: "", sources: system.sources }
        : null,
  },
  "top-vote": {
    title: "First place",
    name: "figure for first place",
    more: HIGHER,
    of: top,
  },
  "winning-post": {
    title: "Lowest winning total",
    name: "lowest winning total",
    more: HIGHER,
    of: lowestWinning,
  },
};

/** A difference of two numbers of a unit: "12.2 percentage points", "13 candidates". */
export function apart(a: Value, b: Value): string | null {
  if (a.n === null || b.n === null || a.about || b.about) return null;
  const n = Math.round(Math.abs(a.n - b.n) * 100) / 100;
  const { unit } = a;
  if (unit !== b.unit || unit === "") return null;
  if (unit === "share") return `${number(n)} percentage points`;
  const words = unit.replaceAll("_", " ");
  return `${number(n)} ${n === 1 ? words.replace(/s(?= of |$)/, "") : words}`;
}
