import type { Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { BY_HOW_MUCH } from "../cues.ts";
import { about } from "./make.ts";
import { ANY_OUTCOME, MORE_THAN_ONE, VOTED, WHO } from "./words.ts";

const HOW_FAR = `
  how far, how close, how near, how narrow, how narrowly, how big, how large, how comfortable,
  how comfortably, how
  convincingly, how decisively, how clearly, how easily, how safe, how safely, how tight,
  how marginal, how marginally,
  how badly, how heavily, how short, how many short, how much short, how many off, how much off,
  how few, how slim, how
  slender, how thin, how wide, how great, how huge, how small, ${BY_HOW_MUCH}, by what,
  by what margin, how many fewer, how
  few more`;

const MARGIN = `
  by a lot, by a little, by much, by a mile, by a long way, by a hair, by a country mile,
  a lot in it, much in it, little in it,
  walk it, walked it, scraped home, just about, close to, near to, gulf, chasm, daylight,
  clear water, ground, edge, spread, how much ground, margin, margins, majority, gap, shortfall,
  cushion, distance, deficit, lead, winning margin, losing
  margin, short of, shy of, shy, adrift, off the pace, pace, away from, needed, need, needs,
  required, require, votes
  short, squeak, squeaked, scrape, scraped, by how far, win by, won by, winning by, lose by,
  lost by, losing by, miss by,
  missed by, miss out by, missed out by, fall short by, fell short by, beaten by, defeated by,
  get in by, got in by, make it
  by, made it by, scrape in by, scraped in by, elected by, hold on by, held on by, nearly, almost,
  within, headroom,
  to spare, a whisker, whisker, extra votes, more votes, extra, additional, a handful, hair, close,
  a close, narrow, tight, comfortable, near, near miss, close run, nail biter, close call,
  landslide,
  convincing, marginal, slim, slender`;

const RIVAL = `
  winner, the winner, winners, leader, first, first place, first placed, top, poll topper, the top,
  first placed candidate,
  top spot, number one, front, frontrunner, leading candidate, pace, pole, summit, one who won,
  candidate who won, candidate
  who came first, runner up, second, second placed, second place, next, the other candidate,
  other candidate, the other one, the only other candidate, nearest rival, closest rival,
  nearest challenger,
  closest challenger, the field, the pack, pack, rest, nearest, challenger, rival, opponent, over,
  everyone else, everybody else, all the others, the others`;

const FAR = `
  ${ANY_OUTCOME}, ${VOTED}, off, out, from, short, of, away, being, to, being elected, last,
  last elected, last seat, final,
  line, finishing line, winning line, within, getting, more, fewer, extra, additional, would, have,
  been, needed, need,
  needs, require, required, by, did, was, is, how, many, much, from a, from the, close, near,
  nearly, almost, behind,
  ahead, keeping, holding, for, successful, mark, call, shave, squeeze, thing, threshold, cut off,
  cutoff, next, terms, in terms, in votes, far, gap,
  margin, majority, lead, win, defeat, victory, loss, a seat, sixth, ninth, third, second, seventh,
  difference, between,
  become, became, when, percentage, percentage terms, per cent, percent, points, percentage points,
  point terms, in percentage points, first of the losers, hand, spare, winners, not elected, those`;

/** One person beside whoever came in the place that is said. */
function besidePlace({ people: [person], contest, ordinal }: Slots): Outcome {
  const other = contest?.candidates.find(({ place }) => place === ordinal);
  // From first place it is the lead that is asked for.
  if (!person || !contest || !other || other.person === person.id || ordinal === 1) return null;
  const against = other.person;
  const aspect = "distance";
  return { query: { kind: "candidacy", person: person.id, contest: contest.id, aspect, against } };
}

/** Where somebody is taken to have won, or to have lost, it was otherwise and there is no figure, that is the answer. */
const ifOtherwise =
  (taken: "won" | "lost") =>
  ({ people: [person], contest }: Slots): Outcome => {
    const candidate = contest?.candidates.find((each) => each.person === person?.id);
    if (!candidate || !contest || candidate.elected !== (taken === "lost")) return null;
    const { votes, first_preferences, share } = candidate;
    if ((votes ?? first_preferences ?? share) !== undefined) return null;
    const aspect = "elected";
    return {
      query: { kind: "candidacy", person: candidate.person, contest: contest.id, aspect },
    };
  };

/** How far one person was from a seat, from the first placed, or ahead of those without a seat. */
export const distanceFrames: readonly Frame[] = [
  about(
    "distance",
    "distance from a seat",
    [`${HOW_FAR}, ${MARGIN}`],
    [
      "how far off a seat was Izzard in September 2018",
      "by how many votes did Izzard miss out in September 2018",
      "How near did Ellie Reeves get to keeping her seat in 2016, in votes?",
      "what was Lucy Powell's majority",
    ],
    {
      also: FAR,
      unless: `
      ${WHO}, why, when was, when did, when were, when is, than, most, least, biggest, smallest,
      closest, winner, first place, poll topper, first placed, ever,
      nominations, how far down, from first, from top, from the top, behind first, runner up,
      leader, ${MORE_THAN_ONE}`,
      weight: 1,
    },
  ),
  about(
    "distance",
    "how many votes somebody won or lost by",
    [
      "how many, how much, what, how few, number",
      `
        win, won, lose, lost, lose out, miss, missed, miss out, fall short, elected, beaten,
        defeated, get in, got in, make it, ahead, in front, clear, behind`,
      "by",
    ],
    ["how many votes did John Prescott win by in 2010", "what did Mick Antoniw lose by"],
    {
      also: FAR,
      unless: `
        ${WHO}, were, was won by, votes by, voted, won by, why, when did, nominations, share,
        percentage, per cent`,
      weight: 2,
    },
  ),
  about(
    "distance",
    "how many votes somebody was short",
    ["how many votes, how many", "short, adrift"],
    ["how many votes was Eddie Izzard short in September 2018"],
    { also: FAR, unless: `${WHO}, why, when did, nominations, list, ${MORE_THAN_ONE}`, weight: 1 },
  ),
  about(
    "lead",
    "distance from the first placed",
    [`${HOW_FAR}, ${MARGIN}, behind, ahead, trail, trailed, off, distance`, RIVAL],
    [
      "How far behind the winner did Oona King finish in 2010?",
      "how far ahead of the runner-up was Ann Black in 2016",
    ],
    {
      also: `${FAR}, ${RIVAL}, trail, trailed, who, off, candidate, clear`,
      unless: `
      whom, whose, which, why, when was, when did, when were, when is, than, most, least, closest,
      nominations, who was, who did, who were, last seat, next
      in, ninth, sixth, third seat, the seat, a seat, last person, last winner, final winner,
      lowest winner, last of the winners, last successful,
      last elected, first loser, first not elected, ${MORE_THAN_ONE}`,
      weight: 3,
    },
  ),
  {
    name: "candidacy: distance from a place",
    cues: [
      `${HOW_FAR}, ${MARGIN}, how many votes, how many`,
      "behind, ahead, ahead of, above, below, from, off, separated, between, short of",
      "place, placed, spot, position, candidate, came, finished, seat",
    ],
    also: `
      ${VOTED}, how, did, was, who, come, finish, finishing, person, one, the one, trail, trailed,
      margin, gap`,
    unless: `who was, who came in, who finished, than, nominations, ${MORE_THAN_ONE}`,
    takes: { people: [1, 1], contest: "optional", ordinal: true, number: true },
    narrow: ({ status }) => status === "declared",
    weight: 4,
    examples: [
      "How many votes behind third place was Gurinder Singh Josan in January 2018",
      "how many votes separated Lauren Townsend from the second seat in April 2020",
    ],
    outcome: besidePlace,
  },
  ...(
    [
      [
        "won",
        "majority, win, won, winning, victory",
        "What was Peter Mandelson's majority in 1997",
      ],
      [
        "lost",
        "lose, lost, losing, defeat, miss out, missed out, short, adrift",
        "Luke Akehurst lost in November 2020, by how much?",
      ],
    ] as const
  ).map(
    ([taken, cues, example]): Frame => ({
      name: `candidacy: by how much somebody ${taken} who did not`,
      cues: [`${HOW_FAR}, ${MARGIN}`, cues],
      also: `${FAR}, ${VOTED}, seat, her, his, their`,
      unless: `${WHO}, why, than, ${MORE_THAN_ONE}`,
      takes: { people: [1, 1], contest: "optional", number: true },
      narrow: ({ status }) => status === "declared",
      weight: 3,
      examples: [example],
      outcome: ifOtherwise(taken),
    }),
  ),
];
