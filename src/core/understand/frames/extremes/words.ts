import type { Cues } from "../../frame.ts";

/** Words that speak of all contests, not of one. */
export const EVER: Cues = `
  on file, on the books, on our books, in the files, ever, of all time, all time, in history,
  in the history, historically, history, on record, in the record, record, records, of any, any,
  in any, for any, a single, in a single, any single,
  across all, across every, of all, in all, all elections, all the elections, all contests,
  every election, every contest, of them all, have you got, you know of, so far, to date,
  since records began, since, in living memory,
  anyone got, anybody got, anyone had, anybody had, anyone polled, anybody polled, in one go,
  at one, at any, in one, by anyone, by anybody, by any, anyone has, anybody has, anyone ever,
  anyone, anybody, has ever, have ever, had ever, a candidate has, overall, of the lot, all round,
  in an, in a, for an, for a, at an, at a, has had, has been, have been, has got, has there been,
  has received, has polled, has won, has taken, out of all, over the years, down the years,
  through the years, across the years, all years, which year, what year, which election,
  what election, which contest, what contest, which ballot, which race, which of the elections,
  which of the contests, which elections, which contests, which result, in which, of your, you have,
  on your books, among all, whole record, entire record, between, since then, this century, century,
  modern`;

export const MOST: Cues = `
  most, highest, biggest, largest, greatest, top, maximum, record turnout, record number,
  record share, record vote, record electorate, a record high, set the record, set a record, best,
  most ever, hugest, record breaking, record high, peak, peaked, peaks, high point, high watermark,
  at its highest, at its largest, at its biggest, at its greatest, at its peak, biggest ever,
  highest ever, largest ever, the most`;

export const LEAST: Cues = `
  fewest, lowest, smallest, least, minimum, worst, record low, lowest ever, smallest ever,
  fewest ever, worst ever, poorest, weakest, low point, at its lowest, at its smallest,
  at its worst, feeblest, nadir, tiniest, shortest`;

/** Small words around a record, which change nothing in which one is asked for. */
export const AROUND: Cues = `
  keeps, keep, keeps winning, keeps losing, keeps standing, race, battle, fight, quite, ever so,
  that year, that time, year, info, information, historic, nec history, committee, executive, day,
  month, round, event, journalist, article, story, piece, fact check, quick, answer, my, our, your,
  sorry, i mean, correct, right, how big, how large, how high, how low, how small, big, large,
  person, people, candidate, candidates, individual, contender, who, which, what, when, how,
  how many, whose, the, has, have, had, got, get, gets, received, receive, recorded, won, win,
  winning, ever been, been, holds, hold, held, set, attracted, drew, saw, seen, see, produced,
  happened, came, come, comes, was, were, there, it, out, up, did, do,
  election, elections, contest, contests, ballot, ballots, race, year, years, time, section,
  sections, member, members, rep, reps, representative, representatives, result, results, seat,
  seats, place, places, with, of, for, in, at, on, on record, title, belongs, goes, single, one,
  any, all, list, top five, ranking, rank, league table, number, number of, numbers, total, figure,
  figures, score, tally, haul, vote, votes, voting, poll, polls, polled, poll ever, share, achieved,
  obtained, attained, managed, secured, gained, scored, racked up, amassed, piled up, notched up,
  given, cast,
  tell, find, know, stand, stood, standing, internal, history, so far, yet, still, be, being, to,
  by, and, or, but, despite, while, without, individual ever, then, since, everyone, everybody,
  anyone else, else, nec candidate, covered, included, among, amongst, within, section ever,
  someone, somebody, anybody ever, person ever, turned in, posted, single candidate, this, that,
  biggest ever, lowest, highest`;

export const ELECTED_ONE: Cues = `
  scraped, scraped in, scraped on, scraped home, scraped through, squeaked in, squeaked home,
  crept in, elected, winner, winners, winning, won, successful, win a seat, won a seat, win,
  elected with, get elected, got elected, getting elected, be elected, been elected, being elected,
  to be elected, to get elected, elected on, get in with, got in with, got in on, gets in, get in,
  got in, winning candidate, successful candidate, victorious, took a seat, take a seat, seat winner`;

export const LOSING_ONE: Cues = `
  losing, loser, losers, lost, lose, loses, unsuccessful, unsuccessfully, defeated, beaten, failed,
  not elected, not be elected, not been elected, not get elected, not got elected,
  not getting elected, not get in, not getting in, not win, not winning, not won, not make it,
  not get on, unelected, without being elected, without getting elected, without winning,
  without getting in, without a seat, without getting a seat, without winning a seat,
  without getting on, runner up, runners up, missed out, miss out, missing out, fell short,
  fall short, non winner, still lost, also ran, nearly man, empty handed, unlucky, unluckiest,
  and lost, best loser`;

/** Nothing here is a record over contests: those of places, parts of a person, or other bodies. */
export const NOT_RECORDS: Cues = `
  which constituency, which constituencies, which clp, which clps, which local party,
  which local parties, which region, which regions, mp, labour mp, council elections, which mp,
  which mps, which councillor, which councillors, which council, which councils, which union,
  which unions, which slate, which slates, which group, which organisation, by region,
  by constituency, per head, women, woman, female, men, man, youngest, oldest, older, younger, age,
  black, longest, shortest serving, why, average, mean, median, money, expenses, prime minister,
  first preferences in each, trade unions, between 18`;
