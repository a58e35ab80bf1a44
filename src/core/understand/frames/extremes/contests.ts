import type { Cues, Frame } from "../../frame.ts";
import { CALLED, DID_VOTE, PART, VOTERS } from "../figures/words.ts";
import { pairs } from "../result/forms.ts";
import { extreme } from "./make.ts";
import { EVER, LEAST, MOST } from "./words.ts";

const CLOSEST: Cues = `
  closest, narrowest, tightest, slimmest, thinnest, finest, closest fought, closest run,
  most closely fought, most closely contested, most tightly contested, most marginal,
  nearest thing to a tie, nearest to a tie, nearest to a dead heat, closest finish, closest result,
  closest shave, closest call, closest race, closest thing, nearest, nearest miss, closest miss,
  nearest run, cliffhanger, smallest margin, lowest margin, least margin, smallest majority,
  lowest majority, smallest gap, narrowest gap, tightest margin, smallest difference,
  smallest winning margin, smallest win, smallest lead, fewest votes between,
  fewest votes separated, fewest votes separating, fewest votes in it, least in it, least between,
  smallest number of votes between, minimum margin, tiniest margin, tiniest gap, smallest distance,
  most evenly matched, on a knife edge, photo finish, closest ever`;
const WIDEST: Cues = `
  widest, biggest margin, largest margin, greatest margin, highest margin, least close,
  biggest majority, largest majority, highest majority, greatest majority, biggest win, largest win,
  biggest winning margin, largest winning margin, biggest margin of victory,
  largest margin of victory, biggest victory, largest victory, most one sided, most lopsided,
  most comfortable, easiest win, most decisive, most emphatic, most convincing, biggest gap,
  widest gap, largest gap, greatest gap, biggest landslide, landslide, landslides, biggest lead,
  largest lead, record majority, record margin, clearest, clearest win, most clear cut, runaway,
  biggest difference, largest difference, biggest walkover, maximum margin, biggest drubbing,
  heaviest defeat, biggest defeat, least competitive`;
const OF_MARGIN: Cues = `
  margin, margins, gap, gaps, majority, majorities, difference, differences, separated, separating,
  separates, separate, between, won by, win by, victory, victories, finish, fought, run, call,
  shave, last seat, the last seat, final seat, final place, last place, last elected,
  the last elected, last person elected, last successful candidate, last winner, lowest elected,
  first loser, the first loser, first not elected, first unsuccessful, first unsuccessful candidate,
  first person not elected, first losing candidate, best loser, runner up, runners up, loser,
  losers, winner, winners, elected, not elected, not, first, and, next, in it, thing, tie,
  dead heat, percentage points, points, shares, in votes, in terms of votes, race, close, missed,
  missed out, missing, miss, misses, lost, losing, getting, get, got, getting elected, getting on,
  tight, contested, score, in votes terms, top two, the top two, first and second, two, nec race,
  decided, settled, won, winning, wins, defeat, defeated, defeats, beaten, by, near, came, out on,
  fight, battle, sixth, ninth, unsuccessful, successful, candidate`;

/** Who was last to be elected and first not to be, with their articles. */
const ENDS: Cues = `
  ${pairs("last, the last, final, the final", "in, one in, person in, to get in, to be elected, elected, one elected, person elected, candidate elected, winner, successful candidate, candidate in, over the line, to make it, to scrape in")},
  ${pairs("next, the next", "one down, down, one below, one along, person down, candidate, candidate down, in line")},
  ${pairs("first, the first", "out, one out, person out, to miss out, not elected, one not elected, person not elected, candidate not elected, loser, unsuccessful candidate, candidate out, one to miss out, left out, to lose, to lose out, below the line")}`;

const IN_IT = "won, nominations, turnout, share, votes each, electorate";

const printed = (word: Cues, also?: Cues): Cues =>
  `${word}${also ? `, ${also}` : ""}, ${VOTERS}, did, level, levels, when, papers, ballot papers, ballots, to vote, a vote`;

/** Records of whole contests. */
export const contestExtremes: readonly Frame[] = [
  extreme("closest", {
    cues: [CLOSEST],
    example: "what was the closest CLP section election",
    also: `${OF_MARGIN}, ${ENDS}`,
    unless: `
        nominations, turnout, electorate, closest to me, closest ally, closest allies, closest to,
        closest friend, nearest town, nearest meeting, nearest branch`,
    ofOne: "margin",
  }),
  extreme("widest", {
    cues: [WIDEST],
    example: "what was the widest margin in a CLP section election",
    also: OF_MARGIN,
    unless: "nominations, turnout, electorate, biggest win for, field, range",
    ofOne: "margin",
  }),
  extreme("closest", {
    cues: [
      LEAST,
      "margin, margins, majority, majorities, gap, lead, winning margin, margin of victory, victory margin",
      EVER,
    ],
    example: "smallest ever margin of victory",
    also: `${OF_MARGIN}, ${ENDS}`,
    unless: "nominations, turnout, electorate, biggest, largest",
    ofOne: "margin",
  }),
  extreme("widest", {
    cues: [
      MOST,
      `
        margin, margins, majority, majorities, gap, lead, winning margin, margin of victory,
        victory margin, win, victory, defeat`,
      EVER,
    ],
    example: "biggest ever margin of victory",
    also: OF_MARGIN,
    unless: `
        nominations, turnout, electorate, smallest, closest, wins, votes, most often, most times,
        most elections, who has won, share, percentage`,
    ofOne: "margin",
  }),
  extreme("highest-turnout", {
    cues: [MOST, CALLED.turnout],
    example: "which election had the highest turnout",
    also: printed(CALLED.turnout),
    unless: `${LEAST}, candidate got`,
    ofOne: "turnout",
  }),
  extreme("highest-turnout", {
    cues: [MOST, PART, DID_VOTE],
    example: "when did the highest percentage of members vote",
    also: printed(PART),
    unless: "candidate, for, won, lowest",
    ofOne: "turnout",
  }),
  extreme("lowest-turnout", {
    cues: [LEAST, CALLED.turnout],
    example: "which election had the lowest turnout",
    also: printed(CALLED.turnout),
    unless: "highest, best, biggest",
    ofOne: "turnout",
  }),
  extreme("lowest-turnout", {
    cues: [LEAST, PART, DID_VOTE],
    example: "when did the lowest percentage of members vote",
    also: printed(PART),
    unless: "candidate, for, won, highest",
    ofOne: "turnout",
  }),
  extreme("largest-electorate", {
    cues: [MOST, `${CALLED.electorate}, could vote`],
    example: "which election had the largest electorate",
    also: printed(CALLED.electorate, "number of members"),
    unless: `percentage, proportion, candidate, turnout, ${IN_IT.replace(", electorate", "")}`,
    ofOne: "electorate",
  }),
  extreme("smallest-electorate", {
    cues: [LEAST, `${CALLED.electorate}, could vote`],
    example: "which election had the smallest electorate",
    also: printed(CALLED.electorate, "number of members"),
    unless: "percentage, proportion, candidate, turnout",
    ofOne: "electorate",
  }),
  extreme("most-ballots", {
    cues: [
      MOST,
      `
        ballots, ballot papers, people voted, members voted, people voting, votes cast,
        members voting, number of voters, voters, people vote, members vote, people took part,
        members took part, people taking part, ballots cast`,
      EVER,
    ],
    example: "which election had the most ballots cast",
    also: printed(CALLED.ballots, "people"),
    unless: `
        spoilt, spoiled, invalid, rejected, void, percentage, proportion, candidate, candidates,
        appeared, stood, been on, turnout, loser, losing, issued, sent, for, share`,
    ofOne: "ballots",
    weight: 0,
  }),
  extreme("fewest-ballots", {
    cues: [
      LEAST,
      `
        ballots, ballot papers, people voted, members voted, people voting, votes cast,
        members voting, number of voters, voters, people vote, members vote, people took part,
        members took part, people taking part, ballots cast`,
      EVER,
    ],
    example: "which election had the fewest ballots cast",
    also: printed(CALLED.ballots, "people"),
    unless: `
        spoilt, spoiled, invalid, rejected, void, percentage, proportion, candidate, candidates,
        turnout, winner, issued, sent, for, share`,
    ofOne: "ballots",
    weight: 0,
  }),
  extreme("most-invalid", {
    cues: [MOST, CALLED.invalid],
    example: "which election had the most spoilt ballots",
    also: printed(CALLED.invalid),
    unless: "least, fewest, lowest, candidate",
    ofOne: "invalid",
  }),
  extreme("most-candidates", {
    cues: [
      `
      most candidates, biggest field, largest field, biggest ever field, largest ever field,
      record field, record number of candidates, highest number of candidates,
      largest number of candidates, biggest number of candidates, greatest number of candidates,
      most crowded, most crowded field, most people standing, most people stand, most people stood,
      most people ran, most people running, most contenders, most hopefuls, most runners,
      longest ballot paper, biggest ballot paper, longest ballot, most names, most contested,
      most competitive, most people on the ballot, most candidates standing, most candidates stood,
      most candidates ever, candidates were most numerous, most nominees, biggest crowd,
      most competition`,
    ],
    example: "which election had the most candidates",
    also: `
      candidates, field, crowded, paper, ballot paper, standing, stood, stand, ran, running, run,
      putting themselves forward, put themselves forward, contesting, contested`,
    unless: "closely, fewest, elected from, backed, longest serving, black candidates",
    ofOne: "candidates",
    weight: 2,
  }),
  extreme("fewest-candidates", {
    cues: [
      `
      fewest candidates, smallest field, lowest number of candidates, smallest number of candidates,
      fewest people standing, fewest people stood, fewest people stand, fewest people ran,
      fewest contenders, shortest ballot paper, fewest names, least contested, smallest ever field,
      fewest nominees, least competition, fewest runners`,
    ],
    example: "which election had the fewest candidates",
    also: `
      candidates, field, paper, ballot paper, standing, stood, stand, ran, running, run, contesting,
      contested`,
    unless: "most",
    ofOne: "candidates",
    weight: 2,
  }),
  extreme("most-seats", {
    cues: [
      MOST,
      "seats, places, positions, vacancies, reps, representatives",
      `
        up for election, up for grabs, at stake, elected, contested, filled, available, on offer,
        to fill, on record, ever, in one, at once, in a single, going`,
    ],
    example: "which election had the most seats up for election",
    also: "seats, at once, in one go, up for grabs, available, filled, offer, stake, go, grabs, once",
    unless: `
        slate, backed, momentum, won, won by, win, wins, won the most seats, who, women,
        elected most often, most often, votes, most times, closest`,
    ofOne: "seats",
    weight: 0,
  }),
  extreme("fewest-seats", {
    cues: [
      LEAST,
      "seats, places, positions, vacancies",
      `
        up for election, up for grabs, at stake, elected, contested, filled, available, on offer,
        to fill, on record, ever, in one, at once, going`,
    ],
    example: "which election had the fewest seats up for election",
    also: "seats, at once, up for grabs, available, filled, offer, stake, grabs, once",
    unless: "slate, backed, momentum, who, votes, margin, gap",
    ofOne: "seats",
    weight: 0,
  }),
];
