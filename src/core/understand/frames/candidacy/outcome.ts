import type { Frame } from "../../frame.ts";
import { BY_HOW_MUCH, STOOD, VOTES } from "../cues.ts";
import { pairs } from "../result/forms.ts";
import { about, NAMED } from "./make.ts";
import {
  ANY_OUTCOME,
  CAME,
  GOT_IN,
  LEFT_OUT,
  MORE_THAN_ONE,
  NTH,
  SEAT_KEPT,
  SHARED,
  WHO,
} from "./words.ts";

/** An order of contests, which "first" and "last" then name. */
const ORDERED = `
  first time, last time, first attempt, last attempt, first bid, first go, first try, latest,
  last go, last outing,
  first outing, first contest, last contest, first election, last election, last run, first run`;

const PLACE = `
  whereabouts, place, position, rank, come, came, finish, finished, placed, placing, placement,
  ranked, ranking, end up, ended up,
  wind up, wound up, top, topped, topping, head, headed, lead, led, standing, rankings,
  pecking order, league table,
  leaderboard, rock bottom, bottom, dead last, last placed, runner up, second placed, poll topper,
  top spot, number one, on
  top, in front, propping up, prop up, propped up, wooden spoon, most votes, the most votes,
  highest vote, biggest vote,
  largest vote, highest number, fewest votes, lowest vote, fewest, top of, at the top, head of,
  last, first, second, third,
  fourth, fifth, sixth, seventh, eighth, ninth, tenth, where did, how far down, how far up,
  how high up, how low down`;

const EXTREME =
  "most votes, highest vote, biggest vote, largest vote, fewest votes, lowest vote, most, highest, fewest";

const NO_FIGURE = `
  why, how come, when was, when did, when were, when is, how many, how often, how close, how far,
  how near, how narrow, how narrowly, how comfortably, how easily,
  how big, how short, how large, how long, ever, ${SHARED}, nominations, round, stage,
  ${BY_HOW_MUCH}`;

/** A place that is won is a seat, and not where somebody came. */
const A_PLACE = pairs(
  "win, won, get, got, gain, gained, take, took, secure, secured, lose, lost, keep, kept",
  "a place, a place on, his place, her place, their place",
);

const CLEFT = `
  was it, is it, it was, it is, was it not, was not it, is it not, it be, it would be, that it was, wasnt it`;

const WHICH_ONE = `
  who, whom, whose, which of, which candidate, which candidates, which election, which elections,
  which year, which contest,
  which contests, which person, which union, which unions, which groups, which group,
  which organisations,
  came out for, come out for, which two, which three, which section`;

/** Where somebody came, and whether somebody was elected. */
export const outcomeFrames: readonly Frame[] = [
  about(
    "place",
    "place",
    [PLACE],
    [
      "What place did Luke Akehurst finish in the 2016 NEC election?",
      "where did Luke Akehurst come in 2016",
      "did Yasmine Dar top the poll in September 2018",
    ],
    {
      also: `${ANY_OUTCOME}, ${CAME}, ${NTH}, ${EXTREME}, ${STOOD}, where, in which, the most, number, with`,
      unless: `
        ${NO_FIGURE}, ${WHICH_ONE}, than, best, ${ORDERED}, ${MORE_THAN_ONE}, ahead, behind,
        ${A_PLACE}`,
      weight: 1,
      takes: NAMED,
    },
  ),
  about(
    "place",
    "why or how somebody came where",
    [
      `
        why, how come, how was it that, how is it that, how did, how could, how on earth, what made,
        explain, reason, reasons, what put, what explains, what accounts for`,
      `
        top, topped, topping, come first, came first, come top, came top, finish first,
        finished first, finish top, finished top, head, headed, lead, led, most votes,
        the most votes, top spot, number one, on top, first place, come last, came last,
        finish last, finished last, bottom, come second, came second, finish second,
        finished second, first, last, second, third`,
    ],
    ["why did Luke Akehurst top the poll in the 2016 CLP election"],
    {
      also: `
        ${ANY_OUTCOME}, ${CAME}, ${NTH}, ${EXTREME}, ${STOOD}, in which, the most, with, behind,
        that, what, made, earth, on, so`,
      unless: `
        how many, how much, how often, how close, how far, how near, how big, ever, ${SHARED},
        nominations, ${WHICH_ONE}, than, best, ${ORDERED}, ${MORE_THAN_ONE}, ahead,
        first preference, first preferences, last minute`,
      takes: NAMED,
    },
  ),
  about(
    "elected",
    "how somebody came by a seat",
    [
      "how, how come, why, how so, how did that happen, how on earth, by what route, explain",
      `
        got, get, gets, getting, landed, land, win, won, gain, gained, took, take, secure, secured,
        bag, bagged, given, obtain, obtained, end up with, ended up with, pick up, picked up, hold,
        held, lose, lost, losing`,
      "seat, place, spot, position, berth, slot, seats",
    ],
    ["Luke Akehurst got a CLP seat in 2016 - how"],
    {
      also: `
        ${ANY_OUTCOME}, ${STOOD}, so, how, come, did, that, happen, manage, on earth, the, a,
        one of, then`,
      unless: `
        ${WHO}, how many, how much, how often, how far, how close, how near, how narrow,
        how narrowly, how big, how short, how long, ever, ${SHARED}, nominations, round, stage,
        ${MORE_THAN_ONE}, replaced, back on`,
      takes: NAMED,
      weight: -1,
    },
  ),
  about(
    "place",
    "place, no contest named",
    [
      `
        place, placing, placement, ranking, position, rank, come, came, finish, finished, placed,
        ranked, top, topped, come first, came first, end up, ended up, runner up`,
    ],
    ["where did Crispin Flintoff come"],
    {
      also: `${ANY_OUTCOME}, ${CAME}, where, in which, what, first, second, third, last`,
      unless: `
        ${NO_FIGURE}, ${WHO}, ${A_PLACE}, than, best, ahead, behind, ${MORE_THAN_ONE}, hold, held,
        job, jobs, post, posts`,
    },
  ),
  about(
    "elected",
    "whether a seat was kept in a vote",
    [SEAT_KEPT, "vote, poll"],
    ["did Ann Henderson hold on to her seat in the November 2020 vote"],
    {
      also: `${ANY_OUTCOME}, vote, poll, in, the, to, did, manage, managed`,
      unless: `${NO_FIGURE}, ${WHO}, how, votes, why, ${MORE_THAN_ONE}`,
      weight: 2,
    },
  ),
  about(
    "elected",
    "whether the seat of a section was kept",
    [
      "hold, held, keep, kept, retain, retained, defend, defended, hang on to, hung on to",
      "seat, place, post",
    ],
    ["did Carwyn Jones hold the Welsh seat in 2022"],
    {
      also: `${ANY_OUTCOME}, the, did, manage to, managed to, for, again`,
      unless: `
        ${NO_FIGURE}, ${WHO}, ${VOTES}, how, which, what, since, before, after, until, ever, still,
        ${MORE_THAN_ONE}`,
      takes: NAMED,
    },
  ),
  about(
    "elected",
    "whether elected",
    [`${GOT_IN}, ${LEFT_OUT}`],
    [
      "Was Ann Black elected in 2018?",
      "Did Gurinder Singh win in January 2018?",
      "did Ellie Reeves keep her seat in 2016",
    ],
    {
      also: `
        ${ANY_OUTCOME}, ${STOOD}, again, an, by, to, what, help, helped, helping, helps, enabled,
        propelled`,
      unless: `
      out of labour, out of the party, out of the labour party, from the party, from labour,
      ${NO_FIGURE}, ${WHO}, ${VOTES}, how, what year, what date, replaced, lose to, lost to,
      beaten by, chair, ${MORE_THAN_ONE},
      to whom, unanimously`,
      weight: 1,
    },
  ),
  about(
    "place",
    "was it somebody who came first",
    [CLEFT, PLACE],
    ["was it Tony Robinson who came top in 2001?"],
    {
      also: `${ANY_OUTCOME}, ${CAME}, ${NTH}, ${EXTREME}, who, that, the most`,
      unless: `${NO_FIGURE}, than, best, ahead, behind, to, ${MORE_THAN_ONE}`,
      takes: NAMED,
      weight: 2,
    },
  ),
  about(
    "elected",
    "was it somebody who won or lost",
    [CLEFT, `${GOT_IN}, ${LEFT_OUT}`],
    ["was it Andi Fox who won in 2018?"],
    {
      also: `${ANY_OUTCOME}, who, that`,
      unless: `${NO_FIGURE}, ${VOTES}, than, lose to, lost to, beaten by, whom, ${MORE_THAN_ONE}`,
      weight: 1,
    },
  ),
  about(
    "elected",
    "why or how somebody won or lost",
    [
      `
        why, how come, reason, reasons, how was it that, how is it that, what made, explain,
        explains, explanation, account for, accounts for, how did, how could, how on earth,
        what went wrong, what went right, go wrong, went wrong, cause, caused, what cost, cost, owe,
        how`,
      `
        ${GOT_IN}, ${LEFT_OUT}, victory, defeat, loss, win, success, failure, go wrong, went wrong,
        what cost, do so well, do so badly, did so well, did so badly, did so poorly, do so poorly,
        doing so well, doing so badly`,
    ],
    [
      "Why did Eddie Izzard win the September 2018 NEC election?",
      "How did Izzard win in September 2018?",
    ],
    {
      also: `
      ${ANY_OUTCOME}, ${NTH}, when, there were, were there, there, with, yet, still, despite,
      although, even though, and still, place, places, for, behind, what, that, earth, went wrong,
      went right, go wrong, so, loss, success, failure, win, badly,
      poorly, well, many, explain, explanation, reason, reasons, come, made, cause, caused, cost,
      could, owe, owed`,
      unless: `
      ${WHO}, give up, gave up, giving up, given up, how many, how much, how often, how far,
      how close, how near, how narrow, how narrowly, how comfortably,
      how easily, how big, how short, how large, how long, ever, ${SHARED}, nominations, round,
      stage, get on, got on, ${MORE_THAN_ONE}`,
      weight: 1,
    },
  ),
];
