import type { Frame } from "../../frame.ts";
import { BACKED_BY, ELECTED, LOST, STOOD } from "../cues.ts";
import { changed, goesOn, slateAs } from "./change.ts";
import { lastContest, ofLast, outcome } from "./outcome.ts";

const ELSE = `
  who else, anyone else, anybody else, everyone else, other winners, other winner, others,
  other ones, the others, the rest, rest, other people,
  other candidates, other losers, other loser, other successful candidates, other two, other members`;

const WHICH = `
    which section, what section, which election, what election, which contest, what contest,
    which seat, what seat, which ballot, which vote`;

/** Queries about whoever held a post or a seat. */
const OF_POSTS: ReadonlySet<string> = new Set(["officers", "holders", "body", "vacancies"]);

/** Whom an organisation backed, or who of them was elected, in the contest last spoken of. */
const slateOfLast = (aspect: "backed" | "elected") =>
  outcome((slots) => {
    const [organisation] = slots.organisations;
    const contest = lastContest(slots);
    return organisation && contest
      ? { kind: "slate", organisation: organisation.id, contest: contest.id, aspect }
      : null;
  });

/** Of those a result just listed, who was elected or who was not. */
const amongListed = (aspect: "winners" | "losers") =>
  outcome((slots) => (slots.conversation?.query?.kind === "result" ? ofLast(aspect)(slots) : null));

/** Who else, who not, and which of those just listed. */
export const othersFrames: readonly Frame[] = [
  {
    name: "which contest that was",
    cues: [WHICH, "that, it, this"],
    also: "was, is, that in, for, in, then, and, about",
    takes: {},
    weight: 4,
    continues: true,
    examples: [],
    outcome: outcome(ofLast("table")),
  },
  {
    name: "who else was elected",
    cues: [ELSE, ELECTED],
    also: "who, was, were, a seat, seat, seats, all, names, name, did, any",
    unless: "why, not, how many, its, their, any of",
    takes: { contest: "optional" },
    weight: 2,
    examples: ["who else was elected in September 2018"],
    outcome: outcome(ofLast("winners")),
  },
  {
    name: "who was elected with somebody",
    cues: ["who, whom", ELECTED, "with, alongside, beside, together with, at the same time as"],
    also: "was, were, got, that time, that year, then, time, in, a seat, too, else",
    unless: "why, not, how many, votes, backing, support",
    takes: { people: [1, 1] },
    weight: 6,
    continues: true,
    examples: [],
    outcome: outcome((slots) => {
      const contest = lastContest(slots);
      const [person] = slots.people;
      const won = contest?.candidates.some((each) => each.person === person?.id && each.elected);
      return contest && won ? { kind: "result", contest: contest.id, aspect: "winners" } : null;
    }),
  },
  {
    name: "the other winners",
    cues: [
      "other winners, other winner, other successful candidates, other members elected, other person elected",
    ],
    also: "who, was, were, name",
    takes: { contest: "optional" },
    weight: 2,
    examples: ["who were the other winners in the CLP section in 2016"],
    outcome: outcome(ofLast("winners")),
  },
  {
    name: "who else was not elected",
    cues: [ELSE, LOST],
    also: "who, was, were, a seat, seat, all, names, name, did, any",
    unless: "why, how many",
    takes: { contest: "optional" },
    weight: 3,
    examples: ["who else lost in January 2018"],
    outcome: outcome(ofLast("losers")),
  },
  {
    name: "who else stood",
    cues: [ELSE],
    also: `
      ${STOOD}, who, was, were, candidates, all, names, name, did, any, the field, on the ballot,
      against, go for it`,
    unless: "why, how many, its, their, any of",
    takes: { contest: "optional" },
    weight: 1,
    examples: ["who else stood in January 2018"],
    outcome: outcome((slots) =>
      // "Who else?" after whoever held a post is no question about a contest.
      !slots.contestSaid && OF_POSTS.has(slots.conversation?.query?.kind ?? "")
        ? null
        : ofLast("candidates")(slots),
    ),
  },
  {
    name: "who was not, after who was",
    cues: [
      `
        who did not, who was not, who were not, those who did not, those who were not, who has not,
        which did not, which were not, who failed to`,
    ],
    also: "and, or, the ones, ones, it, make it, get it, get one",
    takes: {},
    weight: 3,
    continues: true,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "result" && ["winners", "table", "votes", "candidates"].includes(query.aspect)
        ? { ...query, aspect: "losers" }
        : query.kind === "slate" && query.aspect !== "total"
          ? { ...query, aspect: "lost" }
          : null,
    ),
  },
  {
    name: "who was, after who was not",
    cues: [
      `
        who did, who was, who were, those who did, those who were, those who got one, who got one,
        who got them, those who got them, those that did, the ones who did, ones that did`,
    ],
    also: "and, or, list, name, ones, get one, get it, make it",
    takes: {},
    weight: -2,
    continues: true,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "result" && ["losers", "candidates", "seats"].includes(query.aspect)
        ? { ...query, aspect: "winners" }
        : null,
    ),
  },
  {
    name: "which of those an organisation backed",
    cues: ["of those, of them, of these, those, them, they", BACKED_BY],
    also: `
      which, how many, who, any, were, was, by, one, ones, did, how, many, two, candidates,
      candidate, s`,
    unless: "why, not",
    takes: { organisations: [1, 1], people: [0, 0] },
    weight: 2,
    continues: true,
    examples: [],
    outcome: slateOfLast("backed"),
  },
  {
    name: "how those that an organisation backed did",
    cues: [
      `
        of those, of them, of these, they, them, those, their candidates, theirs, its candidates,
        people, which, which ones`,
      `${ELECTED}, do, fare, perform`,
    ],
    also: `which, how many, who, how, many, any, were, did, any of, all, all of, their, seats, candidates`,
    unless: "why",
    takes: {},
    weight: 4,
    continues: true,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "slate" ? { ...query, aspect: query.contest ? "winners" : "elected" } : null,
    ),
  },
  {
    name: "how the others that an organisation backed did",
    cues: ["its other, their other, its others, the other candidates it backed", ELECTED],
    also: `
      did, were, any, any of, all of, of, candidates, people, picks, nominees, which, how many, win,
      a seat`,
    unless: "why, not",
    takes: { organisations: [1, 1] },
    weight: 3,
    continues: true,
    examples: [],
    outcome: slateOfLast("elected"),
  },
  {
    name: "whether somebody was one of those just listed",
    cues: [
      `
        among them, one of them, among those, one of those, among these, one of these, in that list,
        on that list, on the list, in the list`,
    ],
    also: "was, is, were, on, in, also, too",
    takes: { people: [1, 1], spoken: true },
    weight: 4,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, people: [person] }) =>
      changed(conversation, (query) => {
        if (!person) return null;
        if (query.kind === "slate")
          return {
            kind: "backing",
            person: person.id,
            ...(query.contest && { contest: query.contest }),
            by: query.organisation,
          };
        return query.kind === "result"
          ? { kind: "candidacy", person: person.id, contest: query.contest, aspect: "elected" }
          : null;
      }),
    ),
  },
  {
    name: "which of those that an organisation backed were not elected",
    cues: ["which, which ones, which of them, any, how many, of them, of those", LOST],
    also: "did, were, was, ones, them, those, they, of, a seat, seat, how many, any",
    unless: "why",
    takes: {},
    weight: 3,
    continues: true,
    examples: [],
    outcome: slateAs("lost"),
  },
  {
    name: "which of those were elected",
    cues: ["of those, of them, of these, those, these", ELECTED],
    also: "which, how many, who, many, were, was, did, any, all, the, ones, a seat, seat",
    unless: "why, not",
    takes: {},
    weight: 1,
    continues: true,
    examples: [],
    outcome: amongListed("winners"),
  },
  {
    name: "which of those were not elected",
    cues: ["of those, of them, of these, those, these", LOST],
    also: "which, how many, who, many, were, was, did, any, all, the, ones, a seat, seat",
    unless: "why",
    takes: {},
    weight: 2,
    continues: true,
    examples: [],
    outcome: amongListed("losers"),
  },
];
