import type { Candidate, Contest, NecRecord, Sources } from "#src/record/record.ts";
import { number } from "#src/words.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { differenceWords, figuresOf, resultSources } from "../words/contest-words.ts";
import { SYSTEM_WORDS } from "../words/system-words.ts";
import { figureValue } from "./result-facts.ts";
import { placed } from "./result-leads.ts";
import { standingsOf } from "./standings.ts";

interface Cell {
  readonly shown: string;
  readonly sources: Sources;
}

const UNKNOWN = "not known";

/** What two contests are set side by side on: each with its own sources. */
export const COMPARED: readonly {
  label: string;
  value: (record: NecRecord, contest: Contest) => Cell;
}[] = [
  { label: "Seats", value: (_, contest) => own(contest, number(contest.seats)) },
  {
    label: "System",
    value: (_, contest) =>
      contest.system
        ? { shown: SYSTEM_WORDS[contest.system.kind], sources: contest.system.sources }
        : own(contest, UNKNOWN),
  },
  { label: "Candidates", value: (_, contest) => own(contest, candidatesCell(contest)) },
  { label: "Turnout", value: (_, contest) => figureCell(contest, "turnout") },
  { label: "Electorate", value: (_, contest) => figureCell(contest, "electorate") },
  { label: "Ballots", value: (_, contest) => figureCell(contest, "ballots") },
  {
    label: "Came first",
    value: (record, contest) => candidateCell(record, contest, placed(contest, 1)[0]?.candidate),
  },
  {
    label: "Last elected",
    value: (record, contest) => candidateCell(record, contest, standingsOf(contest).margin?.last),
  },
  {
    label: "First not elected",
    value: (record, contest) => candidateCell(record, contest, standingsOf(contest).margin?.next),
  },
  {
    label: "Margin (worked out)",
    value: (_, contest) => {
      const { margin } = standingsOf(contest);
      if (!margin) return own(contest, UNKNOWN);
      const { base, last, next, difference: apart } = margin;
      return {
        shown: differenceWords(contest, base, apart),
        sources: together(last.sources, next.sources),
      };
    },
  },
];

function own(contest: Contest, shown: string): Cell {
  return { shown, sources: resultSources(contest) };
}

function candidatesCell({ candidates, complete, on_ballot }: Contest): string {
  if (complete) return number(candidates.length);
  return on_ballot
    ? `${number(on_ballot.value)} (${candidates.length} in the record)`
    : `${candidates.length} in the record`;
}

function figureCell(contest: Contest, key: "turnout" | "electorate" | "ballots"): Cell {
  const figure = contest[key];
  if (!figure) return own(contest, UNKNOWN);
  return {
    shown: figureValue(figure, key === "turnout" ? "percent" : "number"),
    sources: figure.sources,
  };
}

function candidateCell(
  record: NecRecord,
  contest: Contest,
  candidate: Candidate | undefined,
): Cell {
  if (!candidate) return own(contest, UNKNOWN);
  const figures = figuresOf(contest, candidate);
  const doubt = candidate.caveat ? " (see caution)" : "";
  const shown = `${personName(record, candidate.person)}${figures ? `, ${figures}` : ""}${doubt}`;
  return { shown, sources: candidate.sources };
}
