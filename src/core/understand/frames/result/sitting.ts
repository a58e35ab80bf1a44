import type { Cues, Frame } from "../../frame.ts";
import { about, EVER } from "../about-contest.ts";
import { ELECTED, STOOD } from "../cues.ts";
import { forms, pairs } from "./forms.ts";
import { AROUND, LOSING, NUMBERS, PEOPLE, SEATS, STANDING, WON } from "./words.ts";

const THEIR = `
    seat, seats, place, places, the seat, the seats, their seat, their seats, their place,
    their places, a seat, a place, her seat, his seat, her place, his place, clp seat, clp seats,
    nec seat, nec seats, nec place, nec places, spot, spots, their spot`;

/** Losing a seat that one had, which not everybody does who is not elected. */
const SEAT_LOST: Cues = `
  ${pairs("lost, lose, loses, losing, forfeited, forfeit, surrendered, relinquished, failed to hold, failed to keep, failed to retain, failed to defend, did not keep, did not hold, not keep, not hold, not retain, unable to hold", THEIR)},
  ${forms("unseat, oust, dislodge, depose, dethrone, topple, turf out, boot out, boot off, kick out, kick off")},
  voted off, voted out, thrown off, thrown out, swept out, swept off, knocked off, dumped, casualty,
  casualties, given the boot, got the boot, ejected, evicted, displaced, chucked out,
  out on their ear`;

const SITTING: Cues = `
  sitting, sitting member, sitting members, incumbent, incumbents, existing members,
  existing member, existing reps, outgoing members, current members, members already on, already on,
  seat holders, holders, previous members,
  those already there, serving members, serving reps, old members, returning members, returnees,
  outgoing`;

const AGAIN: Cues = `
  re elected, reelected, re election, reelection, re elect, returned again, elected again,
  won again, won re election, secured re election, another term, second term, further term,
  fresh term, new term,
  ${pairs("kept, keep, keeps, keeping, held, hold, holding, held on to, hold on to, hung on to, hang on to, clung on to, retained, retain, retaining, defended, defend, successfully defended", THEIR)},
  stayed on, stay on, survived, survive, survivors, carried on, remained, returned to their seats,
  held on, hung on, came back in`;

const NEW: Cues = `
  newcomer, newcomers, new faces, new face, fresh faces, fresh face, new blood, newly elected,
  new members, new member, new reps, new representatives, new winners, new names, were new, was new,
  are new, is new, all new, brand new, new to the, new ones,
  not been elected before, never been elected before, not been on before, never been on before,
  never sat before, not sat before, never been on it before, first time winners, first time winner,
  first time members, first timers, first timer,
  ${pairs("joined, came on", "for the first time")}, not already on, not already members,
  not a member before, not members before, debutants, debutant, rookies, rookie, freshmen`;

const FIRST_GO: Cues = `
  ${pairs("first, very first", "attempt, try, go, time of asking, bid, stab, outing, candidacy, run, shot, time they stood, time of trying, time standing, tilt, crack, contest, time out")},
  never stood before, not stood before, never run before, not run before, had not stood before,
  had never stood before, without having stood before, never been a candidate before,
  not been a candidate before, not been candidates before, on debut, on their debut, debut,
  first time candidates, first time candidate, straight away, straight off, no earlier candidacy`;

const ALSO: Cues = `
  ${PEOPLE}, ${SEATS}, ${NUMBERS}, ${AROUND}, ${WON}, ${ELECTED}, ${STOOD}, ${STANDING}, ${LOSING},
  ${SITTING}, how many, of the, among, out of, of those, which, who, that, those, had, have, been,
  previously, before, already, again, committee, time,
  winner, winners, and, were, was, did, any, anyone, anybody, at, at a, at the, at their, on, on a,
  on the, on their, to, if any, by the, a, the, so, did any, were any, lost, win, seats, mp, council`;

const NOT_HERE: Cues = `
  ballots, papers, ballot papers, nominations, why, when was, when did, how close, how far, by how,
  women, woman, men, slate, slates, backed, votes did, vacancy, vacancies, resigned, replaced,
  took over, succeeded, chair, rule, rules, next, most, fewest, percentage, share, suspended,
  expelled, whip, stood down, general election, ${EVER}`;

/** Whether a contest is meant whose winners were told apart before; without one, people over the years are asked about. */
const rest = (unless: Cues = "") => ({ also: ALSO, unless: `${NOT_HERE}, ${unless}`, weight: 5 });

/** Who had a seat before a contest and lost or kept it, and who came new. */
export const sittingFrames: readonly Frame[] = [
  about("unseated", [SEAT_LOST], ["who lost a seat in the CLP section in 2016"], rest(AGAIN)),
  {
    ...about(
      "unseated",
      [SITTING, LOSING],
      ["which sitting members were not elected in the CLP section in 2016"],
      rest(AGAIN),
    ),
    name: "result: sitting members who were not elected",
  },
  about("reelected", [AGAIN], ["who was re-elected in the CLP section in 2016"], {
    ...rest(),
    also: `${ALSO}, ${AGAIN}, not`,
    unless: `${NOT_HERE}, not, failed, fail, never, lost, lose`,
  }),
  {
    ...about(
      "reelected",
      [SITTING, `${ELECTED}, ${WON}`],
      ["which sitting members got in in the CLP section in 2016"],
      rest(LOSING),
    ),
    name: "result: sitting members who were elected",
    weight: 4,
  },
  about("newcomers", [NEW], ["how many newcomers were elected in September 2018"], rest(LOSING)),
  about(
    "first-attempt",
    [FIRST_GO, `${ELECTED}, ${WON}`],
    ["who was elected at the first attempt in September 2018"],
    rest(LOSING),
  ),
];
