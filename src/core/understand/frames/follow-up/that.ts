import type { Frame } from "../../frame.ts";
import { changed, goesOn } from "./change.ts";
import { lastContest, outcome } from "./outcome.ts";

/** Aspects of a result that name one candidate. */
const PLACES: ReadonlySet<string> = new Set(["first", "last", "runner-up", "place"]);

/** Queries whose answers have the date of whatever they tell. */
const TOLD_WITH_DATES: ReadonlySet<string> = new Set([
  "offices",
  "vacancies",
  "decisions",
  "rules",
]);

/** What is asked of that which was just told: of a candidacy its place, of a vacancy how it was filled. */
export const thatFrames: readonly Frame[] = [
  {
    name: "which place the figure just given was",
    cues: [
      `
        what position, which position, what place, which place, what rank, where in the order,
        position, placing`,
      "that, it, this, which",
    ],
    also: "what, which, was, is, does, did, that make, put, her, him, them, in, and, so, mean, for",
    takes: {},
    continues: true,
    weight: 6,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "candidacy" && !query.against ? { ...query, aspect: "place" } : null,
    ),
  },
  {
    name: "the votes of the one at the place just asked for",
    cues: ["votes, vote, figure, tally, with how many, with how many votes, on how many votes"],
    also: "and, how many, what, was, the, number, with, total",
    unless: "who, whose, his, her, their, all, each, everybody, cast, valid",
    takes: {},
    continues: true,
    weight: 3,
    examples: [],
    outcome: ({ conversation }) => {
      const query = conversation?.query;
      const [person, ...others] = conversation?.people ?? [];
      const ofOne = query?.kind === "result" && PLACES.has(query.aspect);
      return ofOne && person && others.length === 0
        ? { query: { kind: "candidacy", person, contest: query.contest, aspect: "votes" } }
        : null;
    },
  },
  {
    name: "how the vacancy just told of was filled",
    cues: [
      "vacancy, seat, place, gap, spot, hole, it, that",
      `
        filled, fill, taken, took, filling, replaced, replacement, successor, decided, settled,
        chosen, picked, sorted out, worked out`,
    ],
    also: `
      how, who, by whom, was, did, the, that, get, got, and, then, her, his, their, so, up, over,
      vacant, empty`,
    unless: "rule, rules, nowadays, now, usually, normally, casual",
    takes: {},
    continues: true,
    weight: 6,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "vacancies" && query.person ? { ...query, part: "successor" } : null,
    ),
  },
  {
    name: "when the vacancy just told of was",
    cues: [
      "when, what date, which date, what month, which month, what year, which year, how long ago",
      "that, it, this",
    ],
    also: "and, was, did, happen, happened, exactly, come, take place, took place, then, so",
    unless: "who, why, how many, elected, votes",
    takes: {},
    continues: true,
    weight: 5,
    examples: [],
    outcome: goesOn((query) => (query.kind === "vacancies" && query.person ? query : null)),
  },
  {
    name: "when that was",
    cues: [
      "when, what date, which date, what month, which month, what year, which year, how long ago",
    ],
    also: `
      and, was, did, it, that, this, happen, happened, exactly, then, so, about, on, first, done,
      used, tried`,
    takes: {},
    continues: true,
    weight: 5,
    examples: [],
    outcome: goesOn((query) => {
      if (query.kind === "claims") return { ...query, aspect: "when" };
      // Their answers are told with their dates.
      const narrowed = query.kind !== "vacancies" || query.person || query.year || query.filled;
      return narrowed && TOLD_WITH_DATES.has(query.kind) ? query : null;
    }),
  },
  {
    name: "who came for those who were just told to have left",
    cues: [
      `
        who left, who went, who resigned, who quit, who stood down, who came, who joined, replaced,
        took over, took their places, took their seats, filled their seats, filled their places,
        came in, came on, came in for, stepped in, stepped up, replacements, successors, instead`,
    ],
    also: "who, and, them, for, from, were, was, the, their, did, in, on, then, all, each of, places, seats",
    unless: "why, how many, votes, chair, him, her",
    takes: {},
    continues: true,
    weight: 6,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "vacancies" && query.part !== "came" ? query : null,
    ),
  },
  {
    name: "another person in the same contest",
    cues: [
      "same one, same election, same contest, same ballot, same race, same vote, same year, same poll",
    ],
    also: `
      how many, how, votes, vote, get, got, did, do, poll, polled, receive, received, and,
      what about, in, the, what, was, about`,
    takes: { people: [1, 1] },
    continues: true,
    weight: 6,
    examples: [],
    outcome: outcome((slots) => {
      const [person] = slots.people;
      const contest = lastContest(slots);
      const stood = contest?.candidates.some((each) => each.person === person?.id);
      if (!person || !contest || !stood) return null;
      return changed(slots.conversation, (query) =>
        query.kind === "candidacy" && !query.against
          ? { kind: "candidacy", person: person.id, contest: contest.id, aspect: query.aspect }
          : null,
      );
    }),
  },
];
