import type { Frame } from "../../frame.ts";
import { BY_HOW_MUCH, VOTES } from "../cues.ts";
import { pairs } from "../result/forms.ts";
import { ELECTIONS, narrowed, ofPerson, POLITE, STANDING, WITHIN } from "./words.ts";

const RESULT = `
  result, results, defeat, defeats, loss, losses, suffered, suffer, endured, win, wins, victory,
  performance, performances, showing, showings, outcome, finish, finishes, finished, finishing,
  placing, placings, place, position, positions, ranking, rank, ranked, score, scores, vote, votes,
  ${VOTES}, total, tally, haul, share, percentage, figure, figures, number, election,
  contest, year, ballot, come, came, placed, do, did, done, get, got, had, polled, won, receive,
  received, managed, achieved, fared, fare, perform, performed`;
const AROUND = `
  ${RESULT}, ${ELECTIONS}, ${STANDING}, ${POLITE}, ever, when, which, what, where, at, for,
  personal, career, all time, single, high, how high, how low, how well, how badly, as a, up, down,
  on, in`;

/** Whether somebody was ever first: the best place tells. */
const EVER_FIRST = pairs(
  "ever, once",
  `
    top the poll, topped the poll, come first, came first, come top, came top, finish first,
    finished first, finish top, finished top, top the list, head the poll, headed the poll,
    come out on top, came out on top`,
);

/** Somebody's best and worst result, and votes in all. */
export const resultsFrames: readonly Frame[] = [
  {
    name: "somebody's most votes",
    cues: [
      `
        most votes, highest vote, biggest vote, largest vote, highest number of votes,
        highest votes, record vote, top vote, highest vote total, highest total, biggest haul,
        biggest total, best vote, most first preferences, highest number, greatest number of votes,
        largest number of votes, biggest number of votes, highest tally, best tally, peak vote,
        high vote, in terms of votes, by votes, on votes, by vote count, in votes`,
    ],
    also: `
      ${AROUND}, best, peak, most, do, did, number, of, terms, in terms of, first preferences,
      first preference`,
    unless: `who, whom, whose, than, candidate, worst, lowest, fewest, place, position, ${BY_HOW_MUCH}`,
    takes: WITHIN,
    weight: 2,
    examples: [
      "what's the most votes Ann Black has ever had",
      "Christine Shawcroft's highest vote",
    ],
    outcome: ofPerson((person, slots) =>
      withoutYears(slots, { kind: "candidacies", person, lead: "most-votes" }),
    ),
  },
  {
    name: "somebody's fewest votes",
    cues: [
      `
        fewest votes, lowest vote, smallest vote, least votes, lowest number of votes, lowest votes,
        lowest total, smallest total, smallest haul, lowest tally, worst vote,
        fewest first preferences, lowest number, smallest number of votes, least number of votes`,
    ],
    also: `${AROUND}, least, do, did, number, of, first preferences`,
    unless: `who, whom, whose, than, best, highest, most votes, place, position, ${BY_HOW_MUCH}`,
    takes: WITHIN,
    weight: 2,
    examples: ["what is the fewest votes Luke Akehurst ever got"],
    outcome: ofPerson((person, slots) =>
      withoutYears(slots, { kind: "candidacies", person, lead: "fewest-votes" }),
    ),
  },
  {
    name: "how often somebody was first",
    cues: [
      `
        how many times, how often, which years, in which years, what years, when, which elections,
        how many elections, how many contests, twice, more than once, three times, once, ever`,
      `
        top it, topped it, top the, topped the, come first, came first, come top, came top,
        finish first, finished first, finish top, finished top, head the, headed the, at the top,
        first place, in first place, come out on top, came out on top, lead the, led the`,
    ],
    also: `
      ${AROUND}, times, top, topped, first, head, headed, poll, list, ballot, field, vote, the, did,
      has, had, been, constituency, section, way, out, lead, led`,
    unless: "who, whom, whose, than, last, bottom, votes, chair, chaired, by how many, vice",
    takes: WITHIN,
    weight: 3,
    examples: ["how many times did Ken Livingstone come top in the constituency section"],
    outcome: ofPerson((person, slots) =>
      withoutYears(slots, { kind: "candidacies", person, lead: "best" }),
    ),
  },
  {
    name: "somebody's best result",
    cues: [
      `
        ${EVER_FIRST}, best, highest, most votes, high point, peak, peaked, personal best,
        high water mark, biggest vote, largest vote, strongest, top score, highest ever, biggest,
        largest, most successful, zenith, greatest, record vote, do best, did best, how high`,
    ],
    also: `${AROUND}, most, do, did`,
    unless: `who, whom, whose, than, candidate, best candidate, best known, worst, lowest, ${BY_HOW_MUCH}`,
    takes: WITHIN,
    weight: 1,
    examples: ["what was Luke Akehurst's best result", "Darren Williams best ever finish"],
    outcome: ofPerson((person, slots) =>
      withoutYears(slots, { kind: "candidacies", person, lead: "best" }),
    ),
  },
  {
    name: "somebody's worst result",
    cues: [
      `
        worst, lowest, fewest votes, low point, nadir, poorest, weakest, fewest, low water mark,
        smallest vote, least votes, least successful, smallest, bottomed out, how low, do worst,
        did worst`,
    ],
    also: `${AROUND}, least, do, did`,
    unless: `who, whom, whose, than, best, highest, ${BY_HOW_MUCH}`,
    takes: WITHIN,
    weight: 1,
    examples: ["what was Peter Wheeler's worst result"],
    outcome: ofPerson((person, slots) =>
      withoutYears(slots, { kind: "candidacies", person, lead: "worst" }),
    ),
  },
  {
    name: "somebody's votes in all",
    cues: [
      `
      in total, altogether, total, totals, total votes, in all, combined, put together, added up,
      add up, adds up, added together, add together, sum, all told, all in all, cumulative,
      cumulatively, aggregate, tot up, totted up, grand total, across all, over all, across every,
      in every election, in all elections, over the
      years, across the years, career total, lifetime, sum of, all elections, all contests,
      all the elections, all the contests, everything together, every election, every contest,
      entire career`,
      "vote, votes, ballots cast, total, totals",
    ],
    also: `
      ${VOTES}, ${ELECTIONS}, ${STANDING}, ${POLITE}, overall, his, her, their, internal, how many,
      all, get, got, received, won, number, what, ever, total, of, cast, for, up, across, taken,
      had, picked up, amassed, racked up, collected, polled, every, over, throughout, together,
      if you add, you add, add, adding, it, them, between`,
    unless: `
      ${BY_HOW_MUCH}, who, whom, best, share, turnout, electorate, total ballots, nominated,
      nominations, nominate`,
    takes: WITHIN,
    weight: 2,
    examples: ["how many votes has Ann Black received in total"],
    outcome: ofPerson((person, slots) => {
      const { from, to, section } = narrowed(slots);
      if (from && from === to) return null;
      const span = { ...(from && { from }), ...(to && { to }) };
      return { kind: "candidacies", person, lead: "total", ...(section && { section }), ...span };
    }),
  },
];

type Best = {
  kind: "candidacies";
  person: string;
  lead: "best" | "worst" | "most-votes" | "fewest-votes";
};

/** A best result in one year is that year's result, and another kind of question. */
function withoutYears(slots: Parameters<typeof narrowed>[0], query: Best) {
  const { from, to, section } = narrowed(slots);
  if (from && from === to) return null;
  return { ...query, ...(section && { section }), ...(from && { from }), ...(to && { to }) };
}
