import type { Cues, Frame } from "../../frame.ts";
import { STOOD } from "../cues.ts";
import { extreme, type Measure } from "./make.ts";

const OFTEN: Cues = `
  stood most, elected most, won most, run most, lost most, stood the most, been elected most,
  won the most, lost the most, most often, most times, the most times, most frequently,
  most regularly, most elections, the most elections, most contests, the most contests,
  most ballots, most races, more often than anyone, more often than anybody,
  more often than anyone else, more often than any other, more often than anybody else,
  more times than anyone, more times than anybody, more times than anyone else,
  more times than any other, more than anyone else, more than anybody else,
  more than any other candidate, more than anyone, more elections than anyone,
  more elections than anybody, more contests than anyone, more contests than anybody,
  more elections than anyone else, greatest number of times, highest number of times,
  record number of times, largest number of times, biggest number of times, most occasions,
  the most occasions, the most, record for, greatest number of elections,
  highest number of elections, record number of elections, number of times more, record holder,
  highest number of nec elections, greatest number of nec elections, most nec elections,
  most clp elections, most nec contests, most nec ballots`;

const WINS: Cues = `
  elected, re elected, reelected, won, win, wins, winning, winner, been elected, got elected,
  got on, got in, got a seat, elections won, returned, victories, successes, successful,
  successful candidate, took a seat, taken a seat, terms, victorious, election wins,
  election victories, prolific winner, voted on, voted in, voted onto`;
const RUNS: Cues = `
  ${STOOD}, stood for, been a candidate, a candidate, candidacies, candidacy, candidatures, tried,
  been on the ballot, on the ballot, on the ballot paper, appeared on the ballot, appearances,
  appearance, appeared, put themselves forward, put their name forward, bids, attempts, campaigns,
  gone for it, sought election, sought, candidate in, been on the ballot paper, been in the running,
  taken part, took part, featured, entries`;
const LOSSES: Cues = `
  losing side, on the losing side, on the losing end, lost, lose, losing, losses, loser, defeated,
  defeats, defeat, beaten, unsuccessful, unsuccessfully, failed, not elected, not been elected,
  not get elected, not got elected, missed out, missing out, not got in, not get in,
  without success, fallen short, fell short, not won, unsuccessful bids, unsuccessful attempts,
  failures, rejected, turned down, failed bids, failed attempts`;

const ALSO: Cues = `
  times, often, frequently, regularly, elections, election, occasions, nec, than, else, more, other,
  anyone, anybody, any, been, for, most, in, so, number, number of, record, to, tried, candidate,
  candidates, has been, was, holder, name, names, serial, prolific, history, a seat, seat, the nec`;

const RULED_OUT: Cues = `
  without losing, without ever losing, without being beaten, without defeat, undefeated, unbeaten,
  never lost, never losing, never been beaten,
  votes, vote, nominations, turnout, share, candidates in, seats, chaired, chair, chairman, slate,
  slates, momentum, in a row, consecutive, consecutively, running mates, backed, endorsed,
  votes without, fewest, least, elected candidates, served, sat, serving, most recent,
  most recently, most candidates, most people, black members`;

function often(measure: Measure, cues: Cues, example: string, unless: Cues): Frame {
  return extreme(measure, {
    cues: [OFTEN, cues],
    example,
    also: `${ALSO}, ${cues}`,
    unless: `${RULED_OUT}, ${unless}`,
  });
}

const THAN_ALL: Cues = `
    than anyone, than anybody, than any other, than anyone else, than anybody else,
    than any other candidate, than everyone else, than the rest`;

function oftener(measure: Measure, cues: Cues, example: string, unless: Cues): Frame {
  return extreme(measure, {
    cues: ["more", THAN_ALL, cues],
    example,
    also: `${ALSO}, ${THAN_ALL}, ${cues}`,
    unless: `${RULED_OUT}, ${unless}`,
  });
}

/** Noun records: "most wins", "most defeats". */
function noun(measure: Measure, cues: Cues, example: string): Frame {
  return extreme(measure, { cues: [cues], example, also: ALSO, unless: RULED_OUT });
}

const NEVER: Cues = `
  without winning, without being elected, without winning one, without getting elected,
  without winning a seat, without gaining a seat,
  never won, never elected, never been elected, never be elected, never got on, never got in,
  never get on, never succeeded, never made it, never winning, never been successful,
  never getting elected, never getting on, never get elected, never gained a seat, never won a seat,
  never a win,
  without ever winning, without ever being elected, without ever getting elected,
  without ever getting on, without ever getting in, without ever winning a seat,
  without once being elected, without once winning, without a single win, without a win,
  without winning once, without any success,
  without ever succeeding, without ever making it, without ever having been elected,
  without ever having won, no luck, no success, no joy, every time lost, always lost,
  lost every time, lost each time, nor ever won, nor ever been elected, yet to win,
  yet to be elected, still waiting`;

const TRIED: Cues = `
  ${RUNS}, times, twice, three times, four times, five times, more than once, repeatedly, attempts,
  attempt, tries, several, often, most, regular, perennial, keeps standing, kept standing,
  again and again, over and over`;

const SERVED: Cues = `
  served, serve, serving, sat, sit, sitting, been on, on the nec, on it, stint, stints, spell,
  spells, tenure, tenures, run, member, members, membership, stretch, stay, term, time, service,
  in a seat, in the seat, in seat, in office, held a seat, had a seat, held on to a seat, rep,
  representative, lasted, last`;

const LONGEST: Cues = `
  longest, longest serving, longest lasting, longest standing, long serving, most years, most time,
  the most years, longest ever, greatest length, record length, longer than anyone,
  longer than anybody, longer than any other, longest unbroken, longest continuous,
  longest uninterrupted, longest consecutive, for longest, the longest`;

/** Records of how often people stood and were elected. */
export const peopleExtremes: readonly Frame[] = [
  often("most-often-elected", WINS, "who has been elected most often", `${LOSSES}, ${NEVER}`),
  often("most-often-stood", RUNS, "who has stood most often", `${LOSSES}, ${WINS}, ${NEVER}`),
  often("most-often-lost", LOSSES, "who has lost most often", NEVER),
  {
    ...extreme("most-often-stood", {
      cues: [
        `
          more often than, more times than, more elections than, more contests than,
          more frequently than, as often as, as many times as`,
        "nobody, no one, anyone, anybody, has anyone, has anybody, who else, who",
        RUNS,
      ],
      example: "has anybody been a candidate more often than Ann Black",
      also: `${ALSO}, ${RUNS}, more often, more times, as many, as often, as`,
      unless: `${RULED_OUT}, ${LOSSES}, ${WINS}`,
      weight: 5,
    }),
    name: "extreme: whether anybody stood more often than somebody",
    takes: { people: [1, 1], contest: "within" },
  },
  extreme("never-elected", {
    cues: [TRIED, NEVER],
    example: "who has stood most often without ever being elected",
    also: `
      ${ALSO}, ${RUNS}, ${TRIED}, ${NEVER}, ${WINS}, once, yet, still, people, person, somebody,
      someone, which, all, list, at least, or more, three, four, five, two, six, ever, even, them,
      he, she, they, candidacies without, being`,
    unless: "votes, vote, nominations, turnout, share, chair, slate, momentum, fewest, least",
    weight: 6,
  }),
  {
    ...extreme("longest-serving", {
      cues: [LONGEST, SERVED],
      example: "who has been on the NEC longest without a break",
      also: `
        ${ALSO}, ${SERVED}, continuous, unbroken, uninterrupted, consecutive, continuously,
        without a break, without interruption, in a row, at a stretch, on the trot, nonstop, who,
        whose, had, has, individual, single, ever, years, length, of, as, rep, reps, representative,
        representatives, committee, executive`,
      weight: 6,
    }),
    // "Longest" is no record of another kind here.
    unless: `
        before, since, until, after, wales, welsh, scotland, scottish, youth, bame, disabled,
        socialist, votes, chair, chairs, leader, deputy, treasurer, general secretary, vice, gap,
        between, wait, mp, mps, council, voting, ballot open, count, campaign, shortest, union,
        name, who is, who are, currently, current, now, today, at present, at the moment`,
  },
  oftener("most-often-elected", WINS, "who has more election wins than anyone else", LOSSES),
  oftener("most-often-stood", RUNS, "who has fought more elections than anybody else", LOSSES),
  oftener("most-often-lost", LOSSES, "who has had more defeats than anyone else", "never won"),
  noun(
    "most-often-elected",
    `
      most wins, most victories, most election wins, most successes, most terms,
      most successful candidate, most successful, most elected, most re elected, serial winner,
      most prolific winner, most elected person, most elected candidate, more wins,
      more election wins, more victories, most times elected, record for being elected,
      most elections won`,
    "who has the most wins",
  ),
  noun(
    "most-often-stood",
    `
      most candidacies, most candidatures, most appearances, most attempts, most bids,
      most campaigns, serial candidate, perennial candidate, most prolific candidate,
      most frequent candidate, most regular candidate, more candidacies, most experienced candidate,
      biggest number of candidacies, highest number of candidacies`,
    "who has the most candidacies",
  ),
  noun(
    "most-often-lost",
    `
      most defeats, most losses, most failures, most unsuccessful attempts, most failed attempts,
      most unsuccessful bids, most unsuccessful candidate, serial loser, perennial loser,
      most failed bids, more defeats, more losses`,
    "who has the most defeats",
  ),
];
