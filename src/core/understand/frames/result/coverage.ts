import type { Frame } from "../../frame.ts";
import { EVER } from "../about-contest.ts";
import { pairs } from "./forms.ts";
import { AROUND, SEATS } from "./words.ts";

/** Ways of asking how much of a contest is known. */
const IN_PART = `
  complete or, or complete, how complete, partial, partly, in part, incomplete, incompletely,
  how firm, how solid, how final, provisional, patchy, gaps, gap, missing, what is missing,
  what do you not have,
  does not have, do not have, not have about, not have on, does the record not have, not know about,
  what do you lack, lack, lacks, lacking, not in the record, left blank, blanks, holes,
  how much do you have, how much do you know, does the record hold, does the record have,
  does the record cover, do you cover, does the record include, do you hold on, is held on,
  on file for, how much is known, how well known, how well recorded, how well documented,
  how many do you have, how many have you got, how many do you know, how many do you name,
  how many are named, how many names do you have, how many of them do you have, how many you have,
  do you have them all, have you got them all`;

/** Ways of asking where it comes from. */
const SOURCES = `
  source, sources, sourced, citation, citations, cite, cites, cited, reference, references,
  footnote, footnotes, come from, comes from, came from, coming from, taken from, drawn from,
  based on, rest on, rests on, rely on, relies on,
  where from, are from, is from, were from, figures from, who says, link, links, published,
  provenance, origin, backed up, back up, where did you get, where do you get,
  where did the record get`;

/** Questions about what the record has of one contest, what it has not, and where it is from. */
export const coverageFrames: readonly Frame[] = [
  {
    name: "result: what the record has of a contest",
    cues: [IN_PART],
    also: `
      ${AROUND}, ${SEATS}, result, results, table, figures, votes, data, record, known, have, know,
      complete, full, firm, final, definitive, only, still, list, candidates, coverage, picture,
      information, info, anything, much, representation, election, elections, contests, altogether,
      entirely, completely, at all, so far, hold, not, or, is it, there, any, so, covered, recorded,
      documented, about, on, for, concerning, still not`,
    unless: `
      elections does, elections do, contests does, contests do, who, whom, whose, winner,
      how many votes, how many candidates, turnout, why, vacancy, vacancies, seat was,
      ${EVER.replace(", record", "")}`,
    takes: { contest: "said" },
    weight: 3,
    examples: [
      "is the result of the 2006 CLP election complete or partial",
      "what gaps are there for the Welsh representative",
    ],
    together: true,
    outcome: ({ contest, section, times }) => {
      if (contest) return { query: { kind: "coverage", contest: contest.id } };
      return section && times.length === 0 ? { query: { kind: "coverage", section } } : null;
    },
  },
  {
    name: "result: where what the record has of a contest is from",
    cues: [SOURCES],
    also: `
      ${AROUND}, ${SEATS}, result, results, table, figures, figure, numbers, votes, data, record,
      totals, count, counts, where, what, which, list, the, your, are, is, was, were, used, use,
      uses, got, get, from, for, of, behind, its, it, you, do, does, did, by, whom, who, on, come,
      taken, based, all, full, every, primary, main, original, please`,
    unless: `
      winner, how many votes, how many candidates, turnout, why, claim, claims, accused, said, say,
      ${pairs("figures, numbers, results, result, votes, totals", "from the")}, ${EVER}`,
    takes: { contest: "said" },
    weight: 2,
    examples: ["what are the sources for the result of January 2018"],
    outcome: ({ contest }) =>
      contest ? { query: { kind: "sources", contest: contest.id } } : null,
  },
];
