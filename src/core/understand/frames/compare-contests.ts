import type { Contest } from "#src/record/record.ts";
import { HOME_SECTION, OFFICERS } from "../../home.ts";
import { fits } from "../contests.ts";
import type { Cues, Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";
import type { Time } from "../times/time.ts";

const COMPARE: Cues = `
  compare, compared, compares, comparing, comparison, comparisons, versus, vs, v, difference,
  differences, differ, differed, differs, different, changed, change, changes, changing, contrast,
  contrasts, contrasted,
  side by side, against, stack up, stacks up, measure up, up against, next to, alongside,
  relative to, how similar, similar, the same, move on, moved on, shifted, shift, new`;

const ALSO: Cues = `
  how, what, which, with, between, than, from, to, and, do, did, does, is, was, were, has, had,
  have, they, them, it, both, each other, each, other, one, two, result, results, outcome, outcomes,
  elections, contests, ballots, election, contest, ballot, race, races, vote, votes, voting,
  section, sections,
  figures, numbers, main, key, overall, whole, full, there, any, much, anything, things, stats,
  statistics, detail, details, between them, since, set of, sets of, up, in, rounds, years, year,
  then, time, in terms of result, set, put, at, table, quick, brief, poll, polls, internal, party,
  by, happened, get on, go, went, went differently, look, looked, like, here, a, the`;

/** What is asked of people, or of one figure, and not of two contests as a whole. */
const NO_WHOLE: Cues = `
  why, who, won, win, when, better, higher, lower, more, fewer, seats, system, rules, rule, turnout,
  electorate, margin, slate, slates, stv, introduced, women, composition, make up`;

const yearsOf = ({ years }: Time): readonly Time[] =>
  years ? years.map((year): Time => ({ year })) : [];

/** The contest of a time that is meant where several fit: of the best known section, and of these the one for most seats. */
function mainOf(contests: readonly Contest[], said: boolean): Contest | null {
  const home = contests.filter(({ section }) => section === HOME_SECTION);
  const meant = !said && home.length > 0 ? home : contests;
  const most = Math.max(...meant.map(({ seats }) => seats));
  const [main, ...more] = meant.filter(({ seats }) => seats === most);
  return main && more.length === 0 ? main : null;
}

/** The two contests that are meant: one for each time said, or the two that fit; null where there are not two. */
function pairOf({ contests, times, section }: Slots): readonly [Contest, Contest] | null {
  const dated = times.filter(({ order }) => !order);
  const points = dated.flatMap((time) => (time.years ? yearsOf(time) : [time]));
  if (points.length === 2) {
    const [one, other] = points.map((time) =>
      mainOf(
        contests.filter((contest) => fits(contest.time, time)),
        section !== null,
      ),
    );
    if (one && other && one !== other) return one.time <= other.time ? [one, other] : [other, one];
  }
  const [one, other, ...more] = contests;
  return one && other && more.length === 0 ? [one, other] : null;
}

function compared(slots: Slots): Outcome {
  const { contest, contestSaid, conversation, record, section, times } = slots;
  // "The difference between chair and vice-chair" is one of posts, and not of the votes that filled them.
  if (section === OFFICERS && times.length === 0) return null;
  const last = record.contests.get(conversation?.contests[0] ?? "");
  if (contest && contestSaid && last && last !== contest)
    return { query: { kind: "compare-contests", contests: [last.id, contest.id] } };
  const pair = contestSaid ? pairOf(slots) : null;
  return pair ? { query: { kind: "compare-contests", contests: [pair[0].id, pair[1].id] } } : null;
}

/** The two latest of a section with a result. */
function latestTwo({ record, section }: Slots): Outcome {
  const declared = (record.bySection.get(section ?? HOME_SECTION) ?? []).filter(
    ({ status }) => status === "declared",
  );
  const [one, other] = declared.slice(-2);
  return one && other
    ? { query: { kind: "compare-contests", contests: [one.id, other.id] } }
    : null;
}

/** Two contests side by side. */
export const compareContestFrames: readonly Frame[] = [
  {
    name: "two contests",
    cues: [COMPARE],
    also: ALSO,
    unless: NO_WHOLE,
    takes: { contest: "optional" },
    together: true,
    examples: [
      "compare the January 2018 and September 2018 elections",
      "what changed between the 2014 and 2016 CLP elections",
    ],
    outcome: compared,
  },
  {
    name: "who stood in two contests",
    cues: [
      "both, each of the two, each of those two, the two",
      `
        stood, stand, ran, run, candidates, candidate, competed, contested, people, names, fought,
        took part, on the ballot, on the ballot paper`,
    ],
    also: `
      ${ALSO}, who, which, people, candidates, contests, contested, stood, ran, list, name, names,
      of, those, on the ballot, on the ballot paper, was, were`,
    unless: "why, won, win, when, lost, elected, votes, how many, seats",
    takes: { contest: "said" },
    together: true,
    weight: 3,
    examples: ["who stood in both the January 2018 and September 2018 elections"],
    outcome: compared,
  },
  {
    name: "who was elected in two contests",
    cues: [
      "elected, re elected, reelected, winners, won, win, get in, got in, returned, successful, seats",
      `
        again, both, each of the two, each of those two, the two, also, still, too, as well,
        re elected, reelected, once more, kept`,
    ],
    also: `
      ${ALSO}, who, which, people, members, of, those, nine, six, three, elected, winners, won,
      again, also, still, too, as well, kept, held on, keep, list, name, names, how many`,
    unless: "why, when, lost, lose, not, votes, ever, most",
    takes: { contest: "said" },
    together: true,
    weight: 4,
    examples: ["which of those elected in January 2018 were elected again in September 2018"],
    outcome: (slots) =>
      slots.times.length > 1 || slots.contests.length === 2 ? compared(slots) : null,
  },
  {
    name: "the two latest contests",
    cues: [
      COMPARE,
      "last two, two last, latest two, two latest, most recent two, two most recent, past two, previous two",
    ],
    also: `${ALSO}, most, recent, latest, previous, last`,
    unless: NO_WHOLE,
    takes: { contest: "optional" },
    together: true,
    weight: 1,
    examples: ["compare the last two CLP elections"],
    outcome: latestTwo,
  },
];
