import { HOME_SECTION } from "../../home.ts";
import type { QueryOf } from "../../query.ts";
import type { Cues, Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";
import { spanOf } from "../span.ts";
import { ELECTED, STOOD, VOTES } from "./cues.ts";

const COMPARE = `
      compare, compared, comparison, versus, vs, v, difference, differences, differ, changed,
      change, changes, better`;
const LOOSE = `
      ${VOTES}, with, between, than, result, results, how, what, to, do, did, and, against,
      turnout, elections`;

type Measure = QueryOf<"extreme">["measure"];

function extreme(measure: Measure, cues: Frame["cues"], example: string, also?: Cues): Frame {
  return {
    name: `extreme: ${measure}`,
    cues,
    also: `
      ever, all time, in history, in the record, record, any, single, history, of all time,
      person, people, candidate, has, got, get, received, won, win, who, which, section, when,
      member, result, ${also}`,
    unless: "not, why",
    takes: { contest: "optional" },
    together: true,
    weight: 1,
    examples: [example],
    outcome: ({ section, contestSaid, times }: Slots): Outcome => {
      if (contestSaid && times.some(({ order }) => !order)) return null;
      const home =
        measure === "most-often-elected" || measure === "most-often-stood"
          ? {}
          : { section: HOME_SECTION };
      return { query: { kind: "extreme", measure, ...(section ? { section } : home) } };
    },
  };
}

const MORE_THAN_ANYBODY = `
      more often than anyone, more often than anybody, more times than anyone, more times than
      anybody, more often than any other`;

const EVER = "ever, all time, in history, record, in the record, of any, on record";

/** Contests as a list, two of a kind side by side, and the most and least of all. */
export const compareFrames: readonly Frame[] = [
  {
    name: "a list of contests",
    cues: ["elections, contests, ballots"],
    also: "list, all, which, every, how many, were there, held, section, record",
    takes: { contest: "optional" },
    together: true,
    examples: ["list all elections", "CLP elections since 2016"],
    outcome: ({ section, times }) => {
      if (times.some(({ month, months, order }) => month || months || order)) return null;
      return { query: { kind: "elections", ...(section && { section }), ...spanOf(times) } };
    },
  },
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
    name: "two contests",
    cues: [COMPARE],
    also: LOOSE,
    takes: { contest: "said" },
    together: true,
    examples: ["compare the January 2018 and September 2018 elections"],
    outcome: ({ contests: [one, two, ...more] }) =>
      one && two && more.length === 0
        ? { query: { kind: "compare-contests", contests: [one.id, two.id] } }
        : null,
  },
  extreme(
    "most-votes",
    ["most votes, highest vote, highest number of votes, biggest vote, largest vote", EVER],
    "who got the most votes ever in a CLP section election?",
  ),
  extreme(
    "fewest-votes",
    ["fewest votes, lowest vote, least votes, smallest vote", EVER],
    "who got the fewest votes ever in a CLP section election?",
  ),
  extreme(
    "highest-share",
    ["highest share, biggest share, largest share"],
    "what is the highest share of the vote on record",
    "vote, on record, the vote",
  ),
  extreme(
    "closest",
    ["closest, narrowest, tightest, smallest margin"],
    "what was the closest CLP section election",
    "result, margin, on record, was, what",
  ),
  extreme(
    "widest",
    ["widest, biggest margin, largest margin, least close"],
    "what was the widest margin in a CLP section election",
    "margin, on record, what",
  ),
  extreme(
    "most-often-elected",
    [
      `
      most often elected, elected most often, elected the most times, won the most, most times
      elected, elected most times, won most often`,
    ],
    "who has been elected most often",
    "times, elections, often, on record",
  ),
  extreme(
    "most-often-stood",
    [
      `
      stood most often, most often stood, stood the most times, stood most times, run most
      often, most candidacies, stood the most`,
    ],
    "who has stood most often",
    `${STOOD}, times, often, for`,
  ),
  extreme(
    "most-often-elected",
    [MORE_THAN_ANYBODY, ELECTED],
    "who has been elected more often than anyone else?",
    "else, been, times",
  ),
  extreme(
    "most-often-stood",
    [MORE_THAN_ANYBODY, STOOD],
    "who has stood more often than anybody else?",
    "else, for, times",
  ),
  extreme(
    "highest-turnout",
    ["highest turnout, best turnout, biggest turnout"],
    "which election had the highest turnout",
    "had, on record, what",
  ),
  extreme(
    "lowest-turnout",
    ["lowest turnout, worst turnout, smallest turnout"],
    "which election had the lowest turnout",
    "had, on record, what",
  ),
  extreme(
    "most-candidates",
    ["most candidates, biggest field, largest field"],
    "which election had the most candidates",
    `had, on record, ${ELECTED}`,
  ),
];
