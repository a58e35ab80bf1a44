import { fits, OFFICERS } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import { about, EVER, outcome } from "../about-contest.ts";
import { ELECTED, STOOD } from "../cues.ts";
import { MAY_VOTE } from "../figures/words.ts";
import { pairs } from "./forms.ts";
import {
  AROUND,
  FROM_AN_END,
  LOSING,
  NOT_WHO,
  NUMBERS,
  PEOPLE,
  SEATS,
  STANDING,
  WON,
} from "./words.ts";

const WITH_FIGURES = `
  on what vote, and on what vote, with what vote, and with what vote, on what votes, and their vote,
  and vote, and votes, and share, and approximate share, and rough share, with share, and shares,
  and their shares, and percentage, and vote share,
  with how many votes, on how many votes, how many votes each, with what share,
  with what percentage, their votes, vote totals,
  with votes, and votes, and vote totals, with their votes, votes each, and their votes,
  and what did they poll, what did they poll, and how many did they poll, and how many did they get,
  and what did they get, and what vote did they get`;

const WITHOUT = "not, fail, fails, failed, failing, unable, without, did not manage to";
const FEW_SEATS = "no seat, no place, nothing, empty handed, off the committee, off the executive";

const OTHER_PART = `
  top, first, last, bottom, most, fewest, least, highest, lowest, second, third, closest, runner up,
  narrowly, nearly, almost, best, worst`;

const NEW_SEATS = `
  extra three, three extra, extra seats, extra places, extra seat, new seats, new places, three new,
  new three, additional seats, additional places, additional three,
  three additional, added seats, added places, three added, three more seats, three more places,
  seats added, seats that were added, newly created seats, newly created places,
  more seats, new posts, extra two, extra one, extra reps, extra representatives, extra members`;

/** What a contest was held for, where it filled seats that had just been made. */
const FOR_NEW_SEATS = /\bnew seats?\b/;

/** A result that was declared wrongly at first. */
const CORRECTED = `
  correction, corrected, corrections, put right, set right, sorted out, rectified, recount,
  recounted, re count, mistake, error, mix up, mixup, amended, revised, final result, after all,
  mistake was spotted, mistake was put right`;

/** Taking part by voting, and not by standing. */
const VOTING = `
  ${MAY_VOTE},
  ${pairs("how many, who, members, mps, voters, councillors, delegates, supporters, number", "took part, take part, taken part, participated, participate")}`;

/** Who was elected, who was not, and who stood. */
export const peopleFrames: readonly Frame[] = [
  about(
    "winners",
    [ELECTED],
    ["Who won the NEC elections in September 2018?", "who got elected in 2016 from the CLPs"],
    {
      also: `
        ${WON}, ${PEOPLE}, ${SEATS}, ${NUMBERS}, ${AROUND}, ${STOOD}, ${WITH_FIGURES}, only,
        unopposed, returned unopposed`,
      unless: `
        ${NOT_WHO}, chair, chairs, ${FROM_AN_END}, ${EVER}, stand again, run again, stood again,
        ran again`,
      weight: 2,
    },
  ),
  {
    ...about(
      "winners",
      [WON],
      ["Who took the youth seat in 2018?", "who was voted on to the NEC in 2012"],
      {
        also: `${PEOPLE}, ${SEATS}, ${NUMBERS}, ${AROUND}, ${WITH_FIGURES}, their, their own, as their`,
        unless: `
          ${NOT_WHO}, chair, chairs, ${FROM_AN_END}, ${EVER}, part, took over, replaced, votes,
          became mps, become mps, becoming mps, became an mp, to parliament, most, voted for,
          selected, what happened, going, going for, going to`,
      },
    ),
    name: "result: winners, in other words",
    weight: -1,
    outcome: (slots) => {
      const { section, times, contest, contestSaid, contestNamed } = slots;
      const named = contestNamed || times.length > 0 || (contestSaid && section === null);
      if (section === OFFICERS || !contest || !named) return null;
      // "Who took the seat last?" and "who has it now?" ask for its holder, and not for a contest.
      return times.some(({ order }) => order === "now") ? null : outcome("winners")(slots);
    },
  },
  {
    name: "result: who filled the seats that were added",
    cues: [
      "who, whom, which people, name",
      `
        fill, filled, took, take, taken, got, get, won, win, elected, went to, go to, chosen,
        sat in, gained, given`,
      NEW_SEATS,
    ],
    also: `${PEOPLE}, ${SEATS}, ${AROUND}, created, made, were, for, members, them, added, that`,
    unless: "why, when, how many, votes, vacant, vacancy, lost",
    takes: { contest: "within" },
    weight: 5,
    examples: ["who filled the three extra CLP seats"],
    outcome: ({ record, section, times }) => {
      const [contest, ...more] = [...record.contests.values()].filter(
        (each) =>
          FOR_NEW_SEATS.test(each.occasion ?? "") &&
          (section === null || each.section === section) &&
          times.every((time) => fits(each.time, time)),
      );
      return contest && more.length === 0
        ? { query: { kind: "result", contest: contest.id, aspect: "winners" } }
        : null;
    },
  },
  {
    ...about(
      "winners",
      [
        "how many votes, votes, vote totals, shares, share, percentages, figures, scores, totals, tallies",
        "each, every, all, the",
        `
          winners, winning candidates, elected, successful candidates, those elected, victors,
          victorious candidates`,
      ],
      ["how many votes did each of the winners get in 2016 in the CLP section"],
      {
        also: `
          ${PEOPLE}, ${NUMBERS}, ${AROUND}, get, receive, received, won, poll, polled, how many,
          vote, each of`,
        unless: `not, why, most, fewest, total, in total, altogether, combined, average, ${EVER}`,
      },
    ),
    name: "result: winners, with their votes",
    weight: 1,
  },
  {
    ...about(
      "winners",
      [
        `
          who won, who was elected, who were elected, who got in, who took it, who took the seat,
          who took the seats, who won it`,
        `
          how many votes, what votes, what share, what percentage, how many each, how many did each,
          what majority, what score, what figures, their votes, the votes`,
      ],
      ["who won in September 2018 and with how many votes"],
      {
        also: `
          ${PEOPLE}, ${NUMBERS}, ${AROUND}, ${SEATS}, ${WON}, get, receive, received, polled, each,
          with, on, and, did, they, how many, of the`,
        unless: `
          not, why, lost, losers, most, fewest, by how many, ahead, more, total, in total,
          altogether, combined, when, were cast, cast, needed, ${EVER}`,
        weight: 1,
      },
    ),
    name: "result: who won, and with how many votes",
  },
  {
    ...about(
      "winners",
      [`${ELECTED}, ${WON}`, CORRECTED],
      ["who won the Young Labour committee places of 2016 after the correction"],
      {
        also: `
          ${PEOPLE}, ${SEATS}, ${NUMBERS}, ${AROUND}, ${CORRECTED}, after, when, once, ordinary,
          them, it, was, had, been, all`,
        unless: `why, how many, votes, how close, not, lost, before, call, calls, called, ${EVER}`,
        takes: { contest: "said" },
        weight: 3,
      },
    ),
    name: "result: who won once it was put right",
    // Only of a result that was put right: elsewhere the question supposes what did not happen.
    outcome: (slots) =>
      slots.contest?.caveats?.some(({ text }) => /\bcorrected\b/.test(text))
        ? outcome("winners")(slots)
        : null,
  },
  about("losers", [LOSING], ["who lost in January 2018?", "who did not get in in September 2018"], {
    also: `${PEOPLE}, ${SEATS}, ${NUMBERS}, ${AROUND}, ${STOOD}, ${WON}, ${WITH_FIGURES}, stood but`,
    unless: `
      not just, not only, why, how many, how close, how far, how much, ${OTHER_PART}, just missed,
      lost a seat, lost seats, lost the seat, lose a seat, lose seats, losing a seat, lost seat,
      lost places, lost a place, by, when was, when did, before, after, and who, or who,
      and what did, and what were, and how did, and how many,
      ${EVER}`,
  }),
  {
    ...about(
      "losers",
      [WITHOUT, `${WON}, ${FEW_SEATS}`],
      ["which candidates failed to get elected in 2010", "who stood in 2012 without winning"],
      {
        also: `${PEOPLE}, ${SEATS}, ${NUMBERS}, ${AROUND}, ${STOOD}, ${STANDING}, manage to, a seat, being`,
        unless: `
          why, how many, how close, how far, how much, ${OTHER_PART}, by, when was, when did,
          before, after, and who, or who, but who, but not,
          without opposition, without an opponent, without opponents, without a rival,
          without a contest, without a vote, without a ballot, without facing,
          without being opposed, without competition, if, not only, not just, ${EVER}`,
      },
    ),
    name: "result: losers, as not elected",
  },
  {
    ...about(
      "losers",
      ["who was beaten, who were beaten, who got beaten, who was defeated, who were defeated"],
      ["who was beaten in the youth election of 2018"],
      {
        also: `${PEOPLE}, ${SEATS}, ${AROUND}, ${LOSING}`,
        unless: `
          by, why, how many, how close, how far, how much, ${OTHER_PART}, when was, when did,
          before, after, and who, or who, ${EVER}`,
        weight: 3,
      },
    ),
    name: "result: losers, as beaten",
  },
  about(
    "candidates",
    [`${STANDING}, ${STOOD}, who was standing, who else, opponents, choice`],
    ["who stood in January 2018", "how many candidates were there in the CLP section in 2016"],
    {
      also: `
      ${PEOPLE}, ${SEATS}, ${NUMBERS}, ${AROUND}, how many, how large, how big, how crowded,
      number of, number, total, in total, altogether, in all,
      were there, paper, who else, else, for, full, fought, against, against whom, each other,
      made up, make up, size, size of, was there, to be,
      elected, election, run for, in it, part, part in, put, forward, themselves, what was`,
      unless: `
      ${VOTING}, voted, people voted, members voted, what does, what do, result of, results of,
      result in, results in, result for, results for, result from, results from, most, fewest,
      often, times, which elections, what elections, which contests, change, not, why,
      how many votes, each get, did each, votes did,
      again, re standing, won, got in, got elected, were elected, was elected, get elected, got on,
      lost, winners, losers, unsuccessful, successful, before, after, unopposed, nominations,
      changed, went up by, gone up by, go up by, went up from, goes up by, went up at,
      seats contested, places contested, seats being contested, being fought over, being fought for,
      were at stake, at stake were, were on offer, were up for grabs, were contested,
      being contested, be filled, suspended, seats are, seats were, seats up, how many seats,
      how many places, how many vacancies, number of seats, number of places, places were, top,
      first, last, bottom, runner up, who got, who came, result, results, outcome, figures, score,
      scores, ${EVER}`,
    },
  ),
  about(
    "candidates",
    [
      "ballot paper, ballot papers, voting paper, voting papers",
      `
        how many people, how many names, how many candidates, how many were on, who was on,
        who were on, which names, whose name, whose names`,
    ],
    ["how many people were on the September 2018 ballot paper"],
    {
      also: `
        ${PEOPLE}, ${AROUND}, on, was, were, appeared, listed, printed, total, in total, altogether,
        all told, in all`,
      unless: `
        ${VOTING}, returned, sent, issued, cast, valid, invalid, spoilt, spoiled, not, off, order,
        ${EVER}`,
    },
  ),
];
