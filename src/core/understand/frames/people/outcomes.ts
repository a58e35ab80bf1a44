import type { Frame } from "../../frame.ts";
import { GOT_IN, LEFT_OUT } from "../candidacy/words.ts";
import { BY_HOW_MUCH, LOST, VOTES } from "../cues.ts";
import { ELECTIONS, narrowed, OFTEN, ONE, ofPerson, POLITE, STANDING, WITHIN } from "./words.ts";

/** That a question is about more than one contest: how often, whether ever, when, which. */
const OVER_TIME = `
  ${OFTEN}, ever, how many, when, what year, which year, which years, what years, years, number of,
  which elections, which contests, which ballots, which election, which contest, what elections,
  what contests, what election, which races, what has, what did, list,
  all, every, times, any, anything, never, at all, always, once, twice, yet, in any, at some point,
  at any point, an election, a contest, a ballot, an nec election, an nec contest, any election,
  any contest, elections that, contests that, ballots that, elections has, elections did,
  elections have, elections lost, elections won, contests has, contests did, all the elections,
  the elections, the contests, count, in what`;

export const WINS = `
  ${GOT_IN}, wins, victories, successes, successful, successfully, success, victory, voted onto,
  gets on, get elected, got elected, getting elected, won election, gain a seat, elections won,
  contests won`;
export const LOSSES = `
  ${LEFT_OUT}, ${LOST}, losses, defeats, defeat, failures, unsuccessful, unsuccessfully,
  not been elected, not been successful, not successful, never elected, miss out on, missed out on,
  missing out, missing out on, failed to get, failed to win, failed bids, fail to get, fail to win,
  fail to get elected,
  failed to get elected, failed to be elected, elections lost, contests lost, turned down, rebuffed,
  snubbed, not got in, not got on, left out, without success, without winning`;

/** Verbs with who wins as subject: "how many has X beaten" asks for no defeat of X. */
const BEATING = `
  beat, beaten, beats, defeated, unseated, ousted, dethroned, knocked off, knocked out, displaced,
  toppled, trounced, thrashed, hammered, routed, walloped, rejected`;

export const AROUND = `
  ${OVER_TIME}, ${STANDING}, ${ELECTIONS}, ${POLITE}, did, for, by, on, onto, to, be, been, being,
  get, got, first, again, nec, win, won, in, back, of, the, out, have, has, up, but, and, then, as,
  off,
  of his, of her, of their, re elected, reelected, re, members, by members, voters, by voters,
  the membership, saw, see, seen, the year, year, internal, notched up, notched, notch up,
  racked up, rack up, chalked up, chalk up, clocked up, clock up, tallied, recorded, scored,
  enjoyed, claimed, amassed, suffered, suffer, endured, endure, tasted, taste, managed, manage,
  achieved, achieve, secured, secure, experienced, known, been through, to show for it, under belt,
  run up, on the nec, ballot box, at the ballot box, record, overall, wins, losses, victories,
  defeats, split, breakdown, the first time, the last time, last, election night`;

/** Which elections somebody won or lost, whether ever, how often and when. */
export const outcomesFrames: readonly Frame[] = [
  {
    name: "whether, when and how often somebody was elected",
    cues: [OVER_TIME, WINS],
    also: AROUND,
    unless: `
      who, whom, whose, why, how come, ${VOTES}, how close, how far, by how much, ${BY_HOW_MUCH},
      chair, chaired, leader, mp, parliament, most votes, share, percentage, nominations, quota,
      round, stage, stages, ${LOST}, miss,
      replaced, before, after, than, chosen as, only, except, unopposed, with how many, on how many,
      and how many, by how many, most often, at what point, the count, in the count, count did,
      over the line, both times, both occasions, those times, each of those`,
    takes: WITHIN,
    weight: 2,
    examples: [
      "has Johanna Baxter ever been elected",
      "how many CLP section elections has Ellie Reeves won",
      "when was Ann Black elected to the NEC",
      "elections won by Ann Black",
    ],
    outcome: ofPerson((person, slots) => ({
      kind: "candidacies",
      person,
      lead: "elected",
      ...narrowed(slots),
    })),
  },
  {
    name: "whether, when and how often somebody lost",
    cues: [OVER_TIME, LOSSES],
    also: `${AROUND}, seat, beaten, not, election, at`,
    unless: `
      who, whom, whose, why, how come, ${VOTES}, how close, how far, by how much, ${BY_HOW_MUCH},
      chair, leader, mp, parliament, share, percentage, nominations, quota, round, stage, runner up,
      runners up, second place, miss an election, missed an election, elections missed,
      elections miss, did miss, has missed, lost to, lose to, losing to, loses to, defeated by,
      beaten by, before, after, than, only, except,
      majority, loser, losers`,
    direction: { verbs: BEATING, of: "person", is: "object" },
    takes: WITHIN,
    weight: 2,
    examples: [
      "has Dennis Skinner ever lost",
      "how many times did Johanna Baxter miss out",
      "elections lost by Peter Willsman",
    ],
    outcome: ofPerson((person, slots) => ({
      kind: "candidacies",
      person,
      lead: "lost",
      ...narrowed(slots),
    })),
  },
  {
    name: "how often somebody won and lost",
    cues: [
      `${OVER_TIME}, tally, balance, ratio, versus, vs, record, how does, wins and losses, split, breakdown`,
      "won, win, wins, victories, successes, elected, successful",
      "lost, lose, losses, defeats, failures, defeated, unsuccessful, not elected, missed out",
    ],
    also: AROUND,
    unless: `who, whom, why, ${VOTES}, how close, how far, before, after, than`,
    takes: WITHIN,
    weight: 3,
    examples: ["how many elections has Peter Wheeler won and how many has Peter Wheeler lost"],
    outcome: ofPerson((person, slots) => ({
      kind: "candidacies",
      person,
      lead: "count",
      ...narrowed(slots),
    })),
  },
  {
    name: "somebody's record of wins and losses",
    cues: [
      "win loss record, strike rate, hit rate, success rate, win rate, batting average, track record, tally",
    ],
    also: `${AROUND}, electoral, election, wins, losses`,
    unless: `who, ${VOTES}, votes`,
    takes: ONE,
    examples: ["what is Luke Akehurst's strike rate"],
    outcome: ofPerson((person) => ({ kind: "candidacies", person, lead: "count" })),
  },
];
