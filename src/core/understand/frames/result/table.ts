import { latestDeclared, OFFICERS } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { about, EVER, outcome } from "../about-contest.ts";
import { ELECTED, LOST, STOOD } from "../cues.ts";
import { BOTTOM, TOP } from "./place-words.ts";
import { AROUND, NUMBERS, PEOPLE, SEATS } from "./words.ts";

/** Whether a contest is named: "current" and "first" alone name none, nor does an officer's post. */
function namesContest({ section, times }: Slots): boolean {
  if (section === OFFICERS) return times.some(({ order }) => !order);
  return section !== null || times.length === 0 || times.some(({ order }) => !order);
}

const RESULT = `
  what is known, what is recorded, what do you know, what do we know, what do you have,
  what have you got, what do we have, what does the record have, what does the record know,
  what is on file, anything known, anything on file, anything recorded,
  chapter and verse, nitty gritty, blow by blow, the works, the lot, full monty,
  scores on the doors, full picture, complete picture, the numbers, hard numbers, full story,
  result, results, outcome, outcomes, figures, tally, tallies, scores, scoreline, score, standings,
  about, happened, happen, numbers, full result, breakdown, break down, broke down,
  vote totals, totals, voting figures, vote figures, vote count, final count, final tally,
  final figures, final result, league table, ranking, rankings, rundown, run down, recap, summary,
  summarise, summarize, sum up, sums up, summing up, tldr, tl dr, boil down, gist, synopsis, digest,
  precis, potted version, short version, overview,
  figures and turnout, figures and the turnout, result and turnout, results and turnout,
  results and the turnout, votes and turnout, numbers and turnout, lowdown, stats, statistics, data,
  details, detail, info, information, low down, votes, numbers of votes, finishing order,
  order of finish, order, positions, placings, who got what, who got how many,
  vote tallies, results table, table, how did the vote go, how did it go, pan out, panned out,
  turn out, turned out, play out, played out, shake out, work out, go down, state of the poll,
  final standings, declaration, count, returns, scoreboard, full list, full breakdown`;

const WENT = `
  how did, how has, how was, how it, what happened, what came of, what was the upshot, upshot,
  how the, how were, how things, what became of, what did, tell me about, summarise, sum up,
  fill me in on, explain, remember`;

const GO = `
  go, went, gone, pan out, turn out, come out, came out, work out, play out, end, finish, fall,
  fell, pan, split, shake out, turned out, panned out, divide, divided, end up, ended, stack up,
  look, go down, count, resolve, resolved, settled, decided, distributed`;

const EACH = `
  they all, them all, did all, they each, each, every, every single candidate, each and every,
  individual candidates, different candidates, the various candidates, the candidates,
  the lot of them, the contenders, all the contenders, the various contenders, all and sundry,
  each candidate, each of the two, each of the three, each of the four, each of the five,
  each of the six, each of the seven, each of the nine, each side, both sides, both candidates,
  every candidate, all candidates, all the candidates, all of the candidates, everyone, everybody,
  each of the candidates, each of them, candidate by candidate, each person, each one, each,
  every one, per candidate, all of them, who got what, who got how many, candidates, all nine,
  all six, by candidate,
  both candidates, both of them, the two candidates, all contenders, both`;

const VOTES_OF =
  "votes, vote, figures, totals, vote totals, numbers, tally, score, scores, how many";
const SHARES_OF =
  "share, shares, vote shares, percentages, percentage, per cent, percents, proportions, share of the vote";
const SHOWING_OF = "how well, how did, places, position, result, results, do, fare, perform";

/** That all are wanted, and not the first alone. */
const IN_FULL = `
  full list, complete list, whole list, entire list, full results, full result, full table,
  full rundown, full run down, full breakdown, full standings, full order, full figures,
  full details, in full,
  all of them, list them all, name them all, all the candidates, all candidates, everyone else,
  everybody else, the whole lot, the lot, the whole table, whole table, the whole field,
  whole field, every candidate, all the way down, top to bottom, from top to bottom, and the rest,
  the rest too, all the others too, everyone please, everybody please`;

const VOTE_FIGURES = `
  vote figures, voting figures, vote totals, vote tallies, numbers of votes, vote numbers,
  vote counts, figures for the vote, candidates votes,
  number of votes each, votes of each candidate, votes of every candidate,
  votes cast for each candidate, votes for each candidate, votes per candidate`;

const FIRST_PREFERENCES = `
  first preferences, first preference totals, first preference figures, first preference votes,
  first preference total, first prefs, first choice votes`;

/** Every place at once. */
const WHO_WHERE = `
  who came where, who finished where, who ended up where, who was placed where, who ranked where,
  who landed where, who stood where, who came in what order,
  who finished in what order, who was where, in what order did they come,
  in what order did they finish, in which order did they finish, who came in which place,
  who came in which position, who finished in which position, who finished in which place,
  where everyone came, where everyone finished, where everybody came,
  where everybody finished, where each of them came, where they all came, where they all finished,
  where did they all come, where did they all finish,
  where did everyone come, where did everyone finish, where did everybody finish,
  where did each candidate come, where did each candidate finish`;

const NO_TABLE = `
    nominations, stood, candidates were, ahead of everyone, everyone else in, beat, chair, chairs,
    backed, slate, who was elected, who were elected, who got in`;

/** The whole result of a contest. */
export const tableFrames: readonly Frame[] = [
  about(
    "table",
    [RESULT],
    ["result of the January 2018 NEC election", "show me the 2012 constituency section result"],
    {
      also: `
      full, table, go, went, whole, all, the vote, declared, votes, vote, what, how, official,
      complete, entire, final, ${AROUND}, ${NUMBERS}, ${PEOPLE}, ${SEATS}, ${WENT}, everything,
      anything, something, more, on, in,
      and the, total, by candidate, candidate by candidate, order, in order, list, look like, look,
      read, read out, came back, come back, back, that, details, finishing, remind, numbers,
      reported, recorded, talk, bit, one, happening, published, their, their own`,
      unless: `
      what system, how many, how often, when, where, differ, disagree, conflict, who, compare,
      candidates, contenders, hopefuls, stood, standing, cast, valid, invalid, spoilt, most, fewest,
      winners, winner, ballot papers, counted, how was it counted, how were votes counted,
      conference, ruling,
      chair of, size, make up, made up, executive look, executive looked, executive look like,
      committee look, committee looked, nec look, nec looked, body look, position on, closest,
      narrowest, close, long, trade union votes, count of, how are, ${EVER}`,
    },
  ),
  {
    ...about(
      "table",
      [WENT, GO],
      ["how did the 2016 youth election go", "how did the CLP vote pan out in 2012"],
      {
        also: `
          ${AROUND}, ${SEATS}, result, results, things, everything, it, all, the vote, votes, vote,
          what, how, numbers, election, down, out, up`,
        unless: `
          why, who, when, where, many, much, often, close, far, long, turnout, ${LOST}, counted,
          seats go, number of, ${ELECTED}, ${EVER}`,
      },
    ),
    name: "result: how it went",
  },
  {
    ...about(
      "table",
      [
        "how did, how has, how had, how the",
        "turn out, turned out, pan out, panned out, come out, came out",
        "vote, ballot, poll, election, contest, race, count, it, things, selection",
      ],
      ["how did the vote among MPs turn out in 2014"],
      {
        also: `${AROUND}, ${SEATS}, among, amongst, of, all, for, the, members, delegates, councillors, end`,
        unless: `
          why, who, when, where, many, much, often, close, far, long, well, badly, ${LOST}, compare,
          ${ELECTED}, ${EVER}`,
        weight: 3,
      },
    ),
    name: "result: how the vote turned out",
  },
  {
    ...about(
      "table",
      ["how did, how had", "vote, voted"],
      ["how did the MPs vote for their reps in 2014"],
      {
        also: `
          ${AROUND}, ${SEATS}, the, for, their, in, mps, members, councillors, delegates, labour,
          rep, reps, representatives, seats, places`,
        unless: `
          why, who, what, when, much, many, close, work, change, changed, leader, leadership, stv,
          go, went, officers, on, ${LOST}, ${ELECTED}, ${EVER}`,
        takes: { contest: "said" },
      },
    ),
    name: "result: how those who choose voted",
  },
  ...(
    [
      [
        "votes",
        VOTES_OF,
        "the votes of every candidate",
        "how many votes did each candidate get in 2016 in the CLP section",
      ],
      [
        "shares",
        SHARES_OF,
        "the shares of every candidate",
        "what share did each candidate get in 2016 in the CLP section",
      ],
      [
        "table",
        SHOWING_OF,
        "how every candidate did",
        "how did they all do in 2016 in the CLP section",
      ],
    ] as const
  ).map(([aspect, cues, name, example]) => ({
    ...about(aspect, [EACH, cues], [example], {
      also: `
        ${VOTES_OF}, ${SHARES_OF}, ${SHOWING_OF}, ${AROUND}, ${PEOPLE}, ${STOOD}, how many, how,
        get, receive, received, polled, poll, won, got, gained, attract, take, took, pick up,
        picked up, secure, manage, went to, go to, did, and, total, what was, of the vote,
        breakdown, list, votes for, by, finish, finished, place, come, came, where`,
      unless: `
        why, when, nominations, nominated, winners, each round, each stage, round, stage, stages,
        first, last, most, fewest, how many candidates, number of, how many people,
        how many members, how many stood, ${LOST},
        ${EVER}${aspect === "shares" ? ", votes, vote totals, how many" : ""}`,
    }),
    name: `result: ${name}`,
    weight: { votes: 2, shares: 3, table: 0 }[aspect],
  })),
  {
    ...about(
      "votes",
      [
        `
          who got what, who had what, who polled what, who won what, who got how many,
          who had how many, what everyone got, what everybody got, what each got,
          what each of them got, what they all got, how many each got, how many they each got`,
      ],
      ["the January 2018 election: who got what"],
      {
        also: `${AROUND}, ${PEOPLE}, ${SEATS}, votes, in, and`,
        unless: `why, when, nominations, round, stage, ${EVER}`,
      },
    ),
    name: "result: who got what",
    weight: 4,
  },
  {
    ...about(
      "table",
      [IN_FULL, `${TOP}, ${ELECTED}, ${BOTTOM}, result, results, won, top, topped`],
      ["who came out on top in the CLP section in 2006, full list"],
      {
        also: `
          ${AROUND}, ${PEOPLE}, ${SEATS}, ${STOOD}, ${TOP}, ${BOTTOM}, ${WENT}, and, with, votes,
          not just, not only, just, rest`,
        unless: `why, when, how many, how much, ${NO_TABLE}, ${EVER}`,
        weight: 3,
      },
    ),
    name: "result: who came first, and all the others",
  },
  {
    ...about("votes", [VOTE_FIGURES], ["vote figures for the Welsh contest of 2022"], {
      also: `${AROUND}, ${PEOPLE}, ${SEATS}, each, every, candidate, full, final, complete`,
      unless: `why, when, most, fewest, total votes, ${EVER}`,
      takes: { contest: "said" },
      weight: 3,
    }),
    name: "result: vote figures",
  },
  {
    ...about("votes", [FIRST_PREFERENCES], ["first preferences of everybody in November 2020"], {
      also: `
        ${AROUND}, ${PEOPLE}, ${SEATS}, each, every, everybody, everyone, candidate, full, final,
        all, how many, did, get, got, receive, received, winner, winners, elected, those, nine,
        totals, figures, votes`,
      unless: `
        why, when, most, fewest, highest, lowest, who, which, top, quota, needed, reach, elected on,
        stage, ${EVER}`,
      takes: { contest: "said" },
      weight: 2,
    }),
    name: "result: first preferences",
    narrow: ({ system }) => system?.kind === "single-transferable-vote",
  },
  {
    ...about(
      "table",
      [WHO_WHERE],
      [
        "local government places 2022: who came where",
        "who finished where in the 2012 CLP election",
      ],
      {
        also: `
          ${AROUND}, ${NUMBERS}, ${PEOPLE}, ${SEATS}, ${STOOD}, result, results, and, with,
          how many, votes, everyone, all`,
        unless: `why, when, backed, beat, ${EVER}`,
        takes: { contest: "said" },
        weight: 3,
      },
    ),
    name: "result: who came where",
  },
  {
    ...about(
      "table",
      [
        "figures, votes, numbers, totals, vote totals, results, result, count, counts, breakdown, tallies",
        `
          ever come out, ever came out, come out, came out, ever published, get published,
          got published, ever released, ever made public, made public, ever disclosed,
          ever given out, ever announced, ever see the light of day, ever emerge, ever emerged,
          ever leaked, publish, release, disclose, party publish, party release, party disclose,
          party give out, withheld, kept secret, kept quiet, under wraps`,
      ],
      ["did the figures of the 2012 PLP election ever come out"],
      {
        also: `
          ${AROUND}, ${SEATS}, did, do, the, party, labour, ever, any, were, been, have, has, not,
          never, vote, full, in full, whether, publicly`,
        unless: `
            why, who, when, where, which paper, how many, how did, how do, turnout, electorate,
            invalid, spoilt, nominations, said, told`,
        takes: { contest: "said" },
        weight: 4,
      },
    ),
    name: "result: whether the figures were ever published",
  },
  {
    name: "result: a contest and nothing else",
    cues: [],
    also: "section, vote, votes, poll, places, seats",
    takes: { contest: "said" },
    weight: -1,
    examples: ["CLP section, September 2018", "youth 2016"],
    outcome: (slots) => (namesContest(slots) ? outcome("table")(slots) : null),
  },
  about(
    "accounts",
    [
      `
      accounts differ, reports differ, sources differ, differ, differs, differing, differed,
      disputed, dispute, disagree, disagrees, disagreed, disagreement, disagreements, conflicting,
      conflict, conflicts, discrepancy, discrepancies,
      contradict, contradictory, contradicts, contradiction, contradictions, inconsistent,
      inconsistency, inconsistencies, different accounts, different figures, different numbers,
      different reports, different sources, different versions, vary, varies, varied, variation,
      at odds, not agree, not match, mismatch, clash, clashing,
      diverge, divergence, how many versions, versions, rival accounts, rival versions,
      differing accounts, differing versions, more than one account, more than one figure,
      competing accounts, competing figures, two versions, agree, unclear, uncertain, uncertainty,
      contested figures, different stories, doubt, doubts, in doubt, question mark, question marks,
      debate, debated, add up`,
    ],
    ["where do reports of the 2016 youth election differ"],
    {
      also: `
        accounts, account, reports, report, sources, source, where, how, figures, figure, result,
        results, margin, about, over, on, what, any, anything, points, newspapers, papers, media,
        press, outlets, reporting, reported, records, coverage, between, facts, details, numbers,
        number, say, different, things, each other, which, versions, all, seat, do, stories, as,
        among, quoted, published, one another, who won, who was elected, who came where, winner,
        winners, who lost, about who, whether, not, outcome, votes, totals, vote, when, dates, date,
        held, opened, closed, set out, set them out, set, out, lay out, lay, list, explain, put,
        both sides, exist, exists, there, how slates shared, slates, shared, split, divided, went,
        go, seats, many, by, how many, turnout, count, candidates, electorate, nominations,
        ballot papers, sent, papers went out, arrived, declared`,
      unless: `
        why, most, from the one, how many candidates, how many people, how many votes,
        how many ballots, how many members, how many nominations, how many seats, who stood,
        who backed, compare, two contests, between the two`,
      narrow: ({ accounts }) => accounts !== undefined && accounts.length > 0,
    },
  ),
  {
    name: "result: the latest",
    cues: [
      `
        latest result, last result, most recent result, latest results, last results,
        most recent results, newest result, newest results`,
    ],
    also: "what, election, elections, out, news",
    takes: {},
    examples: ["latest result"],
    outcome: ({ record }) => {
      const latest = latestDeclared(record);
      return latest ? { query: { kind: "result", contest: latest.id, aspect: "table" } } : null;
    },
  },
];
