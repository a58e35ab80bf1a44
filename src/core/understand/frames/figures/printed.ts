import type { Contest } from "#src/record/record.ts";
import type { Cues, Frame } from "../../frame.ts";
import { EVER } from "../about-contest.ts";
import { figureFrame } from "./make.ts";
import { AROUND, CALLED, DID_VOTE, MAY_VOTE, PART, VOTERS } from "./words.ts";

const isTransferable = ({ system }: Contest) => system?.kind === "single-transferable-vote";

/** What asks for more than one contest, or for another thing than a figure of one. */
const NOT_ONE: Cues = `
  ${EVER}, highest, lowest, compare, compared, versus, vs, than, why, not vote, did not vote,
  who won, on record, best ever, worst ever, most, fewest`;

/** Figures of a contest as a whole, as sources print them. */
export const printedFrames: readonly Frame[] = [
  figureFrame(
    "turnout",
    "turnout",
    [CALLED.turnout],
    ["What was the turnout in the September 2018 NEC ballot?"],
    {
      also: `${AROUND}, ${VOTERS}, among, amongst, level, in percentage`,
      unless: `${NOT_ONE}, figures and, result and, results and, votes and, numbers and, shares and`,
    },
  ),
  figureFrame(
    "turnout",
    "turnout",
    [CALLED.turnout, `${CALLED.electorate}, ${CALLED.ballots}, ${CALLED.invalid}`],
    ["turnout, ballots issued, September 2018"],
    {
      // The answer lists every figure of the contest; asked for with "and", they are two questions.
      also: `${AROUND}, ${VOTERS}, ballots, ballot papers`,
      unless: `${NOT_ONE}, and, or, plus`,
      weight: 1,
    },
  ),
  figureFrame(
    "turnout",
    "turnout",
    [PART, DID_VOTE],
    ["What percentage of members voted in September 2018?"],
    {
      also: `${AROUND}, ${VOTERS}, of, what, their, ballot, ballots, paper, papers, share`,
      unless: `${NOT_ONE}, for, could vote, could have, eligible to vote, entitled to vote, won`,
    },
  ),
  figureFrame(
    "turnout",
    "turnout",
    [
      `
        half, a third, third, two thirds, a quarter, quarter, three quarters, a fifth, most members,
        most people, many members, few members, majority, minority, most of the members,
        most of the membership, one in`,
      DID_VOTE,
    ],
    ["did more than half of members vote in September 2018"],
    {
      also: `
        ${AROUND}, ${VOTERS}, more than, less than, fewer than, over, under, at least, than, of,
        thirds, quarters, most, many, few, one in, in, ten, five, three, four, bother, did, really,
        even, even half, as many as, as much as, nearly, almost, a`,
      unless: `
          how many, entitled, eligible, allowed, for, could vote, could have, won, why, came,
          finished, placed, place, ever, highest, lowest, seat`,
      weight: 2,
    },
  ),
  figureFrame(
    "electorate",
    "electorate",
    [CALLED.electorate],
    ["what was the electorate in September 2018", "how many members could vote in 2006"],
    {
      also: `
        ${AROUND}, ${VOTERS}, how many, ballot, ballots, ballot paper, ballot papers, paper, papers,
        were, been, to vote, could, did, have, had, for, with, to, a, took, part`,
      unless: `
        ${NOT_ONE}, who could, who was eligible, who were eligible, who is eligible,
        who was entitled, who were entitled, to stand, stand, percentage, per cent, percent,
        proportion, turnout`,
    },
  ),
  figureFrame(
    "electorate",
    "electorate",
    [
      `
        how many, number of, the number, what number, total number, total, size of, how large,
        how big, headcount, tally of, count of, figure for, numbers`,
      `
        who could vote, who could have voted, who were eligible, who was eligible, who are eligible,
        who were entitled, who was entitled, who had a vote, who had the vote, who got a vote,
        who were allowed, who was allowed, who were able to vote, that could vote, with a vote,
        could vote, eligible, entitled, allowed to vote, able to vote, had the right to vote,
        qualified to vote, had the franchise, who may vote, who might have voted, who were sent,
        who were balloted`,
    ],
    ["number of members who could vote in September 2018"],
    {
      also: `
        ${AROUND}, ${VOTERS}, voted, vote, to vote, were, was, had, could, have, for, in, all,
        total, those, that, and, they, the whole`,
      unless: `
        ${NOT_ONE}, who could stand, to stand, percentage, per cent, percent, proportion, turnout,
        how many votes, votes could, votes each, names could, candidates could, crosses, who voted,
        actually voted, did vote, and voted`,
      weight: 5,
    },
  ),
  figureFrame(
    "ballots",
    "ballots",
    [CALLED.ballots],
    ["how many people voted in September 2018", "votes cast in the 2014 PLP ballot"],
    {
      also: `
        ${AROUND}, ${VOTERS}, how many, cast, returned, total, ballots, ballot papers, papers,
        paper, of them, in it, were, their, back, in the end, did, by post, by email, by e mail,
        by mail, post, email, e mail, mail, came, came in, arrived, as opposed to, opposed,
        rather than, instead of, on paper, via, electronically, through`,
      unless: `
        ${MAY_VOTE}, ${NOT_ONE}, for whom, valid, invalid, spoilt, spoiled, rejected, how was,
        how were, system, percentage, per cent, percent, proportion, could have, eligible, entitled,
        issued, sent out, get, got, win, won, need, needed, each, voting open, voting close, start,
        started, end, ended, open, close, which members, who voted`,
    },
  ),
  figureFrame(
    "ballots",
    "ballots",
    [
      "number of, the number, what number, total number, total of, headcount, count of, figure for",
      `
        who voted, that voted, who cast, who took part, who returned, who turned out,
        who actually voted, who did vote, who participated, voting, that took part`,
    ],
    ["number of members who voted in September 2018"],
    {
      also: `
        ${AROUND}, ${VOTERS}, voted, cast, a vote, a ballot, votes, ballots, took part, returned,
        and, those`,
      unless: `
        ${NOT_ONE}, voted for, votes for, could, eligible, entitled, percentage, per cent, percent,
        proportion, each, candidates, rounds, times, seats, valid, invalid, spoilt`,
      weight: 4,
    },
  ),
  figureFrame(
    "valid",
    "valid",
    [CALLED.valid],
    ["how many valid ballots were there in September 2018"],
    {
      also: `
        ${AROUND}, ${VOTERS}, how many, ballots, ballot papers, papers, paper, cast, returned, were,
        as, deemed, ruled`,
      unless: `${NOT_ONE}, not valid, invalid`,
    },
  ),
  figureFrame(
    "invalid",
    "invalid",
    [CALLED.invalid],
    ["how many invalid ballots were there in September 2018"],
    {
      also: `
        ${AROUND}, ${VOTERS}, how many, ballots, ballot, ballot papers, papers, paper, cast,
        returned, were, as, deemed, ruled, because they were, their, not, did, get, got, or, and`,
      unless: `
        ${EVER}, highest, lowest, compare, than, most, fewest, candidate, candidates, nomination,
        nominations`,
    },
  ),
  figureFrame(
    "invalid",
    "invalid",
    [CALLED.invalid, "ballot, ballots, ballot papers, papers, paper, vote, votes"],
    ["rejected ballots in September 2018"],
    {
      also: `
        ${AROUND}, ${VOTERS}, how many, cast, returned, were, as, deemed, ruled, because they were,
        their, not, did, get, got, or, and, ballot papers, ballot, ballots`,
      unless:
        "ever, highest, lowest, compare, than, most, fewest, candidate, candidates, nomination, nominations",
      weight: 3,
    },
  ),
  figureFrame("quota", "quota", [CALLED.quota], ["what was the quota in November 2020"], {
    also: `
      ${AROUND}, needed, need, required, to be elected, to get elected, elected, for, reach,
      reached, hit, to win, win, a seat, seat, candidates, candidate, did, you, set, fixed,
      calculated, under, to get, hurdle, applied, apply, applies, worked out, used, operate,
      operated, threshold`,
    unless: "women, gender, highest, lowest, than, who reached, who met",
    narrow: isTransferable,
  }),
];
