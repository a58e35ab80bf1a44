import type { Candidate, Contest } from "#src/record/record.ts";
import { oncePer } from "../../once-per.ts";
import type { Base } from "../words/contest-words.ts";

/** A candidate with what a result shows of them. */
export interface Standing {
  readonly candidate: Candidate;
  /** On the contest's base; null where it is not known. */
  readonly figure: number | null;
  readonly place: number | null;
  /** The place is worked out from the totals of a complete list, since no source prints it. */
  readonly placeWorkedOut: boolean;
}

/** The last elected and the first not elected; `difference` is worked out and never below zero. */
interface Margin {
  readonly base: Base;
  readonly last: Candidate;
  readonly next: Candidate;
  readonly difference: number;
}

/** A contest's candidates in order, and what can be said of who stood where. */
export interface Standings {
  /** What most of its candidates' figures count; null where none has one. */
  readonly base: Base | null;
  readonly rows: readonly Standing[];
  readonly elected: readonly Standing[];
  readonly notElected: readonly Standing[];
  /** Seats go to the highest totals: not so under STV, or where several different posts are filled. */
  readonly byTotals: boolean;
  readonly margin: Margin | null;
  /** Somebody elected had fewer than somebody who was not, as under a rule that reserves seats. */
  readonly overtaken: boolean;
}

const BASES = ["votes", "first_preferences", "share"] as const;

/** A candidate's figure on a base; null where no source gives it. */
function figureOn(candidate: Candidate, base: Base): number | null {
  return candidate[base] ?? null;
}

/** The difference of two figures, without the dust of binary fractions. */
export function difference(a: number, b: number): number {
  return Math.round(Math.abs(a - b) * 100) / 100;
}

/** How a contest's candidates stood. Worked out once a contest. Who was elected comes only from the record. */
export const standingsOf = oncePer(workOut);

function workOut(contest: Contest): Standings {
  const { candidates } = contest;
  const base = commonBase(candidates);
  const byTotals = isByTotals(contest);
  const figures = candidates.map((candidate) => base && figureOn(candidate, base));
  const canRank =
    byTotals &&
    contest.complete &&
    contested(contest).every((one) => base && figureOn(one, base) !== null);
  const rows = candidates.map((candidate, at): Standing => {
    const figure = figures[at] ?? null;
    if (candidate.place !== undefined)
      return { candidate, figure, place: candidate.place, placeWorkedOut: false };
    if (!canRank || figure === null)
      return { candidate, figure, place: null, placeWorkedOut: false };
    const above = figures.filter((other) => other !== null && other > figure).length;
    return { candidate, figure, place: above + 1, placeWorkedOut: true };
  });
  const ordered = inOrder(rows);
  const elected = ordered.filter(({ candidate }) => candidate.elected === true);
  const notElected = ordered.filter(({ candidate }) => candidate.elected === false);
  const edge = base && byTotals ? edgeOf(contest, base, elected, notElected) : null;
  return {
    base,
    rows: ordered,
    elected,
    notElected,
    byTotals,
    margin:
      edge && edge.lead >= 0 ? { ...edge.between, difference: difference(edge.lead, 0) } : null,
    overtaken: edge !== null && edge.lead < 0,
  };
}

/** The two who stood either side of the last seat, and how far the elected one led; null where not all is known. */
function edgeOf(
  contest: Contest,
  base: Base,
  elected: readonly Standing[],
  notElected: readonly Standing[],
): { between: Omit<Margin, "difference">; lead: number } | null {
  if (elected.length !== contest.seats) return null;
  if (contest.candidates.some((candidate) => candidate.elected === null)) return null;
  const won = elected.filter(({ candidate }) => !candidate.unopposed);
  const last = furthest(won, (a, b) => a < b);
  const next = furthest(notElected, (a, b) => a > b);
  if (!last || !next || won.some(({ figure }) => figure === null)) return null;
  const lastPlace = Math.max(...won.map(({ place }) => place ?? Number.POSITIVE_INFINITY));
  const allKnown = contest.complete && notElected.every(({ figure }) => figure !== null);
  if (!allKnown && next.place !== lastPlace + 1) return null;
  return {
    between: { base, last: last.candidate, next: next.candidate },
    lead: last.figure - next.figure,
  };
}

function furthest(
  rows: readonly Standing[],
  beats: (a: number, b: number) => boolean,
): { candidate: Candidate; figure: number; place: number | null } | null {
  let best: { candidate: Candidate; figure: number; place: number | null } | null = null;
  for (const { candidate, figure, place } of rows) {
    if (figure !== null && (!best || beats(figure, best.figure)))
      best = { candidate, figure, place };
  }
  return best;
}

/** Candidates who had to win votes: all but those returned unopposed. */
function contested(contest: Contest): readonly Candidate[] {
  return contest.candidates.filter(({ unopposed }) => !unopposed);
}

function isByTotals({ system, candidates }: Contest): boolean {
  if (system?.kind === "single-transferable-vote") return false;
  if (candidates.some(({ first_preferences }) => first_preferences !== undefined)) return false;
  return new Set(candidates.map(({ post }) => post)).size < 2;
}

function commonBase(candidates: readonly Candidate[]): Base | null {
  let best: { base: Base; count: number } | null = null;
  for (const base of BASES) {
    const count = candidates.filter((candidate) => candidate[base] !== undefined).length;
    if (count > (best?.count ?? 0)) best = { base, count };
  }
  return best?.base ?? null;
}

/** By place where all have one; else as the record lists them, the elected first. */
function inOrder(rows: readonly Standing[]): readonly Standing[] {
  const place = ({ candidate, place }: Standing) => place ?? (candidate.unopposed ? 0 : null);
  const byPlace = (a: Standing, b: Standing) => (place(a) ?? 0) - (place(b) ?? 0);
  if (rows.every((row) => place(row) !== null)) return rows.toSorted(byPlace);
  return [true, false, null].flatMap((state) => {
    const group = rows.filter(({ candidate }) => candidate.elected === state);
    return group.every((row) => place(row) !== null) ? group.toSorted(byPlace) : group;
  });
}
