import type { Frame } from "../../frame.ts";
import { BY_HOW_MUCH } from "../cues.ts";
import { ANY_OUTCOME, SHARED } from "./words.ts";

const CHANGE = `
  fewer, more, less, up, down, increase, increased, increases, decrease, decreased, drop, dropped,
  fall, fell, fallen, rise,
  rose, risen, gain, gained, lose, lost, losing, change, changed, changes, improve, improved,
  improvement, better, worse,
  double, doubled, halve, halved, grow, grew, shrink, shrank, decline, declined, swing, difference,
  higher, lower, bigger,
  smaller, side by side, next to each other, next to one another, alongside each other,
  alongside one another, one after another, one after the other, year by year, year on year,
  next to, beside, lined up, in a row, in a table, in columns, one by one, each in turn, slump,
  slumped, jump, jumped, compare, compared, comparison, vary, varied, differ, gap, versus, vs, v,
  than`;

const BOTH_TIMES = `
  both times, both contests, both elections, both ballots, both races, two results, two contests,
  two elections, two totals, two tallies, two scores, two votes, two figures, two showings,
  two performances, two goes, two attempts, two tilts, two bids, two runs, two outings,
  two candidacies,
  results, totals, tallies, scores, two, both, each time, each contest, each election,
  first and second, twice, two times, pair`;

/** How one person's result changed from one contest to another. */
export const acrossFrames: readonly Frame[] = [
  {
    name: "candidacy: one person, in two contests of one year",
    cues: [CHANGE, BOTH_TIMES],
    also: `
      ${ANY_OUTCOME}, ${SHARED}, and, between, from, to, with, by, of, total, totals, tally,
      tallies, scores, results, showings, performances, goes, attempts, tilts, bids, runs, outings,
      candidacies, set, put, lay, place, line, line up, list, against,
      ${BOTH_TIMES}, times, year, in one, next`,
    unless: "who, whom, which, why, when did, nominations, nominated, backed, stage, round, rounds",
    takes: { people: [1, 1], contest: "said" },
    together: true,
    weight: 1,
    examples: ["put Eddie Izzard's two 2018 totals side by side"],
    outcome: ({ people: [person], contests, times: [time, ...more] }) =>
      person && time?.year && more.length === 0 && contests.length > 1
        ? { query: { kind: "across", person: person.id, contests: contests.map(({ id }) => id) } }
        : null,
  },
  {
    name: "candidacy: one person, from one contest to another",
    cues: [CHANGE],
    also: `
      ${ANY_OUTCOME}, ${SHARED}, ${BY_HOW_MUCH}, than, and, between, from, to, with, by, or, both,
      each, go, went, far, much, as,
      number of, total, totals, tally, tallies, haul, hauls, score, scores, result, results, over,
      against, then, to the, set, put, lay, place, places, line, line up, list, totals, figures,
      votes and places, votes and place, places and votes`,
    unless:
      "who, whom, which, why, when did, nominations, nominated, backed, stage, round, anyone, anybody, else",
    takes: { people: [1, 1], contest: "said", number: true },
    together: true,
    weight: 1,
    examples: ["did Ann Black get fewer votes in 2018 than in 2016"],
    outcome: ({ people: [person], contests, times }) => {
      const dated = times.filter(
        ({ year, years, month, order }) => year || years || month || order,
      );
      const apart = dated.length > 1 || dated.some(({ years }) => years);
      if (!person || contests.length < 2 || !apart) return null;
      return {
        query: { kind: "across", person: person.id, contests: contests.map(({ id }) => id) },
      };
    },
  },
];
