import type { QueryOf } from "../../../query.ts";
import type { Cues, Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { spanOf } from "../../times/span.ts";
import { CALLED, VOTERS } from "../figures/words.ts";
import { pairs } from "../result/forms.ts";
import { AROUND, EVER, NOT_RECORDS } from "./words.ts";

type Having = QueryOf<"having">;

const MORE: Cues = `
  more than, over, above, exceed, exceeds, exceeded, exceeding, pass, passes, passed, passing, past,
  top, tops, topped, topping, break, broke, broken, breaking, beyond, upwards of, in excess of,
  clear, cleared,
  clearing, hit, hitting, reach, reached, reaching, surpass, surpassed, cross, crossed, crossing,
  north of, beat, beaten, get past, got past, gone past, go past, went past, go over, gone over,
  went over, better than, higher than, greater than, bigger than, larger than`;
const AT_LEAST: Cues = `
    at least, no fewer than, no less than, not fewer than, not less than, or more, and above,
    or above, and up, or better, a minimum of, as many as`;
const AT_MOST: Cues =
  "at most, no more than, not more than, up to, or fewer, or less, and below, or below, a maximum of";
const FEWER: Cues = `
  fewer than, less than, under, below, short of, not reach, not reached, not even, failed to reach,
  failed to get, not get, beneath, south of, lower than, smaller than, worse than`;

const WHICH: Cues = `
  who, whose, which, what candidate, what election, what contest, name, anyone, anybody, someone,
  somebody, candidates with, contests with, when`;
/** With "more than" or "fewer than" it may also be asked how many had it, or whether any. */
const WHETHER: Cues = `
  ${WHICH}, what, list, how many, how often, nobody, no one, those, everyone, everybody, all, any,
  candidate, candidates, contender, contenders, people, person, contest, contests, election,
  elections, has, have, had, did`;

const GOT: Cues = `
  with, that, this, was, is, were, it, got, get, gets, getting, gained, received, receive, polled,
  poll, polling, won, win, winning, took, take, scored, score, secured, attracted, racked up, had,
  has, have, having, ended up with, finished with, managed,
  amassed, collected, picked up, belong, belongs, belonged, whose, of, a, an, only, just, exactly,
  precisely, some, about, around, roughly, nearly, almost, elected, or, more, than, mark, barrier,
  figure, number, total, tally, score, haul, result, single, individual,
  candidate, candidates, ever, once, been, being, one, ones, in all, number of, so far, to date, do,
  does, did, come, came, from, at, seat, seats, place, places, section, hold, holds, record,
  recorded, printed, listed, down as`;

/** What a number is of that is none of these figures. */
const OTHER_THINGS: Cues = `
  not have more, not had more, not over, not above, backed, slate,
  times, seat up, seats up, years, year old, months, days, weeks, women, woman, men, votes ahead,
  votes behind, ahead, behind, margin, majority, lead, gap,
  ${pairs("win, won, lose, lost, beat, beaten, miss, missed, out, in, elected, ahead, short", "by")},
  closest, rounds, round, stages, stage, quota, contests in, elections in, point, points,
  place with, clps backed,
  why, when was, when did, spoilt, invalid, valid, sources, articles, members of, members on,
  pounds, needed, need, threshold, between, compare, compared`;

/** Of those above or below a number these are a part, which is not told apart. */
const OUTCOMES: Cues = `
    won, win, winning, winners, elected, not elected, unelected, lost, lose, losing, losers,
    successful, unsuccessful, not`;

const LOST: Cues = `
    not elected, were not elected, was not elected, not get elected, did not get elected, unelected,
    lost, lose, losing, losers, loser, missed out, missed, not get in, did not get in, did not win,
    not win, unsuccessful, failed, fell short, not make it, did not make it, without being elected,
    without getting elected, without winning, without getting in`;
const WON: Cues =
  "won, win, winning, winners, winner, elected, got in, get in, successful, made it, succeeded";

/** People who vote are counted by ballots. */
const PEOPLE_VOTE: Cues = pairs(
  "people, members, mps, voters, councillors, delegates",
  "vote, voted, voting, take part, took part, participate, turn out, turned out",
);

const PER_CENT: Cues = `
    per cent, percent, pc, percentage, share, vote share, of the vote, share of the vote,
    per cent of the vote, percent of the vote`;

/** What may follow an amount, beside its unit: after anything else it counts people, seats or the like. */
const AFTER: ReadonlySet<string> = new Set(
  ` in and or at for from was is are were as that which on to mark barrier who did ever it per percent percentage pc votes vote voters first
  nominations noms clps ballots people members eligible turnout share of`.split(" "),
);

/** The one amount said. */
function amountIn({ numbers: [number, ...more] }: Slots): number | undefined {
  return number && more.length === 0 && AFTER.has(number.next) ? number.value : undefined;
}

type OfContest = "turnout" | "electorate" | "ballots";

/** Figures of a contest as a whole: of one contest the answer is the figure that is known. */
const isOfContest = (figure: Having["figure"]): figure is OfContest =>
  figure === "turnout" || figure === "electorate" || figure === "ballots";

function sought(figure: Having["figure"], than: Having["than"], least: number, elected?: boolean) {
  return (slots: Slots): Outcome => {
    const value = amountIn(slots);
    const { contest, contestSaid, section, times } = slots;
    if (value === undefined || value < least || times.some(({ order }) => order)) return null;
    if (contest && contestSaid && isOfContest(figure))
      return { query: { kind: "result", contest: contest.id, aspect: figure } };
    const amount = {
      kind: "having",
      figure,
      value,
      ...(than && { than }),
      ...(elected !== undefined && { elected }),
    } as const;
    if (contest && contestSaid) return { query: { ...amount, contest: contest.id } };
    return { query: { ...amount, ...(section && { section }), ...spanOf(times) } };
  };
}

interface Sought {
  readonly called: Cues | null;
  readonly unless?: Cues;
  /** Numbers below it count something else. */
  readonly least: number;
  readonly example: (amount: string) => string;
}

const FIGURES: Readonly<Record<Having["figure"], Sought>> = {
  votes: {
    called: `
        votes, vote, first preferences, first preference votes, polled, poll, tally, ballots, total,
        score, support`,
    unless: `
      ${PER_CENT}, turnout, nominations, nominated, nomination, electorate, eligible, ballots cast,
      votes cast, cast, ballot papers, members, voted, clps, ${PEOPLE_VOTE}`,
    least: 10,
    example: (amount) => `candidates with ${amount} votes`,
  },
  share: {
    called: PER_CENT,
    unless: "turnout, nominations, voted, of members, spoilt, took part, turned out",
    least: 0,
    example: (amount) => `candidates with ${amount} per cent of the vote`,
  },
  nominations: {
    called: "nominations, clp nominations, nominated, noms, clps",
    unless: `${PER_CENT}, to stand, at least how many`,
    least: 1,
    example: (amount) => `candidates with ${amount} nominations`,
  },
  turnout: {
    called: CALLED.turnout,
    unless: "votes, nominations",
    least: 0,
    example: (amount) => `contests with a turnout of ${amount} per cent`,
  },
  electorate: {
    called: CALLED.electorate,
    unless: `${PER_CENT}, nominations, turnout`,
    least: 10,
    example: (amount) => `contests with an electorate of ${amount}`,
  },
  ballots: {
    called: `${CALLED.ballots}, ${PEOPLE_VOTE}`,
    unless: `${PER_CENT}, nominations, turnout, polled, got, who, whose, which candidate, candidates`,
    least: 10,
    example: (amount) => `contests with ${amount} ballots cast`,
  },
};

/** How an amount bounds a figure, the words for it, and an example. */
const AMOUNTS = [
  [undefined, null, "8,817"],
  ["more", MORE, "more than 4,000"],
  ["fewer", FEWER, "fewer than 2,000"],
  ["at least", AT_LEAST, "at least 4,000"],
  ["at most", AT_MOST, "at most 2,000"],
] as const;

/** The words for other bounds than one; "no more than" has "more than" in it, and so does not rule it out. */
function otherBounds(than: Having["than"]): Cues {
  switch (than) {
    case "more":
      return `${FEWER}, ${AT_LEAST}, ${AT_MOST}`;
    case "fewer":
      return `${AT_LEAST}, ${AT_MOST}`;
    case "at least":
      return AT_MOST;
    case "at most":
      return AT_LEAST;
    default:
      return `${MORE}, ${FEWER}, ${AT_LEAST}, ${AT_MOST}`;
  }
}

const PERCENT_AMOUNTS: Readonly<Record<string, string>> = {
  "8,817": "49.55",
  "more than 4,000": "more than 40",
  "fewer than 2,000": "fewer than 20",
  "at least 4,000": "at least 40",
  "at most 2,000": "at most 20",
};

function frameOf(
  figure: Having["figure"],
  [than, compared, amount]: (typeof AMOUNTS)[number],
): Frame {
  const { called, unless, least, example } = FIGURES[figure];
  const inPercent = figure === "share" || figure === "turnout";
  return {
    name: `having: ${figure}${than ? `, ${than}` : ""}`,
    cues: [
      ...(called ? [called] : []),
      ...(compared ? [compared] : []),
      compared ? WHETHER : WHICH,
    ],
    also: `
      ${WHETHER}, ${AROUND}, ${EVER}, ${GOT}, ${VOTERS}, ${called ?? ""},
      ${inPercent ? PER_CENT : ""}, ${pairs("vote, votes", "total, totals, count, tally")}`,
    unless: `${NOT_RECORDS}, ${OTHER_THINGS}, ${unless ?? ""}, ${otherBounds(than)}${than ? `, ${OUTCOMES}` : ""}`,
    takes: { contest: "optional", number: true },
    together: true,
    examples: [example(inPercent ? (PERCENT_AMOUNTS[amount] ?? amount) : amount)],
    outcome: sought(figure, than, least),
  };
}

/** The same of those who were elected, or were not. */
function outcomeFrameOf(
  figure: "votes" | "nominations",
  [than, compared, amount]: (typeof AMOUNTS)[number],
  elected: boolean,
): Frame {
  const { called, unless, least } = FIGURES[figure];
  return {
    name: `having: ${figure}, ${than}, ${elected ? "elected" : "not elected"}`,
    cues: [compared ?? "", elected ? WON : LOST, WHETHER],
    also: `
      ${WHETHER}, ${AROUND}, ${EVER}, ${GOT}, ${called}, and, but, yet, still, nonetheless,
      nevertheless, even so, were, was, not, did, get, elected, in`,
    unless: `${NOT_RECORDS}, ${OTHER_THINGS}, by, ${unless}, ${otherBounds(than)}${elected ? `, ${LOST}, not` : ""}`,
    takes: { contest: "optional", number: true },
    together: true,
    weight: 1,
    examples: [
      elected
        ? `elected candidates with ${amount} ${figure}`
        : `candidates not elected with ${amount} ${figure}`,
    ],
    outcome: sought(figure, than, figure === "votes" ? 1000 : least, elected),
  };
}

/** Who had a figure, or more or less than it, and which contests did. */
export const havingFrames: readonly Frame[] = [
  ...(["votes", "nominations"] as const).flatMap((figure) =>
    AMOUNTS.filter(([than]) => than).flatMap((amount) => [
      outcomeFrameOf(figure, amount, true),
      outcomeFrameOf(figure, amount, false),
    ]),
  ),
  ...(Object.keys(FIGURES) as Having["figure"][]).flatMap((figure) =>
    AMOUNTS.map((amount) => frameOf(figure, amount)),
  ),
  {
    name: "having: a number of votes that somebody passed",
    cues: [MORE, WHETHER],
    also: `${AROUND}, ${EVER}, ${GOT}`,
    unless: `${NOT_RECORDS}, ${OTHER_THINGS}, ${OUTCOMES}, ${FEWER}, ${FIGURES.votes.unless}, votes, members`,
    takes: { contest: "optional", number: true },
    together: true,
    weight: -1,
    examples: ["who has passed 4,000 in a CLP section election"],
    outcome: sought("votes", "more", 1000),
  },
];
