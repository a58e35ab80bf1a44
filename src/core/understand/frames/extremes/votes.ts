import type { Frame } from "../../frame.ts";
import { extreme } from "./make.ts";
import { ELECTED_ONE, EVER, LEAST, LOSING_ONE, MOST } from "./words.ts";

const MOST_VOTES = `
  polled best, polled the best, did best, did the best, performed best, most votes,
  most first preferences, highest vote, highest votes, highest number of votes, highest total,
  highest vote total, highest number of first preferences, highest poll, highest tally,
  highest score, biggest vote, biggest votes, biggest number of votes, biggest total, biggest poll,
  biggest tally, biggest haul, biggest individual vote, biggest personal vote, largest vote,
  largest number of votes, largest total, largest individual vote, largest personal vote,
  largest poll, greatest number of votes, greatest vote, record vote, record number of votes,
  record for votes, record for most votes, record for the most votes, vote record, votes record,
  top vote, top poll, top score, best vote, best poll, best score, best tally, best result,
  highest individual vote, highest personal vote, highest individual total, most votes ever,
  most ever votes, the most votes, polled the most, polled most, most popular candidate,
  more votes than anyone, more votes than anybody, more votes than any other,
  more votes than any other candidate, most support, highest scoring, top scoring, biggest scoring,
  highest polling, best polling, maximum votes, highest ever vote, highest ever total,
  biggest ever vote, largest ever vote, highest ever number of votes, highest ever poll`;
const FEWEST_VOTES = `
  fewest votes, fewest first preferences, lowest vote, lowest votes, lowest number of votes,
  lowest number of first preferences, lowest total, lowest vote total, lowest poll, lowest tally,
  lowest score, least votes, least number of votes, smallest vote, smallest number of votes,
  smallest total, smallest tally, smallest individual vote, worst vote, worst poll, worst score,
  worst tally, worst result, polled the fewest, polled fewest, polled least, lowest individual vote,
  record low vote, fewer votes than anyone, fewer votes than anybody,
  fewer votes than any other candidate, least support, lowest scoring, lowest polling,
  minimum votes, lowest ever vote, lowest ever total, smallest ever vote, fewest ever votes,
  lowest ever number of votes`;
const VOTE =
  "vote, votes, total, tally, score, poll, first preferences, number of votes, haul, result, vote total";
const NO_PART =
  "nominations, nomination, turnout, spoilt, spoiled, invalid, electorate, valid, second preferences";
const NEITHER = `${NO_PART}, share, percentage, proportion, per cent, percent`;
const SHARE = `
  share, shares, percentage, proportion, per cent, percent, vote share, share of the vote,
  shares of the vote, percentage of the vote, proportion of the vote, pc`;
const OF_VOTE = "of the vote, the vote, vote, votes, college, electoral college";

/** Of all who had a seat over the years: "which youth rep was elected with the highest share?" */
const ofSeat = (
  measure: "highest-share" | "most-votes",
  cues: Frame["cues"],
  unless: string,
  examples: readonly string[],
): Frame => ({
  name: `extreme: ${measure} of those who had a seat`,
  cues: ["which, whose, for a, of the, of any", ...cues],
  also: `${OF_VOTE}, elected, with, won, by, was, got, had, has, winner, in, on`,
  unless: `
    ${unless}, ${LOSING_ONE}, turnout, voted, took part, turned out, of members, between two,
    candidate, candidates, contender, person, people, the election, this`,
  takes: { contest: "section" },
  weight: 6,
  examples,
  outcome: ({ section, times }) =>
    section && times.length === 0 ? { query: { kind: "extreme", measure, section } } : null,
});

/** Records of candidates' votes and shares. */
export const voteExtremes: readonly Frame[] = [
  extreme("most-votes", {
    cues: [MOST_VOTES, EVER],
    example: "who got the most votes ever in a CLP section election?",
    unless: `${NEITHER}, ${LOSING_ONE}, turnout, fewest, between two`,
    ofOne: "first",
    weight: 3,
  }),
  extreme("fewest-votes", {
    cues: [FEWEST_VOTES, EVER],
    example: "who got the fewest votes ever in a CLP section election?",
    unless: `${NEITHER}, ${ELECTED_ONE}, turnout, between, margin`,
    ofOne: "last",
  }),
  extreme("most-votes-lost", {
    cues: [MOST_VOTES, LOSING_ONE],
    example: "which losing candidate polled the most votes?",
    unless: NEITHER,
    ofOne: "runner-up",
    ofThread: true,
    weight: 4,
    also: `
      votes, yet, though, although, despite, elected, get elected, to be elected, to get, get in,
      in any year, those`,
  }),
  extreme("most-votes-lost", {
    cues: [
      MOST_VOTES,
      LOSING_ONE,
      "ever, of all time, all time, on record, in history, in any, in any election",
    ],
    example: "which losing candidate ever polled the most votes?",
    unless: NEITHER,
    ofOne: "runner-up",
    weight: 5,
    also: `
      votes, yet, though, although, despite, elected, get elected, to be elected, to get, get in,
      in any year, those`,
  }),
  extreme("most-votes-lost", {
    cues: [
      `
        best loser, biggest loser, highest loser, unluckiest, unluckiest loser, most unlucky,
        best placed loser, best losing`,
      EVER,
    ],
    example: "who is the best loser ever",
    unless: NEITHER,
    ofOne: "runner-up",
  }),
  extreme("most-votes-lost", {
    cues: [MOST, VOTE, LOSING_ONE],
    example: "highest losing vote",
    unless: `${NEITHER}, ${LEAST}, margin, gap, between, most often, most times, most elections, majority`,
    ofOne: "runner-up",
    ofThread: true,
    weight: 3,
    also: `
      votes, yet, though, although, despite, elected, get elected, to be elected, to get, get in,
      in any year, those`,
  }),
  extreme("fewest-votes-won", {
    cues: [LEAST, VOTE, ELECTED_ONE],
    example: "lowest winning vote on record",
    unless: `${NEITHER}, ${MOST}, ${LOSING_ONE}, margin, gap, between, separated, least often, majority`,
    ofOne: "margin",
    ofThread: true,
    weight: 4,
    also: `
      of the six, of the nine, of the three, of the two, of the seven, six, nine, three, seven,
      would, have, that, needed, need, required, enough, to, took, take`,
  }),
  extreme("fewest-votes-won", {
    cues: [FEWEST_VOTES, ELECTED_ONE],
    example: "who was elected with the fewest votes",
    unless: `${NEITHER}, ${LOSING_ONE}, between, margin, lost`,
    ofOne: "margin",
    ofThread: true,
    weight: 5,
    also: `
      of the six, of the nine, of the three, of the two, of the seven, six, nine, three, seven,
      would, have, that, needed, need, required, enough, to, sufficient, suffice, took, take,
      it took, took to`,
  }),
  extreme("highest-share", {
    cues: [MOST, SHARE],
    example: "what is the highest share of the vote on record",
    also: OF_VOTE,
    unless: `${NO_PART}, ${LOSING_ONE}, ${LEAST}, turnout, voted, took part, turned out, of members`,
    ofOne: "first",
  }),
  ofSeat("highest-share", [MOST, SHARE], `${NO_PART}, ${LEAST}`, [
    "which youth rep was elected with the highest share of the vote",
  ]),
  ofSeat("most-votes", [MOST_VOTES], `${NEITHER}, fewest`, [
    "which CLP rep won with the most votes",
  ]),
  extreme("highest-share-lost", {
    cues: [MOST, SHARE, LOSING_ONE],
    example: "highest share of the vote without being elected",
    also: OF_VOTE,
    unless: `${NO_PART}, ${LEAST}, turnout, voted`,
    ofOne: "runner-up",
  }),
  extreme("lowest-share", {
    cues: [LEAST, SHARE],
    example: "what is the lowest share of the vote on record",
    also: OF_VOTE,
    unless: `${NO_PART}, ${ELECTED_ONE}, turnout, voted, took part, turned out, of members, between`,
    ofOne: "last",
  }),
  extreme("lowest-share-won", {
    cues: [LEAST, SHARE, ELECTED_ONE],
    example: "lowest share of the vote of anyone elected",
    also: OF_VOTE,
    unless: `${NO_PART}, ${LOSING_ONE}, turnout, voted, between, margin`,
  }),
  extreme("most-nominations", {
    cues: [MOST, "nominations, nomination, nominated, clp nominations", EVER],
    example: "who has had the most CLP nominations ever",
    also: "nominations, clp nominations, clps, local parties, constituency parties, nominated, by",
    unless: "fewest, lowest, union, unions",
    ofOne: "nominations",
  }),
];
