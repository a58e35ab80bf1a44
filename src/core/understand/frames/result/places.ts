import type { Contest } from "#src/record/record.ts";
import type { Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { about, EVER, outcome } from "../about-contest.ts";
import { ELECTED, LOST, STOOD } from "../cues.ts";
import { pairs } from "./forms.ts";
import {
  AMONG_LOSERS,
  BEST,
  BOTTOM,
  FIRST_IN,
  LAST_IN,
  NTH,
  OF_SOMEBODY,
  OUTSIDE,
  PLACE_OF,
  ROUND_ABOUT,
  RUNNER_UP,
  TOP,
  WORST,
} from "./place-words.ts";
import { END_OF_WINNERS, FROM_AN_END, LOSING, NUMBERS, SEATS, WON } from "./words.ts";

/** The places from the bottom of a list of so many, as places from its top. */
function placesIn({ standing }: Slots, many: number): readonly [number, number] | null {
  if (!standing) return null;
  const { first, last, from } = standing;
  const [one, other] = from === "top" ? [first, last] : [many - last + 1, many - first + 1];
  return one > 0 ? [one, other] : null;
}

const stoodIn = ({ complete, candidates, on_ballot }: Contest) =>
  complete ? candidates.length : on_ballot?.value;

/** Whether a contest can be meant: of several that fit, those where as many stood. */
function hasPlace({ contests }: Slots, contest: Contest, place: number): boolean {
  return contests.length < 2 || (stoodIn(contest) ?? place) >= place;
}

/** One place of a contest. */
function toPlace(slots: Slots): Outcome {
  const { contest, ordinal } = slots;
  return contest && ordinal && !hasPlace(slots, contest, ordinal) ? null : outcome("place")(slots);
}

function toPlaces(many: (contest: Contest) => number | undefined) {
  return (slots: Slots): Outcome => {
    const { contest } = slots;
    if (!contest) return outcome("table")(slots);
    const of = slots.standing?.from === "top" ? contest.candidates.length : many(contest);
    // How many stood is not known, so who came second last is not either: it says so of the last.
    if (!of) return { query: { kind: "result", contest: contest.id, aspect: "last" } };
    const places = placesIn(slots, of);
    if (!places) return null;
    const [place, to] = places;
    if (!hasPlace(slots, contest, to)) return null;
    const rest = to > place ? { to } : {};
    return { query: { kind: "result", contest: contest.id, aspect: "place", place, ...rest } };
  };
}

/** What asks for a part of the answer before. */
const JUST = "just, only, and, what about, how about, only the, just the";

const toSeat =
  (place: (contest: Contest) => number) =>
  (slots: Slots): Outcome => {
    const { contest } = slots;
    if (!contest) return outcome("table")(slots);
    return {
      query: { kind: "result", contest: contest.id, aspect: "place", place: place(contest) },
    };
  };

const NOT_HERE = `
  why, when was, when did, how close, how far, how much more, turnout, and who, or who, and which,
  before, after, ${EVER}`;

/** "First" of how a section was filled, and of nobody's place. */
const FOR_THE_FIRST_TIME = `
    first balloted, first voted, first chosen by, first picked by, first held, first used,
    first contested, first fought, first filled`;

const NOT_FIRST = `
  ${pairs("came, come, finished, finish, placed, ranked, was, were, in, dead", "last")}, last place,
  last placed, last two, last three, last but, second, third, most often, first past, not,
  ${LOSING}, elections, ${FROM_AN_END}, elected first, first elected, ${FOR_THE_FIRST_TIME},
  most candidates, top two, top three, top four, top five, ${NOT_HERE}`;
const NOT_LAST = `
      first elected,
      ${pairs("came, come, comes, coming, finished, finish, placed, ranked, who was, who is, in", "first")},
      first place, top, topped, not, ${END_OF_WINNERS}, second last, third last, last seat, winners,
      winner, elected, won with, got in, bottom two, bottom three, last two, last three,
      lowest turnout, fewest candidates, smallest margin, second, third,
      fourth, ${NOT_HERE}`;

/** Who came where in a contest. */
export const placeFrames: readonly Frame[] = [
  about("first", [TOP], ["Who topped the poll in September 2018?"], {
    also: `
      ${ROUND_ABOUT}, winner, the winner, winners, elected, come out, top, lead, most,
      first preferences`,
    unless: NOT_FIRST,
    weight: 2,
  }),
  about("first", [BEST, OF_SOMEBODY], ["who had the best result in September 2018"], {
    also: `
      ${ROUND_ABOUT}, ${OF_SOMEBODY}, winner, the winner, winners, elected, come out, top, lead,
      most, first preferences`,
    unless: NOT_FIRST,
    weight: 2,
  }),
  about("last", [BOTTOM], ["who came last in the January 2018 ballot"], {
    also: `${ROUND_ABOUT}, all of all, rear, up, the rear`,
    unless: NOT_LAST,
    weight: 2,
  }),
  about("last", [WORST, OF_SOMEBODY], ["who had the worst result in the January 2018 ballot"], {
    also: `${ROUND_ABOUT}, ${OF_SOMEBODY}, all of all, rear, up, the rear`,
    unless: NOT_LAST,
    weight: 2,
  }),
  about("runner-up", [RUNNER_UP], ["who was runner up in sept 2018"], {
    also: `
      ${ROUND_ABOUT}, and by how much, and by how many, and by how many votes, and how far short,
      and how far off, behind, the winners, the elected, ${pairs("the, all", NUMBERS)}, ${OUTSIDE},
      ${WON}, ${LOSING}, rest, runner up`,
    unless: `why, how many seats, how close was, ${EVER}, turnout, and who, or who, before, after, how was`,
    weight: 1,
  }),
  {
    ...about(
      "runner-up",
      [
        `
          agonisingly, painfully, heartbreakingly, desperately, barely, only just, by a whisker,
          whisker, by a hair, oh so close, smallest, least, fewest, most votes, highest, best, top,
          first, closest, nearest, narrowest, most, highest placed, narrowly, just, almost, nearly,
          biggest vote, biggest`,
        AMONG_LOSERS,
      ],
      [
        "who got the most votes without being elected in 2016 in the CLP section",
        "which loser did best in September 2018",
      ],
      {
        also: `
          ${ROUND_ABOUT}, ${OUTSIDE}, ${WON}, ${STOOD}, polling, did, do, placed, any, did best,
          fared, performing, came`,
        unless: `
          why, how close was, how many seats,
          ${pairs("nearly, almost, close to, so nearly", "lost, lose, losing, missed, missing, failed, defeated, beaten, defeat, a loser, losers")},
          narrowest miss, closest miss, nearest miss, second, third, last, and who, or who, before,
          after, ${EVER}, turnout`,
      },
    ),
    name: "result: the best placed of those not elected",
    weight: 2,
  },
  {
    ...about("place", [PLACE_OF], ["who came fourth in September 2018"], {
      takes: { contest: "optional", ordinal: true },
      weight: 1,
      also: `${ROUND_ABOUT}, and final, and last, final, exactly, elected, candidate`,
      unless: `
      bottom, not, elected first, first elected, first to be elected, last elected,
      last to be elected, elected last, from last, to last, from the bottom, from bottom, term,
      terms, time, times, first, preference, preferences, stage, round, chair, elections,
      ${pairs(NTH, "election, contest, ballot, vote, race, poll, by election, clp election")},
      ${LOST}, ${NOT_HERE}`,
    }),
    outcome: toPlace,
  },
  {
    ...about("place", [], ["4th, CLP section, September 2018"], {
      takes: { contest: "said", ordinal: true },
      also: "section",
      unless: "first",
      weight: -1,
    }),
    name: "result: a place and a contest, no more",
  },
  {
    ...about(
      "place",
      [`${PLACE_OF}, were, was`],
      ["who came third and fourth in the CLP section in 2012", "top three in September 2018"],
    ),
    name: "result: several places, or one from the bottom",
    takes: { contest: "optional", standing: true },
    also: `
      ${ROUND_ABOUT}, finishers, finisher, polling, placed, the, candidates, seats, vote getters,
      getters, popular, voted`,
    unless: `not, last elected, to be elected, seats last, winner, winners, elections, ${LOST}, ${NOT_HERE}`,
    weight: 3,
    outcome: (slots) => toPlaces(stoodIn)(slots),
  },
  {
    ...about("place", [JUST], []),
    name: "result: several places of the contest just asked about",
    takes: { contest: "optional", standing: true },
    also: ROUND_ABOUT,
    continues: true,
    weight: 3,
    outcome: (slots) => (slots.contest ? toPlaces(stoodIn)(slots) : null),
  },
  {
    ...about("place", [], ["top three, CLP section, September 2018"]),
    name: "result: several places and a contest, no more",
    takes: { contest: "said", standing: true },
    also: `${ROUND_ABOUT}, finishers, finisher, section`,
    unless: `not, elections, ${LOST}, ${NOT_HERE}`,
    weight: 1,
    outcome: (slots) => toPlaces(stoodIn)(slots),
  },
  {
    ...about(
      "place",
      [`${ELECTED}, seats, to be elected, winners`],
      ["who were the last two elected in the CLP section in 2012"],
    ),
    name: "result: the last of those elected",
    takes: { contest: "optional", standing: true },
    also: `${ROUND_ABOUT}, ${WON}, to be, to get in`,
    unless: `not, elections, ${LOST}, ${NOT_HERE}`,
    weight: 4,
    outcome: (slots) => toPlaces(({ seats }) => seats)(slots),
  },
  {
    ...about("place", [LAST_IN], ["who took the last seat in September 2018"]),
    name: "result: last to be elected",
    also: `${ROUND_ABOUT}, ${WON}, and final, final, needed, take, it, to, enough, just, be`,
    unless: `not, missed, short, two, three, ${LOST}, margin, ${NOT_HERE}`,
    weight: 3,
    outcome: toSeat(({ seats }) => seats),
  },
  {
    ...about(
      "place",
      ["last, final", SEATS, `${WON}, ${LAST_IN}`],
      ["who took the last CLP seat in 2012"],
      {
        also: `${ROUND_ABOUT}, ${WON}, last, final`,
        unless: `not, missed, short, lost, times, how many, ${NOT_HERE}`,
      },
    ),
    name: "result: the last seat of a section",
    outcome: (slots) =>
      slots.contest && slots.contest.seats > 1 && slots.times.length > 0
        ? toSeat(({ seats }) => seats)(slots)
        : null,
  },
  {
    ...about("place", [FIRST_IN], ["who was elected first in November 2020"]),
    name: "result: first to be elected",
    also: `${ROUND_ABOUT}, to be, reach, quota, be`,
    unless: `not, last, second, time, woman, man, women, year, when, attempt, ${NOT_HERE}`,
    weight: 3,
    outcome: toSeat(() => 1),
  },
];
