import type { QueryOf } from "../../../query.ts";
import type { Cues } from "../../frame.ts";
import { pairs } from "../result/forms.ts";

type Figure = QueryOf<"figures">["figure"];

/** Giving a figure out, with who should have. */
const BY_PARTY: Cues = `
  by the party, from the party, by labour, from labour, ever published, ever released,
  ever announced, ever come out, ever came out, ever given,
  ${pairs("labour, labour ever, party, party ever, labour party, labour party ever", "publish, published, release, released, give, gave, give out, gave out, announce, announced, disclose, disclosed, reveal, put out, say, said, issue, print, share, declare")}`;

/** Small words around a figure, which change nothing in which one is asked for. */
export const AROUND: Cues = `
  race, races, battle, fight, affair, quite, pretty, rather, a bit, a little, that year, that time,
  same time, at the time, back then, back, year, info, information, being, historic, nine seat,
  six seat, three seat, two seat, seven seat, one seat, nine place, three place, six place,
  committee, executive, body, day, month, summer, round, process, event, exercise, session, season,
  cycle, members ballot, membership ballot, sort, kind, type, terms, basis, compared to nothing,
  journalist, article, story, piece, fact check, remind, quickly, quick, answer, my, our, their,
  your, got, get, here, sorry, i mean, sure, correct, right,
  what, how, the, figure, figures, rate, rates, level, levels, number, numbers, number of, total,
  totals, overall, altogether, in all, in total,
  size, how big, how large, how high, how low, high, low, good, bad, poor, decent, healthy,
  respectable, like, reported, recorded, quoted, stated,
  announced, declared, published, printed, ${BY_PARTY}, publicly, in public, in print, made public,
  make public, released, release, publish, given out, give out, put out, disclosed, revealed,
  official, officially, final, section, sections, vote, votes, voting, poll, polls, polling,
  postal, online, email, electronic, stats, statistics, stat, data, details, come out, came out,
  come in, came in, was it, there, out, up, many, much, some, all, any, people, persons,
  when, chosen, picked, selected, electing, choosing, internal, result, results, outcome, happen,
  count, counted, counting, held, say, says, said, remember, recall, roughly, approximately, about,
  around,
  percentage, per cent, percent, proportion, fraction, as a percentage, in percentage terms, please,
  state, quote, provide, supply, need, the number, a number`;

const TOOK_PART: Cues = `
  voted, vote, take part, took part, taken part, participate, participated, turn out, turned out,
  turned up, cast a vote, cast a ballot, cast their vote,
  cast their votes, cast their ballot, cast their ballots, cast ballots, returned a ballot,
  returned their ballot, returned their ballots, returned ballots,
  returned a ballot paper, returned their ballot paper, returned their ballot papers,
  used their vote, use their vote, used their votes, exercised their vote,
  voting, bothered to vote, bothered voting, bothered, bother to vote, bother, filled in, sent back,
  sent in, actually voted, did vote, had their say, have their say`;

/** Being free to take part, which asks how many could vote and not how many did. */
export const MAY_VOTE: Cues = pairs(
  `
    could, could have, can, may, might have, able to, was able to, were able to, entitled to,
    eligible to, allowed to, free to, invited to, had the right to, has the right to,
    have the right to`,
  `
    vote, voted, take part, taken part, participate, participated, have their say, had their say,
    have a say, had a say, cast a vote, cast a ballot, cast their vote, join in, turn out,
    return a ballot`,
);

/** Those who may vote. */
export const VOTERS: Cues = `
  selectorate, labour mps, labour members, labour party members, members, member, membership,
  people, voters, electors, party members, eligible members, eligible voters, ordinary members,
  individual members,
  rank and file, grassroots, mps, delegates, supporters, affiliates, of members, of the membership,
  of the electorate, of those eligible, of those entitled, of those balloted, those eligible, those,
  who`;

/** Words for a figure that people use for it alone. */
export const CALLED: Readonly<Record<Figure, Cues>> = {
  turnout: `
    turnout, turn out, turnouts, well attended, how well attended, how busy, busy, voter turnout,
    participation, participation rate, participation level, response rate, level of participation`,
  electorate: `
    ${MAY_VOTE}, electorate, electorates, selectorate, eligible, eligibility, entitled, could vote,
    could have voted, able to vote, can vote, had a vote, had the vote, had votes,
    have a vote, have the vote, got a vote, given a vote, get a vote, allowed to vote,
    allowed a vote, qualified to vote, right to vote, the right to vote, potential voters,
    on the roll, electoral roll,
    ballots issued, ballot papers issued, ballots were issued, ballot papers were issued, issued,
    ballots sent out, ballot papers sent out, papers sent out, sent out,
    ballot papers went out, ballots went out, went out, papers went out, ballots distributed,
    distributed, mailed out, posted out, dispatched, balloted, were balloted, sent ballot papers,
    sent a ballot, sent ballots, sent a ballot paper, received a ballot, received a ballot paper,
    received ballots, received ballot papers, got a ballot paper, got a ballot, got ballot papers,
    eligible to vote, entitled to vote, invited to vote, asked to vote, on the register,
    registered to vote, roll, voting membership, votership, voting population`,
  ballots: `
    ballots cast, votes cast, votes were cast, ballots were cast, ballot papers cast,
    ballots returned, ballot papers returned, papers returned, ballots were returned,
    ballot papers were returned, papers were returned, votes returned, ballots received,
    votes received, ballots were received, votes were received, ballots came back, papers came back,
    came back, came in by post, came in by email, came by post, came by email, were postal,
    were returned, returned, sent back, total vote,
    total votes, total poll, total ballots, total number of votes, total number of ballots,
    votes in total, votes in all, votes altogether, number of voters, voters,
    cast a vote, cast a ballot, cast ballots, cast votes, cast their vote, cast their ballot,
    cast their votes, cast their ballots, cast, ballot papers, ballot papers were, how many ballots,
    of the ballots, of the votes cast, postal votes, postal ballots, votes by post,
    ballots were postal, ballots by post, ballots by email, number of ballots, ballots counted,
    how many voted, people voted, members voted, mps voted, actually voted, did vote, turned out,
    took part, participated, taking part, take part, voting, ballots in all, ballots altogether,
    ballots in total, poll size, votes polled,
    turned up, bothered to vote, used their vote, returned a ballot paper,
    returned their ballot papers, returned a ballot, returned their ballot, filled in,
    voting papers, voting figures`,
  valid: `
    valid, validly, good votes, good ballots, accepted, allowed into the count, allowed votes,
    excluding spoilt, excluding spoiled, excluding invalid`,
  invalid: `
    not count, did not count, invalid, invalidated, spoilt, spoiled, spoiling, spoil, spoils,
    rejected, void, voided, blank, discounted, disallowed, thrown out, not valid, bad papers,
    informal, unusable, discarded, struck out, ruled out,
    spoilt papers, spoiled papers, not counted, did not count, uncounted, wasted, disqualified,
    ineligible votes, ineligible ballots`,
  quota: `quota, quotas, droop quota, stv quota, droop`,
  seats: `
    how many seats, number of seats, how many places, number of places, how many positions,
    number of positions, how many vacancies, number of vacancies, how many spots,
    how many posts, seats were, seats are, seats to fill, seats going, seats up, seats available,
    seats contested, seats on offer, seats at stake, seats in play, places to fill,
    places available, places up, places going, places at stake,
    places were, positions were, vacancies were, vacancies to fill, seat count, up for grabs,
    how many seats were, number of seats available, how many slots, number of vacancies`,
  candidates: `
    how many candidates, number of candidates, candidates, candidate numbers, how many people stood,
    how many stood, people stood, stood, stand, standing, ran, run, people ran,
    contenders, hopefuls, runners, names on the ballot paper, names on the ballot, names,
    on the ballot paper, on the ballot, field, size of the field, contestants, nominees,
    took part as candidates, put themselves forward`,
  margin: `
    margin, margins, majority, majorities, closeness, how close, closer, close, tighter, tight,
    narrower, narrow, gap, winning margin, margin of victory, cut off, cutoff, comfortable,
    more comfortable, cushion`,
  system: `
    voting system, electoral system, process, selection process, voting process, voting procedure,
    procedure, mechanism, arrangement, system, systems, voting systems, electoral systems,
    voting method, method of voting, method, methods, how votes were counted, counting method,
    method of election, form of voting, type of ballot, type of election, kind of vote,
    kind of election, kind of ballot,
    counting system, ballot system, way of voting, way votes were counted, way it was counted,
    way they were elected, voting arrangements, voting rules`,
  "top-vote": `
    top vote, top votes, votes for first place, poll topper, poll topper vote, highest votes,
    highest vote, vote for first place, vote of the winner, winner vote, poll topper, poll toppers,
    first place, leading vote, topped the poll, poll topping vote, who came first, who came top,
    who topped the poll,
    top candidate, came top, came first, top of the poll, highest placed, highest individual vote,
    biggest vote, biggest individual vote, most votes`,
  "winning-post": `
    need to be elected, need to get elected, need to win, need to get in, need to get on,
    need to get a seat, needed for a seat, need for a seat, needed to get in, needed to get on,
    lowest winning vote, lowest winning votes, lowest winning totals, lowest successful votes,
    lowest winning total, lowest successful vote, lowest elected vote, winning post,
    winning threshold, votes needed, votes required, votes needed to win,
    votes needed to get elected, votes needed to be elected, threshold, bar, needed to win,
    needed to get elected, needed to be elected,
    required to win, required to get elected, required to be elected, last elected, last winner,
    last winning vote, last successful candidate, enough to win, enough to get elected, took to win,
    took to get elected, take to win, take to get elected, take to get in, took to get in,
    votes to win, votes to get elected, votes to get on, votes to get in, votes for a seat,
    vote for a seat, cut off, cutoff, cut off point, cut off mark, passmark, pass mark`,
};

/** Turnout said as a part of those who could vote. */
export const PART: Cues = `
  what of, percentage, proportion, per cent, percent, share, fraction, how much of, what part, pc,
  ratio, portion`;
export const DID_VOTE = TOOK_PART;

/** Words that set two contests side by side. */
export const COMPARING: Cues = `
  compare, compared, compares, comparing, comparison, comparisons, versus, vs, v, against, than,
  difference, differences, differ, differed, different, differs,
  higher, lower, more, fewer, less, bigger, smaller, greater, larger, better, worse, rise, rose,
  risen, fall, fell, fallen, drop, dropped, increase, increased, decrease, decreased,
  change, changed, changes, changing, go up, went up, gone up, go down, went down, gone down, grow,
  grew, grown, shrink, shrank, shrunk, decline, declined, jump, jumped, closer, tighter, narrower,
  wider, highest, lowest, most, largest, biggest, best,
  improve, improved, side by side, both, respectively, each, contrast, relative to, alongside,
  next to, the same, same, similar, or`;

/** Words that ask for a figure over many contests. */
export const TREND: Cues = `
  over the years, over the decades, over time, over the period, through the years, through time,
  down the years, across the years, across time, across all, across every, across elections,
  across contests, each year, every year, by year, year by year, year on year,
  every, each, all, election by election, contest by contest, at each election, at every election,
  in each election, in every election, each election, every election, each contest, every contest,
  for each, for every, for all, of each, of every, of all, in each, in every, at each, at every,
  each time, every time, all elections, all contests, all the elections, all the contests,
  all years, all the years,
  trend, trends, pattern, patterns, history, historical, historically, history of, time series,
  track record, so far, to date, down the line, generally, usually, typically, usual, typical,
  normal, normally, tend to be, tends to be, in general, on the whole, long term,
  over the long term,
  evolved, evolve, evolution, developed, develop, development, shifted, shift, moved, move, varied,
  vary, varies, variation, fluctuated, fluctuate, progression, trajectory, gone, going, been,
  rising, falling, growing, shrinking, declining, increasing, decreasing, dropping, rise, fall,
  decline, rose, fell, risen, fallen, declined, increased, decreased, grown, dropped, improved,
  gone up, gone down, got better, got worse, getting better, getting worse, up or down,
  changed, change, changes, changing, different elections, different years, various elections,
  past elections, previous elections, list of, list, table of, all, chart, graph, plot`;
