import type { Frame } from "../../frame.ts";
import { about, EVER } from "../about-contest.ts";
import { forms, pairs } from "./forms.ts";

const WHEN = `
  when, what date, which date, what day, which day, what month, which month, what year, which year,
  date, dates, day, days, what time,
  on what date, how long ago, timetable, timeline for, schedule, calendar, key dates, timing,
  how soon, how recently`;

const VOTING = `
  voting, vote, votes, poll, polls, polling, ballot, ballots, balloting, ballot papers, papers,
  ballot paper, ballot box, email ballots, emails, postal, online, by post, by email, voters,
  members,
  the vote, electronic, electors, count, counting`;

const DECLARED = `
  ${forms("unveil, reveal, announce, declare, publish, release, disclose, report, issue, confirm, conclude, finalise, communicate, post, tweet")},
  made public, make public, made known, came in, come in, broke, broken, emerge, emerged, learn,
  learned, learnt, hear, heard, told,
  declared, declare, declaration, announced, announce, announcement, published, publish,
  publication, released, release, revealed, reveal, unveiled, come out, came out, come through,
  came through, known, become known, became known, given out, out, held, hold, take place,
  took place, taken place, happen, happened, happening, occur, occurred, occasion, conducted, run,
  place, elected, election day, polling day, conclude, concluded, finish, finished, decided,
  settled, find out, counted, count, conference`;

const OPENED = `
  open, opened, opens, opening, begin, began, begun, beginning, start, started, starts, starting,
  go out, went out, gone out, going out, sent out, sent, send, send out, dispatched, despatched,
  dispatch, mailed, mailed out, posted, posted out, issued, issue, distributed,
  land, landed, hit, arrive, arrived, kick off, kicked off, get under way, got under way, under way,
  underway, get underway, launched, launch, commence, commenced, get going, first vote,
  able to vote, start voting, begin voting`;

const CLOSED = `
  close, closed, closes, closing, shut, end, ended, ends, ending, finish, finished, deadline,
  last day, last date, final day, final date, cut off, cutoff, cut off date, closing date,
  closing day, close of, last chance, stop, stopped, expire, expired, until when, by when`;

const NOMINATING = `
  nominations, nomination, nominate, nominated, nominating, nominees, noms, put forward,
  nomination period, nominations period, nomination window, nomination stage, get on the ballot,
  get onto the ballot, get on the paper, put in papers, put names in, put their names forward`;

const AROUND_DATES = `
  ${pairs("labour, the party, party, labour party, the nec, they, labour hq", "announce, announced, declare, declared, publish, published, unveil, unveiled, release, released, reveal, revealed, confirm, confirmed, open, opened, close, closed, hold, run, stage, make, start, send, post, issue, set")},
  ${VOTING}, result, results, seat, seats, place, representatives, representative, rep, reps, the,
  exactly, day, date, of, for, candidates, people, be, get, they, was, by, when, exact, what, both,
  in, full, on, to, need,
  needed, had, by what, formal, officially, declared, final, full result, outcome, out, period,
  window, submit, submitted, receive, received, return, returned, send in, winners, winner, new,
  until, process, run, runs, at, noon, member, made, make, public, known, cast, casting, set, down,
  mailed, long`;

const NOT_DATES = `
  why, how many, how often, how long has, who, whom, ever, next, since when, first time, adopted,
  introduced, change, changed, ${EVER}`;

/** When a contest was nominated for, polled and declared, and where. */
export const dateFrames: readonly Frame[] = [
  about("when", [WHEN], ["when was the September 2018 result declared"], {
    also: `${DECLARED}, ${AROUND_DATES}`,
    unless: `
      ${NOT_DATES}, ${NOMINATING}, become, became, join, joined, serve, served, number of, chair,
      resign, resigned, left, leave, stv, lost, seats go`,
  }),
  about(
    "opened",
    [
      `
        ${OPENED}, from what date, from which date, from which day, from when, from what day,
        could vote from, could people vote, could members vote, able to vote, free to vote`,
      VOTING,
    ],
    ["when did voting open in November 2020"],
    {
      also: `${WHEN}, ${AROUND_DATES}, ${OPENED}, ${CLOSED}, from, date of`,
      unless: `${NOT_DATES}, ${NOMINATING}, recount`,
      weight: 1,
    },
  ),
  {
    ...about(
      "when",
      [
        WHEN,
        DECLARED,
        `
          who won, who had won, who did won, who was elected, who were elected,
          who the winners were, who got in, who had been elected, who did been elected, who was in,
          the winners, the winner`,
      ],
      ["when was it announced who had won in September 2018"],
      {
        also: `${AROUND_DATES}, ${DECLARED}, we, know, knew`,
        unless: "why, how many, how often, ever, before, after, lost",
      },
    ),
    name: "result: when it was known who won",
    weight: 1,
  },
  {
    ...about(
      "opened",
      [
        `
          how long, how many days, how many weeks, between what dates, what dates, which dates,
          polling dates, voting dates, dates of, from when to when, ballot dates, polling period,
          voting period, ballot period`,
        `${VOTING}, ballot open, poll, voting period, polling period`,
      ],
      ["how long was voting open in November 2020"],
      {
        also: `
          ${WHEN}, ${AROUND_DATES}, ${OPENED}, ${CLOSED}, voting last, ballot last, poll last,
          last for, run for, long, how long, did, run, dates of, days, between`,
        unless: `why, who, ever, ${NOMINATING}`,
      },
    ),
    name: "result: between which days was voting",
    weight: 1,
  },
  about(
    "closed",
    [CLOSED, `${VOTING}, ballot`],
    ["when did the polls close in the 2016 CLP election"],
    {
      also: `${WHEN}, ${AROUND_DATES}, ${CLOSED}, day, date, in, a vote`,
      unless: `
        ${NOT_DATES}, ${NOMINATING}, how close, close was, close to, latest result, latest results,
        close the, close was the, result close, close result, close run, margin, end up,
        finish first, finished first, finish last, finished last, how close was`,
      weight: 1,
    },
  ),
  {
    ...about(
      "closed",
      [CLOSED, WHEN],
      ["when did it close in January 2018", "closing date, CLP section, 2016"],
      {
        also: `${AROUND_DATES}, ${CLOSED}, it`,
        unless: `
          ${NOT_DATES}, ${NOMINATING}, how close, close was, close to, latest, result, results,
          declared, announced, end up, ended up, finish, finished`,
      },
    ),
    name: "result: when it closed",
  },
  about(
    "deadline",
    [NOMINATING, `${WHEN}, ${CLOSED}, ${OPENED}, how long, period, window, timetable, dates`],
    [
      "when did nominations close for the January 2018 election",
      "nominations deadline, CLP section, 2024",
    ],
    {
      also: `
        ${AROUND_DATES}, ${CLOSED}, ${OPENED}, ${WHEN}, how long, long, have, could, up, have to be,
        stand, standing, names, hopefuls, candidates`,
      unless: `why, how many, who, whom, most, ${EVER}, got, win, won, how did, place, finish, land, landed`,
      weight: 2,
    },
  ),
  about(
    "where",
    ["where, whereabouts, venue, which city, which town, what city, what town, location"],
    ["where was the 2016 youth election result declared"],
    {
      also: `
        ${DECLARED}, ${AROUND_DATES}, at, city, town, in which, place, what, take, took, hold,
        happening, vote, election, conference`,
      unless: `
        ${NOT_DATES}, can i, can we, do i, do we, should i, differ, disagree, come, came, figure,
        where did, finish, finished, come from, came from, from, source, sources, get, rank, placed,
        votes, reports, find`,
    },
  ),
  {
    ...about("where", ["where did"], ["where did the 2016 youth election take place"], {
      also: `
        take place, happen, held, vote, the, election, conference, count, take, place, result,
        result come`,
      unless: `${NOT_DATES}, come from, finish, votes, rank, stand, go wrong, you`,
    }),
    name: "result: where it took place",
  },
];
