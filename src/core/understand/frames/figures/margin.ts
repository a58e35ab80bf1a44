import type { Contest } from "#src/record/record.ts";
import { ORDINALS } from "#src/words.ts";
import type { Cues, Frame, Outcome } from "../../frame.ts";
import { EVER } from "../about-contest.ts";
import { BY_HOW_MUCH } from "../cues.ts";
import { figureFrame, figureOf } from "./make.ts";
import { AROUND } from "./words.ts";

const HOW_CLOSE: Cues = `
  how close, how near, margin, margins, majority, majorities, gap, how narrow, how tight,
  how comfortable, how comfortably, how easy, how easily, how narrowly, how closely, how decisive,
  how decisively, how convincing, how convincingly, how clear, how big was the win, how big a win,
  cut off, cutoff, ${BY_HOW_MUCH}, how much in it, how many in it, in it, close, closely, close run,
  close fought, closely fought, tight, tightly, narrow, near thing, near run, photo finish,
  wafer thin, thin, how thin, slim, how slim, slender, razor thin, hair breadth, whisker,
  by a whisker, by a nose, down to the wire, go to the wire, down to the last, knife edge, wire,
  neck and neck, nail biter, nailbiter, squeaker,
  comfortable, comfortably, clear win, easy win, decisive, convincing, one sided, landslide,
  closeness, how many votes separated, votes separated, separated, separate, separates, separating,
  how many votes in it, how many votes between, votes between, how many short, 
  breathing space, winning margin, winning majority, margin of victory, size of the win,
  victory margin, lead, how far behind, how short, how far short, edge, edged, squeak, squeaked,
  scrape, scraped, just missed by, missed by, missed out by, miss out by, decided by, decide it,
  decided it, votes decided, come down to, came down to, clearance, cushion, how many votes decided`;

const ENDS: Cues = `
  last elected, the last elected, last person elected, last one elected, last to be elected,
  last elected candidate, last elected person, last successful, last successful candidate,
  last winner, last winning candidate, lowest elected, lowest winner, lowest placed winner,
  final winner, final successful candidate, final elected, last qualifier, last to get in,
  last one in, last in, last man in, last person in, last seat, final seat, last place, final place,
  last spot, final spot, bottom winner, lowest successful candidate, last candidate elected,
  last elected and, last elected member, last candidate to be elected, last candidate to get in,
  last person to get in, bottom of the winners, the last winner,
  first not elected, first loser, first one not elected, first to miss out, first who missed out,
  first person not elected, first unsuccessful, first unsuccessful candidate, first unelected,
  first candidate not elected, first losing candidate, first of the losers, best loser,
  best of the losers, best of the rest, best placed loser, highest loser, highest placed loser,
  top loser, highest unsuccessful candidate, best placed unsuccessful candidate, nearest challenger,
  nearest rival, closest challenger, closest rival, next, next best, next in line, next candidate,
  next placed, next highest, runner up, runners up, first out, first one out, first person out,
  first to lose, first defeated candidate, first of those not elected, first below, first outside,
  rest, just missed out, who just missed out, missed out, narrowly missed, just missed,
  those who missed out, the one who missed out, the one after, winners and losers, winners, losers,
  loser, losing, winner, elected and not, elected and unelected, elected and the first, unelected,
  in and out, getting in and not, being elected, not being elected, success and failure,
  winning and losing,
  two candidates, two contenders, pair, the two, between them, both`;

/** The two at the top, whoever was elected. */
const TOP_TWO: Cues = `
  top two, first two, first and second, first and the second, first from second, first over second,
  first ahead of second,
  1st and 2nd, 1st from 2nd, 1st over 2nd, first place and second place,
  first placed and second placed, top and second,
  winner and second, first to second, second from first`;

const WINNING: Cues = `
  go, went, down, last, race, for, won, win, winning, wins, victory, victorious, victor, seat,
  seats, place, places, elected, elect, lost, lose, losing, beat, defeat, defeated, decided,
  settled, taken, take, took, finish, finished, end, ended, run, fought, call, thing, affair, fight,
  battle, win it, in the end, candidate, candidates, challenger, challengers, rival, rivals, margin,
  of, by, between, from, and, over, off, behind, ahead, clear, short, missing, miss, missed, got,
  get, getting, did, separate, come, came, very, particularly, especially, at all, it be, hold, for,
  successful, unsuccessful, final, gap, figures`;

/** Words of a pair of neighbouring places, for as many seats as contests have: "sixth and seventh". */
const PAIRS = Array.from({ length: 12 }, (_, at) => at + 1).map((seats) => {
  const words = (n: number) => [
    ORDINALS[n] ?? "",
    `${n}${n % 10 === 1 && n !== 11 ? "st" : n % 10 === 2 && n !== 12 ? "nd" : n % 10 === 3 ? "rd" : "th"}`,
  ];
  const pairs = words(seats).flatMap((one) =>
    words(seats + 1).flatMap((other) =>
      [
        "and",
        "and the",
        "from",
        "to",
        "over",
        "ahead of",
        "v",
        "versus",
        "place and",
        "placed and",
      ].map((joint) => `${one} ${joint} ${other}`),
    ),
  );
  const single = words(seats).flatMap((one) => [
    `${one} seat`,
    `${one} and last`,
    `${one} and final`,
    `${one} and last seat`,
    `${one} and final seat`,
    `${one} place`,
    `${one} spot`,
    `${one} elected`,
  ]);
  return { seats, cues: [...pairs, ...single].join(", ") };
});

const NOT_ONE: Cues = `
  ${EVER}, closest, narrowest, tightest, smallest, biggest, largest, widest, compare, compared,
  versus, than, why, on record, most, fewest, how close did, how near did, how far did, top three,
  who scraped, who squeaked, who edged`;

/** The margin where one seat was filled; else how far the first was ahead of the second. */
function betweenTopTwo([contest, ...more]: readonly Contest[]): Outcome {
  if (!contest || more.length > 0) return null;
  if (contest.seats === 1)
    return { query: { kind: "result", contest: contest.id, aspect: "margin" } };
  const first = contest.candidates.find(({ place }) => place === 1);
  return first
    ? { query: { kind: "candidacy", person: first.person, contest: contest.id, aspect: "lead" } }
    : null;
}

/** How far whoever came in one place was ahead of whoever came in another. */
function apart({ id, candidates, seats }: Contest, higher: number, lower: number): Outcome {
  if (higher === seats && lower === seats + 1)
    return { query: { kind: "result", contest: id, aspect: "margin" } };
  const placed = (n: number) => candidates.find(({ place }) => place === n)?.person;
  const [person, against] = [placed(higher), placed(lower)];
  return person && against && person !== against
    ? { query: { kind: "candidacy", person, contest: id, aspect: "distance", against } }
    : null;
}

/** How close a contest was. */
export const marginFrames: readonly Frame[] = [
  figureFrame(
    "margin",
    "margin",
    [HOW_CLOSE],
    ["how close was the 2016 youth election", "margin for the last seat in September 2018"],
    { also: `${AROUND}, ${ENDS}, ${WINNING}`, unless: NOT_ONE },
  ),
  figureFrame(
    "margin",
    "margin",
    [
      `
        gap, margin between, votes between, difference, differences, distance, separated, separates,
        separating, apart`,
      ENDS,
    ],
    ["difference between the last elected and the first loser in 2014"],
    {
      also: `${AROUND}, ${WINNING}, difference, votes, people, in votes`,
      unless: `${NOT_ONE}, change, changed`,
      weight: 3,
    },
  ),
  {
    name: "result: votes between first and second",
    cues: [HOW_CLOSE, TOP_TWO],
    also: `${AROUND}, ${WINNING}`,
    unless: NOT_ONE,
    takes: { contest: "optional" },
    together: true,
    weight: 8,
    examples: ["how many votes separated first and second in September 2018"],
    outcome: ({ contests }) => betweenTopTwo(contests),
  },
  {
    name: "how far two places were apart",
    cues: [
      `
        ${HOW_CLOSE}, difference, differences, distance, how far, lay between, stood between,
        were there between, were between, was there between, votes between, how many more`,
      "between",
    ],
    also: `
      ${AROUND}, place, places, position, candidate, in votes, votes, how many, lay, there, were,
      was, what, apart, from, ballot, the, those, who came, finished, came`,
    unless: "share, percentage, who finished between, who came between",
    takes: { contest: "optional", standing: true },
    weight: 4,
    examples: ["how many votes lay between second and sixth place in September 2018"],
    outcome: ({ contest, standing }) =>
      contest && standing?.from === "top" ? apart(contest, standing.first, standing.last) : null,
  },
  ...PAIRS.map(({ seats, cues }): Frame => {
    const margin = figureOf("margin", "margin");
    return {
      name: `result: margin between places ${seats} and ${seats + 1}`,
      cues: [HOW_CLOSE, cues],
      also: `${AROUND}, ${ENDS}, ${WINNING}`,
      unless: NOT_ONE,
      takes: { contest: "optional" },
      together: true,
      narrow: (contest) => contest.seats === seats,
      examples:
        seats === 6
          ? ["how many votes separated sixth and seventh in 2012"]
          : seats === 9
            ? ["margin for the ninth seat in September 2018"]
            : [`gap between ${ORDINALS[seats]} and ${ORDINALS[seats + 1]}`]
                .slice(0, 0)
                .concat(`margin for the ${ORDINALS[seats]} seat`),
      outcome: (slots) =>
        slots.contests.every((contest) => contest.seats === seats) ? margin(slots) : null,
    };
  }),
];
