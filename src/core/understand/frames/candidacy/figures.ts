import type { Frame } from "../../frame.ts";
import { BY_HOW_MUCH, STOOD } from "../cues.ts";
import { pairs } from "../result/forms.ts";
import { about, NAMED } from "./make.ts";
import {
  ANY_OUTCOME,
  ASKED,
  GOT,
  MORE_THAN_ONE,
  PLACED,
  SEAT_KEPT,
  SHARED,
  VOTED,
  WHO,
  WRAPPED,
} from "./words.ts";

const FIRSTS = `
  first preferences, first preference, first prefs, first pref, 1st preferences, 1st preference,
  1st prefs, first choices,
  first choice, preferences, preference`;

/** Sources that do not agree. */
const DIFFERING = `
  accounts differ, reports differ, sources differ, differ, differs, differing, disagree, disagrees,
  disagreement, conflicting, conflict, conflicts, discrepancy, discrepancies, contradict,
  contradictory, inconsistent, vary, varies,
  different accounts, different figures, different numbers, different reports, different sources,
  different versions, different places, at odds, mismatch, clash, more than one account,
  more than one figure, competing accounts, versions, two versions, rival accounts`;

const PLACE_ASKED = `
  place, where, position, finish, finished, came, come, placed, placing, ranked, rank, ended up`;

/** Which attempt it was, where the contest itself is named. */
const ATTEMPT = pairs(
  "second, third, fourth",
  "time round, time around, time, attempt, go, bid, try, run, outing, candidacy, stab",
);

const NOT_VOTES = `
  first win, last win, first victory, last victory, first success, only win, second win, latest win,
  when elected, when she was, when he was, when she won, when he won, when he lost, when she lost,
  when they won, when they lost, online, paper ballot,
  ${WHO}, each round, round, rounds, stage, stages, ${SHARED}, why, when was, when did, when were,
  when is, most, fewest, highest, lowest, vote for, win by,
  won by, winning by, lose by, lost by, losing by, short, how far, how close, how near, nominations,
  nominated, needed,
  need, ${BY_HOW_MUCH}`;

/** Votes, first preferences, share, stages and nominations of one person. */
export const figureFrames: readonly Frame[] = [
  about(
    "votes",
    "votes",
    [`${VOTED}, ${FIRSTS}, how many for, how many were for, how many went to`],
    ["How many votes did Eddie Izzard get in September 2018?", "izzard votes 2016"],
    {
      also: `
        ${ANY_OUTCOME}, ${STOOD}, ${FIRSTS}, became, become, becoming, for, support, in votes,
        above, below, exceed, exceeded, pass, passed, break, broke, beyond, over, under, more than,
        fewer than, less than, at least`,
      unless: `
        ${NOT_VOTES}, ${MORE_THAN_ONE}, ${SEAT_KEPT}, or not, get on to the nec, got on to the nec,
        get onto the nec, got onto the nec`,
    },
  ),
  about(
    "all",
    "votes and place together",
    [
      "how many, votes, vote, share, percentage, score, tally, how did",
      `
        what place, which place, what position, which position, what rank, where, place, position,
        and was, elected or not, won or lost`,
    ],
    ["how many votes did Sofi Taylor get in 2010 and what place was that"],
    {
      also: `${ANY_OUTCOME}, ${FIRSTS}, and, that`,
      unless: `who, whom, whose, why, how often, how many times, ${MORE_THAN_ONE}, ahead, behind, how far`,
      takes: NAMED,
    },
  ),
  about(
    "all",
    "votes, and whether they were enough",
    [
      "what did, how many, how much, votes, vote, share, percentage, score, tally",
      `
        was it enough, was that enough, were they enough, was this enough, enough to win,
        enough to get in, enough to be elected, enough for a seat, enough for a place,
        enough to get elected`,
    ],
    ["what did Ruth Smeeth get in 2012 and was it enough"],
    {
      also: `${ANY_OUTCOME}, ${FIRSTS}, ${SHARED}, and, that`,
      unless: "who, whom, whose, why, would, needed, need, how often, how many times",
      takes: NAMED,
      weight: 6,
    },
  ),
  about(
    "votes",
    "how sure a figure is",
    [
      `${VOTED}, total, totals, number, count, result, ${SHARED}`,
      `
      reliable, reliability, dependable, trustworthy, trust, trusted, rely on, relied on,
      relied upon, rely upon, believed, believable, accurate, accuracy, sound, solid, safe, firm,
      certainty, doubt, doubts, doubtful, dubious, in doubt, questionable,
      caveat, caveats, caution, careful, wary, beware, odd, odd number, strange, weird, peculiar,
      funny, wrong, what is wrong, not right, look right, looks right, seem right, seems right,
      off about, problem, problems, catch, anomaly, glitch, health warning, misprint, misprints,
      misprinted, typo, mistake, error, how sure, how certain, add up, adds up, make sense,
      makes sense, to be believed, kosher, iffy, shaky, suspect, robust`,
    ],
    ["is Tony Robinson's figure for 2001 reliable"],
    {
      also: `
        ${ANY_OUTCOME}, ${FIRSTS}, ${SHARED}, and, can, can i, it, that, this, is it, any, there,
        about, over, a, you, have, given, quoted, printed, for, be, to, hold, held, holds, up, with,
        on, upon, next to, beside, against, something, anything, why, should, must, be, is there,
        is there not, there is, the matter, look, looks, seem, seems, so`,
      unless: `${WHO}, how many people, most, fewest, highest, lowest, claim, claims, accused, wing, backed`,
      takes: NAMED,
      weight: 3,
    },
  ),
  ...(["place", "share", "nominations", "votes"] as const).map((aspect) =>
    about(
      aspect,
      `accounts of somebody's ${aspect} that differ`,
      [
        DIFFERING,
        aspect === "place"
          ? `${PLACE_ASKED}`
          : aspect === "share"
            ? SHARED
            : aspect === "nominations"
              ? "nominations, nominated, nomination"
              : `${VOTED}, result, total, count`,
      ],
      [`do sources disagree about Ann Black's ${aspect} in 2016`],
      {
        also: `
          ${ANY_OUTCOME}, ${DIFFERING}, ${SHARED}, nominations, clp, clps, where, of, on, exist,
          exists, there, about, over, what, are, they, them, say, says, said, sources, source,
          papers, reports, accounts, set out, list, which, how, do, does, any`,
        unless: "why, claim, claims, accused, most, fewest, than",
        takes: NAMED,
        weight: 4,
      },
    ),
  ),
  about(
    "votes",
    "somebody's number",
    [
      `
        number, numbers, count, haul,
        ${pairs("support, backing, popularity, following, standing", "among, amongst, from, with, by")}`,
    ],
    ["I need Rhea Wolfson's number from 2016", "Nick Forbes's support among councillors in 2016"],
    {
      also: `
        ${ANY_OUTCOME}, ${FIRSTS}, councillors, mps, members, delegates, voters, labour mps, on,
        do we have on, have on, for, support, backing, popularity, following, among, amongst, from,
        with, by, fellow, colleagues, you, need, i need`,
      unless: `
        ${NOT_VOTES}, number of, number one, number two, number three, what number, which number,
        phone, telephone, mobile, count on, how, did, backed, backs, endorsed, claim, claims`,
      takes: NAMED,
    },
  ),
  about(
    "votes",
    "the final count",
    [
      `
        final vote, final votes, final tally, final score, final total, final figure, final count,
        final number, last count`,
    ],
    ["what was the final vote for Ann Henderson, September 2018"],
    { also: `${ANY_OUTCOME}, for`, unless: `${WHO}, why`, takes: NAMED, weight: 4 },
  ),
  about(
    "votes",
    "votes in a contest named, in all",
    ["total votes, in total, altogether, in all, total"],
    ["what were Bex Bailey's total votes in 2016"],
    { also: `${ANY_OUTCOME}, ${STOOD}, ${FIRSTS}`, unless: NOT_VOTES, takes: NAMED, weight: 2 },
  ),
  about(
    "votes",
    "how many, without saying of what",
    ["what did, how many did, how many, how much did", `${GOT}, score, scored, poll, polled`],
    ["what did Ruth Smeeth poll in 2012", "how many did Ruth Smeeth get in 2012"],
    {
      also: `${ASKED}, ${WRAPPED}, ${STOOD}, section, poll, vote, out, up, a candidate`,
      unless: `${NOT_VOTES}, ${MORE_THAN_ONE}, how many times, how often, seats, members,
      clps, people, elections, contests, races, ballots`,
    },
  ),
  about(
    "votes",
    "how many people voted for somebody",
    [
      `
        voted for, vote for, votes for, voting for, ballots for, crosses for, plumped for, chose,
        opted for, cross against, crosses against, cross by, crosses by, cross next to, marked,
        put down, picked, pick, opt for, plump for, choices, choice`,
    ],
    ["How many people voted for Heather Peto?"],
    {
      also: `
        how many, number of, number, how much, had, name, put, their, they, next to, down, as,
        choices, choice, them, people, members, party, labour, ${WRAPPED}, section, ballots, voters,
        total, of, in all, votes, did, clp`,
      unless: `
        ${WHO}, should, shall, why, when was, when did, when were, when is, percentage, share,
        per cent, proportion, most`,
      weight: 1,
    },
  ),
  about("share", "share", [SHARED], ["what share of the vote did James Elliott get"], {
    also: `${ANY_OUTCOME}, ${FIRSTS}, members, all, for, chose, choose, picked, opted for, backing`,
    unless: `
      ${WHO}, why, when was, when did, when were, when is, highest, lowest, most, increase,
      decrease, up, down, change, turnout`,
  }),
  ...(["share", "votes"] as const).map((aspect) =>
    about(
      aspect,
      `${aspect}, with which attempt it was`,
      [aspect === "share" ? SHARED : VOTED, ATTEMPT],
      [`Lara McNeill's ${aspect} second time round, 2020`],
      {
        also: `${ANY_OUTCOME}, ${SHARED}, for, in, at`,
        unless: `who, whom, why, highest, lowest, most, than, ${BY_HOW_MUCH}`,
        takes: NAMED,
        weight: 3,
      },
    ),
  ),
  {
    ...about(
      "share",
      "share of an electoral college",
      [SHARED, "electoral college"],
      ["Jermain Jackman's share of the electoral college in 2020"],
      { also: ANY_OUTCOME, unless: `${WHO}, why, highest, lowest, most`, weight: 2 },
    ),
    narrow: ({ system }) => system?.kind === "electoral-college",
  },
  about(
    "stage",
    "stage",
    ["round, rounds, stage, stages, transfers, transfer, at what point, at which point"],
    [
      "how many votes did Gemma Bolton get in each round in 2020?",
      "at which stage of the count was Cat Arnold elected in 2024",
    ],
    {
      also: `
      ${ANY_OUTCOME}, each, every, which, by, round by round, stage by stage, breakdown, eliminated,
      excluded, elimination,
      exclusion, deemed, go out, went out, reach, reached, cross, crossed, quota, ${FIRSTS}`,
      unless: "who, whom, whose, why, first round, nominations, nominated",
    },
  ),
  about(
    "nominations",
    "nominations",
    ["nominations, nominated, nomination, nominating, nominate, noms, nominees, nominee, forward"],
    ["how many CLP nominations did Ann Black get in 2016", "how many CLPs nominated Jo Bird"],
    {
      also: `
      ${GOT}, ${ASKED}, ${WRAPPED}, ${PLACED}, clp, clps, constituencies, constituency,
      constituency parties, local
      parties, local party, constituency labour parties, constituency labour party, branches,
      branch, unions, union,
      affiliates, affiliate, support, supporting, how well, did, do, go, put, put forward, forward,
      local, parties, by, stage, had, not, in all, in total, total, altogether, overall, all told`,
      unless: `who, whom, which, whose, most, fewest, why, vacancy, elected, lost, votes, ${MORE_THAN_ONE}`,
      weight: 1,
    },
  ),
];
