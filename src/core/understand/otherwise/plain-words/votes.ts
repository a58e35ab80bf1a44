import { pairs } from "../../frames/result/forms.ts";
import type { Table } from "./index.ts";

/** Votes, and getting them. */
export const votes: Table = {
  "how far behind": `
      by how many votes was she behind, by how many votes was he behind,
      by how many votes were they behind, how many votes behind, how many votes was she behind,
      how many votes was he behind, by how many votes behind`,
  received: `
    obtained, garnered, amassed, netted, notched up, notched, racked up, racked, chalked up,
    clocked up, pulled in, hoovered up, bagged, scooped, scooped up, reaped, accrued, accumulated,
    collected, gathered, banked,
    was credited with, were credited with, was given credit for, scraped together, mustered,
    commanded, logged, registered, drew, earned`,
  receive: `
    obtain, garner, amass, net, notch up, notch, rack up, rack, chalk up, clock up, pull in,
    hoover up, bag, scoop, scoop up, reap, accrue, accumulate, collect, gather, bank, muster,
    command, log, register, draw, earn`,
  votes: `
      delegate votes, vote tally, vote tallies, vote haul, vote hauls, vote count, vote total,
      vote totals, voting totals, voting figures, vote figures, total of votes, number of votes,
      tally of votes, haul of votes, crosses, ballots cast for`,
  "how many votes did": `
      what total did, what tally did, what haul did, what score did, what number did,
      what figure did, what vote did, what sort of vote did, what kind of vote did,
      what vote total did`,
  "share of the vote": `
      vote share, slice of the vote, portion of the vote, proportion of the vote,
      proportion of the votes, percentage share, per cent of the poll, share of the poll,
      percentage of the poll, cut of the vote`,
  "and with how many votes": "and with how many, and on how many",
  "share of the vote of every candidate":
    "shares of the vote, percentages for each, the percentages, percentages, vote shares, shares for each",
  "miss out": "miss it",
  "missed out": "missed it",
  "how big was the gap": `
      how wide was the gulf, how big was the gulf, how wide was the gap, how large was the gulf,
      how great was the gap, how great was the gulf, what was the gulf, how big was the chasm`,
  "how big was the margin": `
      how big was the cushion, how big was his cushion, how big was her cushion,
      how comfortable was the win, what was the cushion, how big a cushion`,
  "how far short": `
      short by how many, short by how much, short by what, how many short, how many votes short,
      how agonisingly close, by how many votes short`,
  turnout: `
      rate of participation, participation rate, level of participation, participation level,
      percentage that voted, proportion that voted, voter turnout, rate of turnout,
      proportion who took part, share who took part, percentage who took part,
      proportion of members who voted, share of members who voted`,
  vote: `
    ${pairs(pairs("send in, return, cast, fill in, hand in, send back, complete", "a, their, their own"), "ballot, ballot paper, ballots, ballot papers, vote, votes")},
    send in ballots, send back ballots, send in votes`,
  "got the most": "came away with the most, walked away with the most, ran up the most",
};
