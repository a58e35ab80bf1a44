import type { Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { BY_HOW_MUCH, ELECTED, LOST, STOOD } from "../cues.ts";
import { about, NAMED } from "./make.ts";
import { ANY_OUTCOME, MORE_THAN_ONE, NTH, SHARED } from "./words.ts";

const BEAT = `
  beat, beats, beaten, beating, defeat, defeats, defeated, defeating, outpoll, outpolled,
  outperform, outperformed, outvoted,
  outscored, unseat, unseated, oust, ousted, overcome, overcame, see off, saw off, seen off,
  hold off, held off, fend off,
  fended off, edge out, edged out, edge, edged, pip, pipped, knock out, knocked out, knocked off,
  topple, toppled, best,
  bested, vanquished, overhaul, overhauled, dislodge, dislodged, deny, denied, keep out, kept out,
  shut out, trounced,
  thrashed`;

const LOST_TO = `
  lose to, lost to, losing to, lose out to, lost out to, go down to, went down to, beaten by,
  defeated by, behind, below, beneath,
  short of, shy of, adrift of, trail, trailed, came under, finished under, placed under,
  ranked under, losing out to, runner up to, second to, fall to, fell to, pipped by`;

const ABOVE =
  "ahead of, ahead, above, over, higher than, in front of, in front, better than, more votes than, more than";

const BETWEEN = `
  ${BEAT}, ${LOST_TO}, ${ABOVE}, higher, lower, more, fewer, less, better, worse, gap, difference,
  margin, majority, between,
  close, closer, separated, separate, separates, separating, v, vs, versus, against, or, and, than,
  apart, lead, advantage, gulf, chasm, daylight, clear water, edge, spread, ground, winner, who won,
  who did, head to head, up against, stronger, well as, as many, fewest,
  ${BY_HOW_MUCH}`;

const APART = `
  ${BY_HOW_MUCH}, by what, margin, margins, majority, gap, difference, separated, separate,
  separates, separating, how far,
  how close, how closely, how narrowly, how comfortably, how easily, how near, how many fewer,
  how much less, how many votes
  behind, how many votes ahead, apart, lead, advantage, distance, gulf, chasm, daylight,
  clear water, edge, spread, ground, how big, how large, how tight, how convincingly, how
  decisively, how much, cushion`;

const TWO = `
  ${ANY_OUTCOME}, ${BETWEEN}, ${APART}, ${STOOD}, ${SHARED}, who, which, whether, of the two, two,
  both, each, did, far, many, much,
  most, to, with, by, out of, from, either, as, other, respectively, terms, ${NTH},
  first preferences, most votes, the most, biggest,
  larger, bigger, higher vote, higher share, up, against, beat, versus, pair, one, compared,
  candidate, first, closely`;

/** What is asked of two people: by how much, or simply who did better. */
type Wanted = "distance" | "all" | "below" | "elected" | "share";

const WHO_ELSE = `
  who, whom, which, name, list, how many, anyone, anybody, someone, somebody, everyone, everybody,
  nobody, no one, those, the
  people, candidates, candidate, the one`;

/** Two people in one contest that both, or either, stood in. */
function sideBySide(named: boolean, aspect: Wanted) {
  return ({ people: [one, other], contest, contestSaid }: Slots): Outcome => {
    if (!one || !other || named !== contestSaid) return null;
    if (contest) {
      const against = other.id;
      return {
        query: { kind: "candidacy", person: one.id, contest: contest.id, aspect, against },
      };
    }
    return named ? null : { query: { kind: "compare-people", people: [one.id, other.id] } };
  };
}

/** What a question of two people is about by its name. */
const ASKED: Readonly<Record<Wanted, string>> = {
  distance: "by how much",
  all: "side by side",
  below: "whether one beat the other",
  elected: "whether both were elected",
  share: "what share each got",
};

const WEIGHTS: Readonly<Record<Wanted, number>> = {
  distance: 1,
  all: 0,
  below: 2,
  elected: 3,
  share: 2,
};

const NOT_TWO = `
  who did both, whom did both, who did each,
  when did, when was, compare, compared, comparison, backed, backing, combined, together,
  altogether, in total, how often, often, times,
  nominations, nominated, ever, each other, stage, round, came between, come between,
  finished between, placed between`;

/** Why and how one beat another: the figures are the answer, and whether it was so. */
const WHY = "why, how, how come, whether, manage, managed, managed to, reason, reasons, able";

/** What makes it another question than whether the first named beat the second. */
const NOT_BEAT = `
  by, beaten, who, whom, which, or, v, vs, versus, nobody, neither, either, and, of the two, not,
  lose to, lost to, lose out to, lost out to,
  ${BY_HOW_MUCH}, how close, how far, margin, majority, than`;

const NOT_SHARE =
  "why, against, how many votes, votes, actual votes, number of votes, not the percentages";

/** Where one contest is named the two are asked about in it; else in all they share, which may be one. */
function pair(
  aspect: Wanted,
  cues: Frame["cues"],
  examples: readonly [string, string],
): readonly Frame[] {
  return ([true, false] as const).map((named, at) => ({
    name: `candidacy: two people, ${ASKED[aspect]}${named ? ", in a contest named" : ""}`,
    cues,
    also: aspect === "below" ? `${TWO}, ${WHY}` : TWO,
    unless: `${NOT_TWO}, ${aspect === "below" ? NOT_BEAT : aspect === "share" ? NOT_SHARE : "why"}`,
    takes: { people: [2, 2], contest: named ? "said" : "optional", number: true } as const,
    together: !named,
    weight: WEIGHTS[aspect],
    examples: [examples[at] ?? examples[0]],
    outcome: sideBySide(named, aspect),
  }));
}

const opponent = (
  aspect: "above" | "below" | "opponents",
  name: string,
  cues: Frame["cues"],
  examples: readonly string[],
  direction?: Frame["direction"],
): Frame =>
  about(aspect, name, cues, examples, {
    also: `
    ${ANY_OUTCOME}, ${STOOD}, who, whom, which, those, candidates, candidate, people, everyone,
    everybody, anyone, anybody,
    instead, to, by, of, immediately, right, directly, just, ${ABOVE}, ${BEAT}, ${LOST_TO},
    opponent, opponents, rival, rivals,
    challenger, challengers, main, against, else, up against, other, name, list, all, whoever,
    nearest, closest, next, as,
    ${NTH},
    with, names, many, how many, face, faced, have, any, when, in, to become, become, became,
    becoming, to be, on the way to, in order to, for it, in doing so, in becoming, at, that time`,
    unless: `
    not beat, not lose, not defeat, not finish, not come, not outpoll, fail to, failed to, did not,
    was not, were not, could not, tried to, try to, but behind, but ahead, case against, took over,
    take over, taken over, takes over, taking over, over the line, across the line, over it,
    over the years, why, when was, when did, when were, when is, how many votes was,
    how many votes behind, how many votes ahead, by how many, by how much, how far, margin, backed,
    replaced, replace, nominated, nominations, ${SHARED},
    how close, ever, who was behind, who is behind, who were behind, who stood behind, got behind,
    get behind, how did, often, times, ${MORE_THAN_ONE}, chair`,
    weight: 1,
    ...(direction && { direction }),
  });

/** "Why did Holland lose to Prescott?": how the two did is the answer, and whether it was so. */
const whyLost = ([true, false] as const).map(
  (named): Frame => ({
    name: `candidacy: why somebody lost to another${named ? ", in a contest named" : ""}`,
    cues: [
      "why, how come, reason, reasons, how",
      "lose, lost, losing, beaten by, defeated by",
      "to, by",
    ],
    also: `
      ${TWO}, ${WHY}, lose, lost, losing, to, vote, ballot, election, seat, place, the, race,
      contest, beaten, defeated`,
    unless: `${NOT_TWO}, ${BY_HOW_MUCH}, who, whom, how many, how far, how close`,
    takes: { people: [2, 2], contest: named ? "said" : "optional" },
    together: !named,
    weight: 3,
    examples: [
      named
        ? "why did Carwyn Jones lose to Mick Antoniw in 2020"
        : "why did Ellie Reeves lose to Luke Akehurst",
    ],
    outcome: sideBySide(named, "all"),
  }),
);

/** One against another, and who was above, below or against somebody. */
export const rivalFrames: readonly Frame[] = [
  ...whyLost,
  ...pair(
    "all",
    [BETWEEN],
    ["who finished ahead in 2008: Black or Shawcroft?", "Lara McNeill v Elsie Greenwood"],
  ),
  ...pair(
    "distance",
    [APART],
    [
      "By how many votes did Willsman beat Izzard in 2018?",
      "what was Lucy Powell's majority over Bridget Phillipson",
    ],
  ),
  ...pair(
    "distance",
    ["how many votes, how many, how few", BEAT, "by"],
    [
      "how many votes did Lara McNeill beat Elsie Greenwood by in 2020",
      "how many votes did Bridget Phillipson lose to Lucy Powell by",
    ],
  ),
  ...pair(
    "share",
    [
      `
        what percentage, what percentages, what share, what shares, percentages, shares,
        percentage of the vote, share of the vote, what proportion, per cent of the vote`,
      "get, got, receive, received, win, won, take, took, poll, polled, have, had, each, both, of",
      "and, each, both, respectively, or",
    ],
    [
      "what percentage did Carwyn Jones and Mick Antoniw each get in 2020",
      "what share of the vote did Carwyn Jones and Mick Antoniw get",
    ],
  ),
  ...pair(
    "below",
    [BEAT],
    [
      "how did Ann Black manage to beat Luke Akehurst in 2012",
      "why did Mick Antoniw defeat Carwyn Jones",
    ],
  ),
  ...pair(
    "elected",
    [
      "both, neither, either, each of them, the two of them, the pair of them",
      `${ELECTED}, ${LOST}, elected, lose, win, got in, get in, make it`,
    ],
    [
      "did both Ann Black and Luke Akehurst lose in September 2018",
      "were both Lara McNeill and Elsie Greenwood elected",
    ],
  ),
  opponent("above", "who beat somebody", [WHO_ELSE, BEAT], ["Who beat Katy Clark in 2013?"], {
    verbs: BEAT,
    of: "person",
    is: "object",
  }),
  opponent(
    "below",
    "whom somebody beat",
    [WHO_ELSE, BEAT],
    ["Who did Jasmin Beckett beat for the youth seat?"],
    { verbs: BEAT, of: "person", is: "subject" },
  ),
  opponent(
    "above",
    "to whom somebody lost",
    [WHO_ELSE, LOST_TO],
    ["who did Mick Antoniw lose to in 2020", "who did Luke Akehurst finish behind in 2012"],
    { verbs: LOST_TO, of: "person", is: "subject" },
  ),
  {
    ...opponent(
      "above",
      "to whom somebody lost a seat",
      ["who, whom, which candidate", "lose, lost, losing", "seat, place, post, job", "to"],
      ["who did Dennis Skinner lose his seat to in 2014"],
    ),
    takes: NAMED,
  },
  opponent(
    "below",
    "who lost to somebody",
    [WHO_ELSE, LOST_TO],
    ["who lost to Carwyn Jones in 2020", "who came behind Huda Elmi"],
    { verbs: LOST_TO, of: "person", is: "object" },
  ),
  opponent(
    "above",
    "who finished above somebody",
    [WHO_ELSE, ABOVE],
    ["who finished ahead of Kate Osamor in 2012"],
    { verbs: ABOVE, of: "person", is: "object" },
  ),
  opponent(
    "below",
    "whom somebody finished above",
    [WHO_ELSE, ABOVE],
    ["who did Kate Osamor finish ahead of in 2012"],
    { verbs: ABOVE, of: "person", is: "subject" },
  ),
  opponent(
    "below",
    "who came close to somebody",
    [
      "who, whom, anyone, anybody",
      "ran, run, pushed, push, came, come, got, get, challenged",
      "close, close to, closest, closest to, near, nearest",
    ],
    ["who ran Mick Antoniw close in 2020"],
  ),
  opponent(
    "opponents",
    "whom somebody stood against",
    [
      `
        opponent, opponents, rival, rivals, challenger, challengers, against, up against,
        stood with, ran with, alongside, opposition, any opposition, competition, competitor,
        competitors, challenged, challenge, opposed, oppose, compete with, competed with`,
    ],
    [
      "who was Lucy Powell up against for deputy leader",
      "who stood against Ellen Morrison in 2022",
    ],
  ),
];
