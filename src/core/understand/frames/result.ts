import type { Contest } from "#src/record/record.ts";
import type { QueryOf } from "../../query.ts";
import { latestDeclared, OFFICERS } from "../contests.ts";
import type { Frame } from "../frame.ts";
import type { Slots } from "../slots.ts";
import { BY_HOW_MUCH, ELECTED, LOST, STOOD, VOTES } from "./cues.ts";
import { askWhichContest } from "./which.ts";

type Aspect = QueryOf<"result">["aspect"];

function outcome(aspect: Aspect) {
  return ({ contest, ordinal, record }: Slots) => {
    if (!contest) return { answer: askWhichContest(record) };
    if (aspect === "place")
      return ordinal
        ? { query: { kind: "result" as const, contest: contest.id, aspect, place: ordinal } }
        : null;
    return { query: { kind: "result" as const, contest: contest.id, aspect } };
  };
}

function about(
  aspect: Aspect,
  cues: Frame["cues"],
  examples: readonly string[],
  rest: Partial<Pick<Frame, "also" | "unless" | "weight" | "takes" | "narrow">> = {},
): Frame {
  return {
    name: `result: ${aspect}`,
    cues,
    examples,
    takes: { contest: "optional" },
    outcome: outcome(aspect),
    ...rest,
  };
}

/** Whether a contest is named: "current" and "first" alone name none, nor does an officer's post. */
function namesContest({ section, times }: Slots): boolean {
  if (section === OFFICERS) return times.some(({ order }) => !order);
  return section !== null || times.length === 0 || times.some(({ order }) => !order);
}

const isTransferable = ({ system }: Contest) => system?.kind === "single-transferable-vote";

/** Words that speak of all time, not of one contest. */
const EVER = "ever, all time, in history, record";

/** Places counted from the other end, and the order in which seats were won: not places as such. */
const FROM_AN_END = `
  second last, second to last, third last, last but, from last, from the bottom, from bottom,
  to last, elected first, first elected, first to be elected, last to be elected, last elected,
  elected last`;

/** Questions about one contest. */
export const resultFrames: readonly Frame[] = [
  about(
    "table",
    [
      `
      result, results, outcome, figures, tally, scores, standings, about, happened, numbers,
      full result`,
    ],
    ["result of the January 2018 NEC election", "show me the 2012 constituency section result"],
    {
      also: `
      full, table, go, whole, all, the vote, section, declared, votes, vote, what, how`,
      unless: `what system, ${EVER}`,
    },
  ),
  {
    name: "result: a contest and nothing else",
    cues: [],
    also: "section",
    takes: { contest: "said" },
    weight: -1,
    examples: ["CLP section, September 2018", "youth 2016"],
    outcome: (slots) => (namesContest(slots) ? outcome("table")(slots) : null),
  },
  about(
    "winners",
    [ELECTED],
    ["Who won the NEC elections in September 2018?", "who got elected in 2016 from the CLPs"],
    {
      also: `
      section, seats, seat, places, place, representative, representatives, rep, reps, member,
      members, all, people, candidates, names`,
      unless: `
      not, never, why, when, how many, how often, how much, most often, chair, chaired,
      ${FROM_AN_END}, ${EVER}`,
    },
  ),
  about("losers", [LOST], ["who lost in January 2018?", "who did not get in in September 2018"], {
    also: "all, people, candidates",
    unless: `why, how many, ${EVER}`,
  }),
  about(
    "first",
    [
      `
      topped, came first, came top, finished first, finished top, most votes, highest vote,
      biggest vote, first place, poll topper, headed`,
    ],
    ["Who topped the poll in September 2018?"],
    {
      also: "poll, with, won, got, received, member, candidate",
      unless: `last, second, third, ${FROM_AN_END}, ${EVER}`,
    },
  ),
  about(
    "last",
    [
      `
      came last, finished last, last place, bottom, fewest votes, least votes, lowest vote,
      trailed in last, trailed`,
    ],
    ["who came last in the January 2018 ballot"],
    {
      also: "poll, came, finished, received, candidate",
      unless: `first, ${FROM_AN_END}, ${EVER}`,
    },
  ),
  about(
    "runner-up",
    [
      `
      runner up, first of the losers, best loser, highest loser, best placed loser, just
      missed, narrowly missed, just missed out, first not elected, next in line`,
    ],
    ["who was runner up in sept 2018"],
    {
      also: `
      first of the losers, a seat, seat, best, first, losers, loser, came, the, first of
      losers`,
    },
  ),
  about(
    "place",
    ["came, come, finished, finish, place, placed, position"],
    ["who came fourth in September 2018"],
    {
      takes: { contest: "optional", ordinal: true },
      unless: `last, bottom, ${FROM_AN_END}, ${EVER}`,
    },
  ),
  about(
    "margin",
    [
      `
      how close, margin, majority, gap, how narrow, how tight, cut off, ${BY_HOW_MUCH}`,
    ],
    ["how close was the 2016 youth election", "margin for the last seat in September 2018"],
    {
      also: `
      won, win, victory, winning, last seat, ninth seat, final seat, last place, seat, lost,
      ${VOTES}, result, between, last elected, first not elected, first loser`,
      unless: EVER,
    },
  ),
  about(
    "turnout",
    ["turnout, turn out, proportion voted, percentage voted, how many per cent voted"],
    ["What was the turnout in the September 2018 NEC ballot?"],
    { also: "figure, rate", unless: `${EVER}, highest, lowest, compare` },
  ),
  about(
    "electorate",
    ["electorate, eligible, entitled, could vote, how many members could"],
    ["what was the electorate in September 2018"],
    { also: "how many, members, people, vote, voters, how big" },
  ),
  about(
    "ballots",
    [
      `
      ballots cast, votes cast, how many voted, how many people voted, how many members voted,
      ballot papers, ballots were, how many ballots, how many valid ballots`,
    ],
    ["how many people voted in September 2018"],
    { also: "how many, cast, returned, total, valid, ballots, altogether" },
  ),
  about(
    "invalid",
    ["invalid, spoilt, spoiled, rejected"],
    ["how many invalid ballots were there in September 2018"],
    { also: "how many, papers, votes, ballots, cast" },
  ),
  about("quota", ["quota"], ["what was the quota in November 2020"], {
    also: "election, needed, votes",
    unless: "women, gender",
    narrow: isTransferable,
  }),
  about("stage", ["stage, stages, round, rounds"], ["at which stage were people elected in 2024"], {
    also: "elected, each, every, by, count, counting, people, transfers, how many",
    narrow: isTransferable,
  }),
  about(
    "when",
    ["when, what date, which date, what day, which day"],
    ["when was the September 2018 result declared"],
    {
      also: `
      declared, announced, held, result, results, take place, took place, happen, vote,
      voting, poll, polls, open, opened, close, closed, come out, published`,
    },
  ),
  about(
    "system",
    [
      `
      system, how were votes counted, how was it counted, counted, elected how, method`,
    ],
    ["what voting system was used in September 2018"],
    {
      also: `
      voting, electoral, used, election, votes, vote, counting, how, section, seats, what, which,
      choose, chosen, pick, picked, elect`,
      unless: "when, adopted, introduced, change, changed, now, currently, today",
    },
  ),
  about(
    "seats",
    [
      `
      how many seats, number of seats, how many places, seats were, how many vacancies,
      seats to fill, seats going, seats up, places to fill`,
    ],
    ["How many seats were up for election in summer 2018?"],
    {
      also: `
        up, available, contested, filled, elected, open, section, seats, places, going, fill, how
        many, were there`,
      unless: "from, go, have, has, got, went, change, changed, increase, increased, win, won",
    },
  ),
  about(
    "candidates",
    [`candidates, contenders, ${STOOD}, who was standing, on the ballot, who else`],
    ["who stood in January 2018", "how many candidates were there in the CLP section in 2016"],
    {
      also: `
      how many, people, all, list, names, were, seats, section, paper, who else, else`,
      unless: `
      backed, elected, most, fewest, often, times, which elections, what elections, change,
      changed, ${EVER}`,
    },
  ),
  about(
    "nominations",
    ["nominations, nominated, nomination"],
    ["CLP nominations in January 2018"],
    { also: "how many, most, each, candidates, candidate, clp, clps" },
  ),
  about(
    "accounts",
    [
      `
      accounts differ, reports differ, differ, differing, disputed, disagree, conflicting,
      conflict`,
    ],
    ["where do reports of the 2016 youth election differ"],
    {
      also: "accounts, reports, sources, where, how, figures, result, margin, about",
    },
  ),
  {
    name: "result: the latest",
    cues: ["latest result, last result, most recent result, latest results"],
    takes: {},
    examples: ["latest result"],
    outcome: ({ record }) => {
      const latest = latestDeclared(record);
      return latest ? { query: { kind: "result", contest: latest.id, aspect: "table" } } : null;
    },
  },
];
