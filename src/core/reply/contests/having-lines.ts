import type { Candidate, Contest, NecRecord, Sources } from "#src/record/record.ts";
import type { QueryOf } from "../../query.ts";
import { personName } from "../words/candidate-words.ts";
import { figureWords } from "../words/contest-words.ts";
import { clpNominations } from "./ranking.ts";
import { figureValue } from "./result-facts.ts";
import { nominationWords } from "./result-setting.ts";

type Figure = QueryOf<"having">["figure"];

/** A candidate of a contest, or a contest as a whole, with one figure. */
export interface Line {
  readonly contest: Contest;
  /** null for a figure of the contest as a whole. */
  readonly candidate: Candidate | null;
  readonly value: number;
  /** "Ann Black", "CLP section, 2016". */
  readonly who: string;
  /** The figure with its base: "100,999 votes". */
  readonly shown: string;
  readonly sources: Sources;
}

const PRINTED = {
  turnout: "percent",
  electorate: "number",
  ballots: "number",
} as const;

/** The figure of a candidate with its base: first preferences where no source gives votes. */
function ofCandidate(contest: Contest, candidate: Candidate, figure: Figure) {
  if (figure === "nominations") {
    const counted = clpNominations(candidate);
    return counted
      ? { value: counted.count, shown: nominationWords("CLP", counted.count), ...counted }
      : null;
  }
  const base =
    figure === "share" ? "share" : candidate.votes === undefined ? "first_preferences" : "votes";
  const value = candidate[base];
  if (value === undefined) return null;
  return { value, shown: figureWords(contest, base, value), sources: candidate.sources };
}

/** Every figure of one kind that the record has in some contests. */
export function linesOf(
  record: NecRecord,
  contests: readonly Contest[],
  figure: Figure,
): readonly Line[] {
  return contests.flatMap((contest): Line[] => {
    if (figure === "turnout" || figure === "electorate" || figure === "ballots") {
      const printed = contest[figure];
      if (!printed) return [];
      const { value, sources } = printed;
      const shown = figureValue(printed, PRINTED[figure]);
      return [{ contest, candidate: null, value, who: contest.label, shown, sources }];
    }
    return contest.candidates.flatMap((candidate): Line[] => {
      const found = ofCandidate(contest, candidate, figure);
      const who = personName(record, candidate.person);
      const { value, shown, sources } = found ?? {};
      return value !== undefined && shown && sources
        ? [{ contest, candidate, value, who, shown, sources }]
        : [];
    });
  });
}
