import type { Frame } from "../../frame.ts";
import { ELECTED, LOST } from "../cues.ts";
import {
  ELECTIONS,
  narrowed,
  narrowedBySpan,
  OFTEN,
  ofPerson,
  POLITE,
  STANDING,
  WITHIN,
} from "./words.ts";

const WHICH = `
  which, what, when, where, list, lists, every, each, all, full, complete, name, names, run through,
  go through, record, history, career, ever, never, once,
  years, year, dates, date, times, time, so far, to date, over the years, anything, something,
  electoral, election, elections, so, as, part`;

const NOT_THIS = `
  who, whom, whose, why, how many, how much, how often, how close, how far, number of, best, worst,
  highest, lowest, votes, share, percentage, total votes, with, against, alongside, beat,
  backed, because, nominations, slate, how did, won, lost, win, lose, wins, elected, place`;

const MORE = `
  more than once, more than twice, at least once, at least twice, twice, three times, four times,
  five times, six times, seven times, eight times, nine times, ten times, several times, many times,
  repeatedly, multiple times, a few times, how many separate times`;

const FIRST = `
  first, since which year, since what year, since when, how long has, how long have, earliest,
  debut, debuted, first time, initially, originally, start, started, begin, began, begun, starting,
  original, maiden, inaugural`;
const LAST = `
  last, latest, most recent, most recently, final, last time, newest, current, currently, lately,
  recently, now, again`;

/** Which elections somebody stood in, and how often. */
export const candidaciesFrames: readonly Frame[] = [
  {
    name: "how often somebody stood",
    cues: [
      `${OFTEN}, ${MORE}`,
      `
        ${STANDING}, candidate, ballot papers, goes, tries, attempts, bids, occasions, campaigns,
        runs, candidacies`,
    ],
    also: `
      ${OFTEN}, ${MORE}, ${STANDING}, ${ELECTIONS}, ${ELECTED}, more than, less than, fewer than,
      at least, only, just, and when, and when was that, and in which years, and in what years,
      of his, of her, of their, had, made, ${POLITE}, for, how many, ever, number, count,
      successfully, up, before, been, all told, all in all`,
    unless: "chair, chaired, votes, votes have, before, after, how many votes, nominations",
    takes: WITHIN,
    weight: 2,
    examples: [
      "how many times has Luke Akehurst stood for the NEC and how often was Luke Akehurst elected?",
      "number of times Peter Wheeler has stood",
    ],
    outcome: ofPerson((person, slots) => ({
      kind: "candidacies",
      person,
      lead: "count",
      ...narrowed(slots),
    })),
  },
  {
    name: "which elections somebody stood in",
    cues: [
      `
      ${STANDING}, elections, contests, candidacies, record, results, all results, election result,
      election results, every result, result in every, contest results, ballots, races,
      electoral record, election record, electoral history, track record,
      electoral career, runs`,
    ],
    also: `
      ${STANDING}, ${ELECTIONS}, ${WHICH}, ${POLITE}, how has, how have, how, done, fared,
      performed, do, got on, of his, of her, of their, did, for, results, been, anything else,
      elsewhere, else, up, bodies, committees, committee, on, have, put, track, history`,
    unless: `
      ${OFTEN}, ${NOT_THIS}, first, last, latest, earliest, most recent, debut, again, timeline,
      date order, chronology, a record, that a, it a`,
    takes: WITHIN,
    examples: [
      "which elections has Eddie Izzard contested?",
      "did Mark MacDonald ever run for treasurer",
      "which elections did Peter Wheeler fight in the early 2000s",
    ],
    outcome: ofPerson((person, slots) => ({
      kind: "candidacies",
      person,
      lead: "list",
      ...narrowed(slots),
    })),
  },
  {
    name: "how somebody did in every election",
    cues: [
      `
        fare, fared, faring, do, did, done, get on, got on, perform, performed, performance,
        performances, come, came, place, placed, places, finish, finished, result, results, outcome,
        outcomes, score, scored, scores, showing, showings, how well, how badly, votes, vote,
        vote total, total, totals, figures, numbers, ended, turned out, went, with results`,
      `
        each election, every clp ballot, at every, at each, every clp, each clp, every constituency,
        each constituency, all the clp, each section, every section, every election, each contest,
        every contest, each ballot, every ballot, each race, every race, each time, every time,
        each one, every one, each of the elections, each of the contests, each of the ballots,
        all the elections, all elections, all the contests, all contests, all the ballots,
        all the races, in each, in every, each run, each campaign, each attempt, each bid,
        every attempt, every bid, every outing, each outing, election by election,
        contest by contest, ballot by ballot, race by race, year by year, one by one, each nec,
        every nec, elections entered, contests entered`,
    ],
    also: `
      ${STANDING}, ${ELECTIONS}, ${POLITE}, how has, how have, how did, how, where, what, was, were,
      the, of his, of her, of their, in, for, on, of, that, did, his, her, their, entered, enter,
      fought, has, have, all, each, every, nec, up, poll, votes, fare, fared, do, get on, perform,
      results, at, vote, clp, constituency, total, totals, figures, numbers, ended, turned out,
      went, with, ballot, ballots`,
    unless: `
        who, whom, whose, why, in total, altogether, total, combined, against, beat, backed,
        nominations, best, worst, how many elections, how many times, how often, won, lost, first,
        last, average`,
    takes: WITHIN,
    weight: 3,
    examples: ["how did Luke Akehurst fare in each election"],
    outcome: ofPerson((person, slots) => ({
      kind: "candidacies",
      person,
      lead: "list",
      ...narrowed(slots),
    })),
  },
  {
    name: "somebody's first election",
    cues: [FIRST, `${STANDING}, when, what, which, debut, attempt, foray, name`],
    also: `
      ${FIRST}, ${STANDING}, ${ELECTIONS}, ${POLITE}, which, what, when, where, year, since,
      how long, how long ago, ever, did, for, in, up, on, make, made, date, foray, time, go, been,
      has, around`,
    unless: `
      ${NOT_THIS}, first preference, first preferences, come first, came first, finish first,
      finished first, get on to the nec, got on to the nec, get onto the nec, got onto the nec,
      get on the nec, got on the nec, been on, been on it, on it, ${LOST}`,
    takes: WITHIN,
    weight: 2,
    examples: ["when did Mark Seddon first stand", "what was Jo Bird's first election"],
    outcome: ofPerson((person, slots) => ({
      kind: "candidacies",
      person,
      lead: "first",
      ...narrowedBySpan(slots),
    })),
  },
  {
    name: "somebody's latest election",
    cues: [
      "last, latest, most recent, most recently, final, last time, newest, swansong",
      `${STANDING}, when, what, which, swansong, go, name`,
    ],
    also: `
      ${LAST}, ${STANDING}, ${ELECTIONS}, ${POLITE}, which, what, when, where, year, how long ago,
      ever, did, for, in, up, on, date, time, go`,
    unless: `
      ${NOT_THIS}, come last, came last, finish last, finished last, last place, ${LOST},
      the last election, the latest election, the last contest, the last nec election, in the last,
      at the last, in the latest, at the latest, the latest contest, last year`,
    takes: WITHIN,
    weight: 2,
    examples: [
      "when did Peter Willsman last stand",
      "what was Peter Wheeler's most recent election",
    ],
    outcome: ofPerson((person, slots) => ({
      kind: "candidacies",
      person,
      lead: "last",
      ...narrowedBySpan(slots),
    })),
  },
];
