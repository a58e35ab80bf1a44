import type { QueryOf } from "../../query.ts";
import type { Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";
import { BACKED, BACKING_VERBS, BY_HOW_MUCH, ELECTED, LOST, STOOD, VOTES } from "./cues.ts";

type Aspect = QueryOf<"candidacy">["aspect"];

/** One contest gives a candidacy; several are said together; none known gives every candidacy of the person. */
export function inContests(aspect: Aspect) {
  return ({ people, contest, contests, contestSaid }: Slots): Outcome => {
    const [person, against] = people;
    if (!person) return null;
    if (contest) {
      const other = against ? { against: against.id } : {};
      return {
        query: { kind: "candidacy", person: person.id, contest: contest.id, aspect, ...other },
      };
    }
    if (against) return { query: { kind: "compare-people", people: [person.id, against.id] } };
    if (aspect === "elected" && !contestSaid && contests.length > 1)
      return { query: { kind: "candidacies", person: person.id, lead: "count" } };
    if (contests.length > 1)
      return {
        query: { kind: "across", person: person.id, contests: contests.map(({ id }) => id) },
      };
    return { query: { kind: "candidacies", person: person.id, lead: "list" } };
  };
}

/** What an answer about several contests at once does not say: of these it is asked which contest is meant. */
const ALONE: readonly Aspect[] = ["distance", "stage", "nominations"];

function about(
  aspect: Aspect,
  cues: Frame["cues"],
  examples: readonly string[],
  rest: Partial<Pick<Frame, "also" | "unless" | "weight" | "takes" | "direction">> = {},
): Frame {
  return {
    name: `candidacy: ${aspect}`,
    cues,
    examples,
    together: !ALONE.includes(aspect),
    takes: { people: [1, 1], contest: "optional" },
    outcome: inContests(aspect),
    ...rest,
  };
}

const GOT = `
      get, got, receive, received, poll, polled, win, won, had, take, took, secure, secured,
      count`;
const ASKED = "how many, how much, what, total, exactly, number, figure, score";

/** Questions about one person in one contest, or two people in one. */
export const candidacyFrames: readonly Frame[] = [
  about(
    "votes",
    ["votes, ballots"],
    ["How many votes did Eddie Izzard get in September 2018?", "izzard votes 2016"],
    {
      also: `${GOT}, ${ASKED}, section`,
      unless: `
      each round, round, rounds, stage, share, percentage, per cent, percent, best, total
      votes, altogether, in total, why, when, most, compare, vote for, votes for, win by, won by, lose by, lost by, short, who did, whom did, ${BY_HOW_MUCH}`,
    },
  ),
  about(
    "share",
    ["share, percentage, per cent, percent, proportion"],
    ["what share of the vote did James Elliott get"],
    { also: `${GOT}, ${ASKED}, ${VOTES}, what about, how about` },
  ),
  about(
    "place",
    [
      `place, position, rank, come, came, finish, finished, placed, ranked, top, topped,
      come first, came first`,
    ],
    [
      "What place did Luke Akehurst finish in the 2016 NEC election?",
      "where did Luke Akehurst come in 2016",
      "did Yasmine Dar top the poll in September 2018",
    ],
    {
      also: "where, what, in which, vote, result, poll, first, second, third, last, bottom, in",
      unless: "why, when, how many, than",
    },
  ),
  about(
    "elected",
    [`${ELECTED}, lose, lost, defeated, beaten, succeed, successful, seat`],
    ["Was Ann Black elected in 2018?", "Did Gurinder Singh win in January 2018?"],
    {
      also: "not, seat, place, section, vote, again, a seat",
      unless: `
      why, when, how many, how often, how close, how far, how, who, which, what, ever,
      ${VOTES.slice(1)}, ${BY_HOW_MUCH}`,
    },
  ),
  about(
    "all",
    ["how did, how well did, how does, fare, fared, performance, result, results, figures"],
    ["how did Johanna Baxter do in the January 2018 election?"],
    {
      also: "how, what, did, do, go, perform, get on, well, section, to",
      unless: "compare, in the end, total",
    },
  ),
  {
    ...about("all", [], ["Izzard September 2018"], {
      takes: { people: [1, 1], contest: "said" },
      weight: -1,
    }),
    name: "candidacy: a person and a contest, no more",
  },
  about(
    "distance",
    [
      `
      how far, how close, distance, miss, missed, short, far off, margin, majority, win by, won by,
      lose by, lost by, ${BY_HOW_MUCH}`,
    ],
    [
      "how far off a seat was Izzard in September 2018",
      "by how many votes did Izzard miss out in September 2018",
    ],
    {
      also: `
      off, a seat, seat, being elected, elected, getting, getting in, out, from, short,
      ${VOTES}, ${LOST}, win, won, winning, how, how many, many, much`,
      unless: "more than, fewer than, than",
    },
  ),
  about(
    "distance",
    [
      `
      beat, beaten, ahead, behind, defeat, defeated, lose to, lost to, more, gap, difference,
      margin, between, close`,
    ],
    ["By how many votes did Willsman beat Izzard in 2018?"],
    {
      also: `
      ${BY_HOW_MUCH}, ${VOTES}, lose, lost, to, get, got, than, how, how many, many, much,
      did, finish, finished, far, was`,
      takes: { people: [2, 2], contest: "optional" },
    },
  ),
  about(
    "stage",
    ["round, rounds, stage, stages"],
    ["how many votes did Gemma Bolton get in each round in 2020?"],
    { also: `each, every, ${VOTES}, ${GOT}, ${ASKED}, ${ELECTED}, which, by` },
  ),
  about("backing", [BACKED], ["who backed Jasmin Beckett in 2016"], {
    also: `
      groups, group, unions, union, organisations, organisation, candidacy, campaign, whose,
      on`,
    takes: { people: [1, 1], contest: "said" },
    unless: "why, how many, drop, dropped",
    direction: { verbs: BACKING_VERBS, of: "person", is: "object" },
  }),
  about(
    "nominations",
    ["nominations, nominated, nomination"],
    ["how many CLP nominations did Ann Black get in 2016"],
    {
      also: `${GOT}, ${ASKED}, clp, clps, constituency, local parties`,
      unless: "who nominated, which nominated",
    },
  ),
  {
    name: "why somebody won or lost",
    cues: ["why, how come", `${ELECTED}, ${LOST}`],
    also: "seat, section",
    takes: { people: [1, 1], contest: "optional" },
    weight: 1,
    examples: ["Why did Eddie Izzard win the September 2018 NEC election?"],
    outcome: inContests("elected"),
  },
  {
    name: "whether somebody stood",
    cues: [STOOD],
    also: "for, candidate, section, a seat, seat",
    unless: "how many, how often, which, what, who, why, times, again",
    takes: { people: [1, 1], contest: "said" },
    together: true,
    examples: ["did Jon Lansman stand in January 2018"],
    outcome: inContests("all"),
  },
];
