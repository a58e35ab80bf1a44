import type { QueryOf } from "../../../query.ts";
import type { Frame } from "../../frame.ts";
import { ELECTED } from "../cues.ts";
import { pairs } from "../result/forms.ts";
import { goesOn } from "./change.ts";
import { lastContest, outcome } from "./outcome.ts";

/** Aspects of a result that are about one candidate. */
const OF_ONE_PLACE: ReadonlySet<string> = new Set(["first", "last", "runner-up", "place"]);

/** "No, above": the same of those on the other side. */
function ofAspect(aspect: "above" | "below", cues: string): Frame {
  return {
    name: `the last question about those ${aspect}`,
    cues: [cues],
    also: `
      and, who, was, were, came, finished, no, i meant, meant, sorry, not, just, right, immediately,
      directly, the one, what about, how about, him, her, them, instead`,
    takes: {},
    weight: 6,
    continues: true,
    examples: [],
    outcome: (slots) =>
      goesOn((query) => {
        if (query.kind === "candidacy") return query.against ? null : { ...query, aspect };
        const [person, ...others] = slots.conversation?.people ?? [];
        return query.kind === "result" && OF_ONE_PLACE.has(query.aspect) && person && !others.length
          ? { kind: "candidacy", person, contest: query.contest, aspect }
          : null;
      })(slots),
  };
}

/** "Who was right behind him?": whoever finished beside the one spoken of. */
function besideOne(aspect: "above" | "below", word: string): Frame {
  const near = pairs("right, just, immediately, directly, straight, next, closest", word);
  return {
    name: `who finished ${aspect} the one spoken of`,
    cues: ["who, which", pairs(near, "him, her, them")],
    also: "and, so, was, came, finished, were, candidate, candidates",
    unless: "backed, why, how",
    takes: { people: [1, 1], spoken: true },
    weight: 4,
    continues: true,
    examples: [],
    outcome: outcome((slots) => {
      const [person] = slots.people;
      const contest = lastContest(slots);
      const stood = contest?.candidates.some((each) => each.person === person?.id);
      return person && contest && stood
        ? { kind: "candidacy", person: person.id, contest: contest.id, aspect }
        : null;
    }),
  };
}

type Lead = QueryOf<"candidacies">["lead"];

/** "Best result?", "and the worst?": another side of all that somebody stood in. */
function ofLead(lead: Lead, cues: string): Frame {
  return {
    name: `all that the person last asked about stood in: ${lead}`,
    cues: [cues],
    also: `
      and, what about, how about, the, one, result, results, finish, performance, place, placing,
      showing, ever, what, was, in all, overall`,
    takes: {},
    weight: 3,
    continues: true,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "candidacies" || query.kind === "across" || query.kind === "person"
        ? { kind: "candidacies", person: query.person, lead }
        : null,
    ),
  };
}

/** What a contest is asked about of whose places another one may be asked. */
const OF_PLACES: ReadonlySet<QueryOf<"result">["aspect"]> = new Set([
  "first",
  "place",
  "last",
  "runner-up",
  "winners",
  "losers",
  "candidates",
  "table",
  "votes",
]);

/** What was asked before "and last?" where that asks for a place. */
const BESIDE_LAST: ReadonlySet<string> = new Set(["place", "first", "runner-up"]);

/** A figure of both people last spoken of. */
const ofThePair = (aspect: "votes" | "all" | "distance", ...cues: readonly string[]): Frame => ({
  name: `the ${aspect} of the two people last spoken of`,
  cues,
  unless: "who, whom, vote for",
  also: `
    how many, number of, votes, did, get, got, poll, polled, each, both, for, they, respectively,
    what, were, of, the, win, take`,
  takes: { people: [2, 2], spoken: true },
  weight: aspect === "distance" ? 6 : 3,
  continues: true,
  examples: [],
  outcome: outcome((slots) => {
    const [one, other] = slots.people;
    const contest = lastContest(slots);
    if (!one || !other) return null;
    const stood = [one, other].every(({ id }) =>
      contest?.candidates.some(({ person }) => person === id),
    );
    return contest && stood
      ? { kind: "candidacy", person: one.id, contest: contest.id, aspect, against: other.id }
      : { kind: "compare-people", people: [one.id, other.id] };
  }),
});

/** Another fact of the same person and the same contest. */
export const sameFrames: readonly Frame[] = [
  {
    name: "who came last, after who came somewhere else",
    cues: [
      `
        last, bottom, in last, dead last, at the bottom, the least, least, the fewest, fewest,
        the lowest, lowest`,
    ],
    also: "and, who, got, had, votes, of all, was, came, in, place, the, what about, how about, then",
    unless: "last one, last time, the last one, year, before",
    takes: {},
    weight: 7,
    continues: true,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "result" && BESIDE_LAST.has(query.aspect)
        ? { kind: "result", contest: query.contest, aspect: "last" }
        : null,
    ),
  },
  {
    name: "who had the most or the fewest nominations, after somebody's",
    cues: ["the most, most, the highest, highest, top, who topped it"],
    also: "who, had, got, did, and, which, candidate, of all, of them, received",
    unless: "votes, ever, why, how many",
    takes: {},
    weight: 8,
    continues: true,
    examples: [],
    outcome: goesOn((query) =>
      (query.kind === "candidacy" || query.kind === "result") && query.aspect === "nominations"
        ? { kind: "result", contest: query.contest, aspect: "nominations" }
        : null,
    ),
  },
  {
    name: "at which stage of the count just asked about",
    cues: [
      `
        on which count, at which count, on what count, at which stage, at what stage,
        on which round, in which round, at which round, which stage, which round, which count`,
    ],
    also: "and, was, that, it, did, get, in, elected, happen, of the count",
    unless: "who, how many, votes",
    takes: {},
    weight: 7,
    continues: true,
    examples: [],
    outcome: goesOn((query) => {
      if (query.kind === "candidacy" && !query.against) return { ...query, aspect: "stage" };
      return query.kind === "result"
        ? { kind: "result", contest: query.contest, aspect: "stage" }
        : null;
    }),
  },
  {
    name: "which of the two just compared was elected",
    cues: [
      "which of them, which of the two, which of those two, either of them, which one, who of them",
      ELECTED,
    ],
    also: "was, were, did, got, a seat, then, and, them, either, of, the, two",
    unless: "why, how many, not, votes",
    takes: {},
    weight: 8,
    continues: true,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "candidacy" && query.against ? { ...query, aspect: "elected" } : null,
    ),
  },
  {
    name: "who came next after the place just asked about",
    cues: ["next, next one, after that, after him, after her"],
    also: "who, was, came, and, then, the, place",
    unless: "time, year, election, contest, chair",
    takes: {},
    weight: 7,
    continues: true,
    examples: [],
    outcome: (slots) =>
      goesOn((query) => {
        if (query.kind !== "candidacy" || query.against) return null;
        const contest = slots.record.contests.get(query.contest);
        const place = contest?.candidates.find(({ person }) => person === query.person)?.place;
        return contest && place && place < contest.candidates.length
          ? { kind: "result", contest: contest.id, aspect: "place", place: place + 1 }
          : null;
      })(slots),
  },
  {
    name: "another place of the contest just asked about",
    cues: [],
    also: `
      and, then, what about, how about, who was, who came, who took, who got, place, spot,
      the one in, one, votes, vote, for, how many, did, get, with`,
    takes: { ordinal: true },
    weight: 1,
    continues: true,
    examples: [],
    outcome: (slots) => {
      const { conversation, ordinal } = slots;
      const contest = lastContest(slots);
      return goesOn((query) =>
        query.kind === "result" && OF_PLACES.has(query.aspect) && contest && ordinal && conversation
          ? { kind: "result", contest: contest.id, aspect: "place", place: ordinal }
          : null,
      )(slots);
    },
  },
  {
    name: "who came in another place of the contest somebody was just asked about in",
    cues: ["who, which of them"],
    also: "came, come, was, finished, took, got, then, that time, that year, place, spot, and, in, that one",
    takes: { ordinal: true },
    weight: 2,
    continues: true,
    examples: [],
    outcome: (slots) => {
      const { ordinal } = slots;
      const contest = lastContest(slots);
      return goesOn((query) =>
        query.kind === "candidacy" && contest && ordinal
          ? { kind: "result", contest: contest.id, aspect: "place", place: ordinal }
          : null,
      )(slots);
    },
  },
  {
    name: "what there is on somebody",
    cues: [
      `
        anything on, anything more on, anything else on, got anything on, info on, background on,
        details on, more on, what do we know about, what is known about, what have you got on,
        what have we got on, what do you have on`,
    ],
    also: "record, you, any, more, on, else, him, her, them",
    takes: { people: [1, 1], spoken: true },
    examples: ["anything on Jon Lansman"],
    outcome: outcome(({ people: [person] }) =>
      person ? { kind: "person", person: person.id } : null,
    ),
  },
  {
    name: "why it came out so",
    cues: ["why, how come, why not, how so"],
    also: "not, did, was, so, why, that, lose, win, happen, he, she, they",
    takes: {},
    weight: 1,
    continues: true,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "candidacy" && !query.against
        ? { kind: "candidacy", person: query.person, contest: query.contest, aspect: "elected" }
        : null,
    ),
  },
  {
    // A place that is said is told with whether it was enough.
    name: "why it came out so, with the place taken for known",
    cues: ["why, how come, why not, how so"],
    also: `
      not, did, was, so, why, that, lose, he, she, they, if, when, though, although, did not,
      he came, she came, came, come, finished, finish, was, in, place`,
    takes: { ordinal: true, people: [1, 1], spoken: true },
    weight: 3,
    continues: true,
    examples: [],
    outcome: (slots) =>
      goesOn((query) => {
        if (query.kind !== "candidacy" || query.against) return null;
        if (slots.people[0]?.id !== query.person) return null;
        const theirs = slots.record.contests
          .get(query.contest)
          ?.candidates.find(({ person }) => person === query.person);
        return theirs?.place === slots.ordinal
          ? { kind: "candidacy", person: query.person, contest: query.contest, aspect: "elected" }
          : null;
      })(slots),
  },
  {
    name: "by how much, whether close or not",
    cues: [
      `
        by a lot, by much, by far, a lot, by a long way, close, was it close, close run, narrowly,
        comfortably, easily, convincingly, by a whisker, how close, by a mile, tight`,
    ],
    also: "was, it, that, a, very, and, result, thing, race, contest, did, so, run",
    takes: {},
    weight: 3,
    continues: true,
    examples: [],
    outcome: goesOn((query) => {
      if (query.kind === "candidacy") return { ...query, aspect: "distance" };
      return query.kind === "result"
        ? { kind: "result", contest: query.contest, aspect: "margin" }
        : null;
    }),
  },
  {
    name: "how many, and no more",
    cues: ["how many, how many votes, with how many, on how many, on what, with what"],
    also: "with, on, and, votes, exactly, that",
    takes: {},
    weight: -1,
    continues: true,
    examples: [],
    outcome: goesOn((query) => {
      if (query.kind !== "candidacy" || query.against) return null;
      return { ...query, aspect: "votes" };
    }),
  },
  ofAspect("above", "above, ahead, higher, in front, over"),
  ofThePair("votes", "votes, vote, share, shares, figures, how many, scores, totals, numbers"),
  ofThePair("all", "place, places"),
  ofThePair(
    "distance",
    "gap, difference, margin, how far, how many votes, how much, how big, what separated",
    "between them, between the two, between those two, apart, separated them, separated the two",
  ),
  ofLead("best", "best, highest, personal best"),
  ofLead("worst", "worst, lowest, poorest"),
  besideOne("below", "behind, below"),
  besideOne("above", "ahead of, in front of, above"),
  ofAspect("below", "below, behind, beneath, under, lower"),
];
