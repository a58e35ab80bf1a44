import type { Frame } from "../frame.ts";
import { AROUND, BACKS, NOT_THIS, placed, slate, TAKES } from "./slate-make.ts";
import { ITS_PEOPLE, SUPPORT_NOUNS, SUPPORT_VERBS } from "./support-cues.ts";

/** Questions about the votes and the places of the candidates an organisation backed. */
export const slateFigureFrames: readonly Frame[] = [
  {
    name: "the votes of an organisation's candidates together",
    cues: [
      `votes, vote, ballots, vote share, share, percentage, per cent, percent`,
      `how many, how much, total, combined, altogether, together, between them, in all, in total, what share,
        what percentage, share of the vote, vote share, aggregate, overall, add up, sum, collectively,
        put together, what proportion, all told, share, percentage`,
    ],
    also: `${AROUND}, get, got, of the, share, win, won, poll, polled, receive, received, take, took, rack up,
      racked up, amass, amassed, attract, attracted, score, scored, collect, collected, in all, total,
      combined, cast, go to, went to, for, what, percentage`,
    unless: `
      ${NOT_THIS}, most votes, top, highest, lowest, fewest, each, individually, by how many,
      votes were in it, votes in it, was in it, were in it`,
    takes: TAKES,
    direction: BACKS,
    weight: 1,
    examples: ["how many votes did the Progress slate get in September 2018 altogether"],
    outcome: slate("total"),
  },
  {
    name: "an organisation's best placed candidate",
    cues: [
      `best placed, highest placed, highest ranked, top, best, most votes, highest, leading, did best,
        came top, came first, highest polling, best performing, most popular, most successful, closest,
        nearest, highest vote, biggest vote, top scoring, best known`,
      `${SUPPORT_VERBS}, ${SUPPORT_NOUNS}, ${ITS_PEOPLE}, placed, of the, out of, finish, finished, result`,
    ],
    also: `${AROUND}, of, out of, who, did, get, got, won, received, poll, polled, had, place, placed, finish,
      finished, came, performer, scorer, vote getter, performing, scoring, result, with, to, winning, getting,
      come, do, did, highest`,
    unless: `${NOT_THIS}, how many, slate in history, ever`,
    takes: TAKES,
    direction: BACKS,
    weight: 1,
    examples: ["who was the best placed of the Progress candidates in September 2018"],
    outcome: placed("best"),
  },
  {
    name: "an organisation's worst placed candidate",
    cues: [
      `
        worst placed, lowest placed, lowest ranked, bottom, worst, fewest votes, least votes,
        lowest, did worst, came bottom, came last, lowest polling, worst performing, lowest vote`,
      `${SUPPORT_VERBS}, ${SUPPORT_NOUNS}, ${ITS_PEOPLE}, placed, of the, out of, finish, finished, result`,
    ],
    also: `${AROUND}, of, out of, who, did, get, got, won, received, poll, polled, had, place, placed, finish,
      finished, came, performer, performing, result, with, come, do, did, vote`,
    unless: `${NOT_THIS}, how many`,
    takes: TAKES,
    direction: BACKS,
    weight: 1,
    examples: ["which of the Progress candidates came last in September 2018"],
    outcome: placed("worst"),
  },
];
