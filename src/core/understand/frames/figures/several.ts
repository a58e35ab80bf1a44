import type { QueryOf } from "../../../query.ts";
import type { Frame } from "../../frame.ts";
import { type ContestFigure, compared, overYears } from "./make.ts";
import { AROUND, CALLED, COMPARING, DID_VOTE, PART, TREND, VOTERS } from "./words.ts";

const FIGURES = Object.keys(CALLED) as readonly ContestFigure[];

/** An example of each figure over the years, in the words that say it back. */
const NAMED: Readonly<Record<ContestFigure, string>> = {
  turnout: "turnout",
  electorate: "electorate",
  ballots: "number of ballots",
  valid: "valid ballots",
  invalid: "invalid ballots",
  quota: "quota",
  seats: "number of seats",
  candidates: "number of candidates",
  margin: "margin",
  system: "voting system",
  "top-vote": "vote for first place",
  "winning-post": "votes needed to win",
};

/** A figure of several contests as the desk says it back. */
export const figureName = (figure: ContestFigure): string => NAMED[figure];

const ALSO = `
  ${AROUND}, ${VOTERS}, year, years, one, two, first, second, elections, contests, ballots, ballot,
  to, from, between, and, with, in, did, have, had, has, been, clp, section, it, that, was, were,
  how, which, what, winner, winners, seat, last seat, for the last seat, last, elected, candidate,
  candidates, who, got, get, won, win, need, needed, required, used, use, stand, standing, election,
  by how much, how much, how many, still, ever, since, before, time, times, there`;

/** Which contest had more of something, or how a figure differs between contests that are named. */
function comparing(figure: ContestFigure): Frame {
  return {
    name: `figures compared: ${figure}`,
    cues: [CALLED[figure], COMPARING],
    also: ALSO,
    unless: "why, who was on the ballot, who were on the ballot, who stood",
    takes: { contest: "optional" },
    together: true,
    weight: 1,
    examples: [`compare the ${NAMED[figure]} in September 2018 and in 2016`],
    outcome: (slots) => compared(slots, figure),
  };
}

/** A figure over the years. */
function overTheYears(figure: ContestFigure, words = CALLED[figure]): Frame {
  return {
    name: `figures over the years: ${figure}`,
    cues: [words, TREND],
    also: `${ALSO}, ${COMPARING}`,
    unless: "why, women",
    takes: { contest: "optional" },
    together: true,
    examples: [`${NAMED[figure]} over the years`],
    outcome: (slots) => {
      const { contest, contestSaid, contests, times } = slots;
      if (times.some(({ order, years }) => order || (!years && times.length === 1))) return null;
      if (contest && contestSaid && contests.length === 1 && times.length > 0) return null;
      if (times.some(({ years }) => !years)) return compared(slots, figure);
      return { query: overYears(slots, figure) };
    },
  };
}

/** Changes to the number of seats and to the voting system are changes of the rules. */
const OF_RULES: ReadonlySet<QueryOf<"figures">["figure"]> = new Set(["seats", "system"]);

/** One figure of several contests. */
export const severalFrames: readonly Frame[] = [
  ...FIGURES.map(comparing),
  {
    ...comparing("turnout"),
    name: "turnout compared, as a part of those who could vote",
    cues: [PART, DID_VOTE, COMPARING],
    examples: ["did a higher percentage of members vote in September 2018 than in 2006"],
  },
  {
    ...comparing("ballots"),
    name: "ballots compared, as people who voted",
    cues: [
      "more people, fewer people, more members, fewer members, more mps, people, members, many",
      DID_VOTE,
      COMPARING,
    ],
    examples: ["did more people vote in 2006 than in September 2018"],
  },
  ...FIGURES.filter((figure) => !OF_RULES.has(figure)).map((figure) => overTheYears(figure)),
  {
    ...overTheYears("system"),
    weight: -1,
    unless: "why, women, change, changed, changes, when",
  },
  {
    ...overTheYears("seats"),
    weight: 2,
    unless: "why, women, change, changed, changes, when",
  },
];
