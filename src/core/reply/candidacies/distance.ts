import type { Candidate, Contest, NecRecord, Sources } from "#src/record/record.ts";
import { seatWords } from "../contests/result-leads.ts";
import { difference, standingsOf } from "../contests/standings.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { differenceWords, figureWords } from "../words/contest-words.ts";

const WORKED_OUT = " (worked out from the two totals)";

export interface Distance {
  /** "2,502 votes short of the ninth seat". */
  readonly words: string;
  /** " (worked out from the two totals)"; nothing where the two are level. */
  readonly how: string;
  readonly sources: Sources;
}

/**
 * How far a candidate was from a seat, or ahead of the first who did not get one, worked out.
 * null where the totals it needs are not known, or where totals do not settle the seats (STV).
 */
export function distanceOf(
  record: NecRecord,
  contest: Contest,
  candidate: Candidate,
): Distance | null {
  const { base, byTotals, overtaken, elected, margin } = standingsOf(contest);
  const own = base ? candidate[base] : undefined;
  if (!base || own === undefined || !byTotals || overtaken || candidate.elected === null)
    return null;
  if (candidate.elected) return margin && aheadOf(record, contest, candidate, own, margin.next);
  const won = elected.filter((row) => !row.candidate.unopposed);
  const last = won.reduce<(typeof won)[number] | null>(
    (lowest, row) => (lowest && (lowest.figure ?? 0) <= (row.figure ?? 0) ? lowest : row),
    null,
  );
  if (!last || elected.length !== contest.seats || won.some(({ figure }) => figure === null))
    return null;
  const short = difference(last.figure ?? 0, own);
  const seat = contest.seats === 1 ? "seat" : `${seatWords(contest, last.candidate)} seat`;
  const words =
    short === 0
      ? `level with ${personName(record, last.candidate.person)}, who took the ${seat}`
      : `${differenceWords(contest, base, short)} short of the ${seat}`;
  return {
    words,
    how: short === 0 ? "" : WORKED_OUT,
    sources: together(candidate.sources, last.candidate.sources),
  };
}

function aheadOf(
  record: NecRecord,
  contest: Contest,
  candidate: Candidate,
  own: number,
  next: Candidate,
): Distance | null {
  const { base } = standingsOf(contest);
  const other = base ? next[base] : undefined;
  if (!base || other === undefined) return null;
  const ahead = difference(own, other);
  const theirs = contest.seats === 1 ? ` (${figureWords(contest, base, other)})` : "";
  const whom = `${personName(record, next.person)}${theirs}, the first of those not elected`;
  const words =
    ahead === 0
      ? `level with ${whom}`
      : `${differenceWords(contest, base, ahead)} ahead of ${whom}`;
  return {
    words,
    how: ahead === 0 ? "" : WORKED_OUT,
    sources: together(candidate.sources, next.sources),
  };
}
