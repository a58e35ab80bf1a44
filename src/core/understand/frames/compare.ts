import type { Frame } from "../frame.ts";
import { VOTES } from "./cues.ts";

const COMPARE = `
      compare, compared, comparison, versus, vs, v, difference, differences, differ, changed,
      change, changes, better`;
const LOOSE = `
      ${VOTES}, with, between, than, result, results, how, what, to, do, did, and, against,
      turnout, elections`;

/** People side by side, and one person in several contests. */
export const compareFrames: readonly Frame[] = [
  {
    name: "one person across contests",
    cues: [COMPARE],
    also: LOOSE,
    takes: { people: [1, 1], contest: "said" },
    together: true,
    examples: ["compare Yasmine Dar's votes in January and September 2018"],
    outcome: ({ people: [person], contests, contest }) => {
      if (!person) return null;
      const ids = contest ? [contest.id] : contests.map(({ id }) => id);
      return { query: { kind: "across", person: person.id, contests: ids } };
    },
  },
  {
    name: "two people",
    cues: [`${COMPARE}, and, or`],
    also: `${LOOSE}, who, got, more, finished, higher, polled, beat`,
    unless: "who finished between, who came between, who was between, who stood between",
    takes: { people: [2, 2], contest: "optional" },
    together: true,
    weight: -1,
    examples: ["compare Johanna Baxter and Luke Akehurst"],
    outcome: ({ people: [one, two], contest, contestSaid }) => {
      if (!one || !two) return null;
      const where = contest && contestSaid ? { contest: contest.id } : {};
      return { query: { kind: "compare-people", people: [one.id, two.id], ...where } };
    },
  },
  {
    // The table of the contest has them, and everybody else, side by side.
    name: "three or more people in a contest",
    cues: [
      `
        ${VOTES}, numbers, figures, result, results, totals, scores, how did, shares, compare,
        who came where, places`,
    ],
    also: `
      ${LOOSE}, numbers, figures, for, of, in, the, did, do, get, got, each, all, three, four,
      side by side, totals, scores, shares, placed, places, place, come, came`,
    unless: "nominations, backed, why, when did, who else, other than, except, not",
    takes: { people: [3, 6], contest: "said" },
    weight: 1,
    examples: ["numbers for Jon Lansman, Yasmine Dar and Eddie Izzard in January 2018"],
    outcome: ({ people, contest }) => {
      const all = people.every(({ id }) => contest?.candidates.some((each) => each.person === id));
      return contest && all
        ? { query: { kind: "result", contest: contest.id, aspect: "table" } }
        : null;
    },
  },
  {
    // The contest's nominations have both, and everybody else's, side by side.
    name: "which of two had more nominations",
    cues: [
      "nominations, nomination, nominated, noms",
      "more, most, fewer, fewest, higher, lower, compare, compared, versus, vs, v, or, ahead, than",
    ],
    also: `
      who, which, had, have, has, got, get, received, won, the, of, and, between, clp, clps,
      local parties, local party, constituency parties, constituency, by, did, was, many, how many,
      number`,
    unless: "votes, vote, why, when, needed, elected",
    takes: { people: [2, 2], contest: "optional" },
    weight: 3,
    examples: ["who had more nominations in Wales in 2020, Carwyn Jones or Mick Antoniw"],
    outcome: ({ people, contest }) => {
      const both = people.every(({ id }) =>
        contest?.candidates.some((each) => each.person === id && each.nominations),
      );
      return contest && both
        ? { query: { kind: "result", contest: contest.id, aspect: "nominations" } }
        : null;
    },
  },
];
