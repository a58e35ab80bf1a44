import { homeBody } from "../../../home.ts";
import { postsOf } from "../../../posts.ts";
import type { Query, RecordQuery } from "../../../query.ts";
import { OFFICERS, onlyAt } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { lastContest, outcome } from "./outcome.ts";

/** Who was elected in the one contest of a section at the time said; null where none is said, or not just one was then. */
function winnersAt(
  section: string | undefined,
  { times, record }: Pick<Slots, "times" | "record">,
): RecordQuery | null {
  if (!times.some(({ year }) => year)) return null;
  const contest = onlyAt(record.bySection.get(section ?? "") ?? [], times);
  return contest ? { kind: "result", contest: contest.id, aspect: "winners" } : null;
}

/** Whether the seat just asked about was voted on: its result says if it was not, and so does how a vacancy was filled. */
function ofContestAsked(query: Query | null | undefined): Query | null {
  if (query?.kind === "result" || query?.kind === "candidacy")
    return { kind: "result", contest: query.contest, aspect: "table" };
  return query?.kind === "vacancies" && query.person ? query : null;
}

/** Who won the seat just asked about at another time, took it when it was left, or has it now. */
export const seatFrames: readonly Frame[] = [
  {
    name: "who won the seat just asked about at another time",
    cues: [
      "who, whom",
      "won it, got it, took it, win it, get it, won the seat, got the seat, took the seat, won, got in",
    ],
    also: "and, who, did, was, then, in, the, seat, what about, it, so, next",
    unless: "why, how many, votes, backed",
    takes: { time: true },
    weight: 5,
    continues: true,
    examples: [],
    outcome: outcome((slots) => winnersAt(lastContest(slots)?.section, slots)),
  },
  {
    name: "whether there was a contest for the seat just asked about",
    cues: [
      "was there, were there, did they have, did it go to",
      "a contest, contest, a ballot, ballot, a vote, vote, an election, election",
    ],
    also: "was, there, a, an, any, in, for, it, that, the seat, last time, then, year",
    unless: "why, who, how many, by election, byelection",
    takes: { time: true },
    weight: 5,
    continues: true,
    examples: [],
    outcome: outcome((slots) => {
      const query = slots.conversation?.query;
      if (slots.times.length === 0) return ofContestAsked(query);
      const section =
        query?.kind === "body" ? query.section : query?.kind === "holders" ? query.post : undefined;
      return winnersAt(section, slots);
    }),
  },
  {
    name: "who took the seat that was just said to be left",
    cues: [
      "who, whom",
      "got, get, took, take, filled, inherited, given, went to, has",
      "the seat, the place, it, that seat, the vacancy, the job",
    ],
    also: "and, who, did, was, then, instead, seat, place, after, next, go to",
    unless: "why, votes, before, won",
    takes: {},
    weight: 4,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation }) => {
      const query = conversation?.query;
      if (query?.kind !== "vacancies" || query.part === "came") return null;
      return query.person ? { ...query, part: "successor" } : query;
    }),
  },
  {
    name: "who first had the seat whose beginning was just asked about",
    cues: [
      "who, whom",
      "first, was it, was that, held it, had it, has held it, got it, has had it",
    ],
    also: `
      and, who, was, it, that, the, to, have, hold, one, person, elected, held, had, got, has,
      since, in, seat, so`,
    unless: "why, how many, votes, before, last, now",
    takes: {},
    weight: 5,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, record }) => {
      const query = conversation?.query;
      const post = query?.kind === "rules" && query.topic === "seats" && query.section;
      return post && postsOf(record).has(post) ? { kind: "holders", post, lead: "first" } : null;
    }),
  },
  {
    name: "when the seat just asked about began",
    cues: [
      "when, since when, what year, which year, how long",
      `
        created, set up, introduced, established, added, start, begin, began, come in, brought in,
        exist, existed, been there, been one`,
    ],
    also: "was, it, the seat, that, did, has, have, there, a, and, first, been, seat, post, place",
    unless: "who, why, elected",
    takes: {},
    weight: 5,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, record }) => {
      const query = conversation?.query;
      const section = query?.kind === "holders" ? query.post : undefined;
      return section && record.sections.has(section)
        ? { kind: "rules", topic: "seats", section, ask: "first" }
        : null;
    }),
  },
  {
    name: "who has the seat now",
    cues: [
      "now, currently, today, at the moment, these days, nowadays, at present, current",
      `
        who has, who holds, who is, has it, holds it, in it, sits, occupies, holder, incumbent,
        there, who sits, seat`,
    ],
    also: "who, it, that, seat, the seat, post, job, there, is in, has, holds, still, does, and, so",
    takes: { time: true },
    weight: 2,
    continues: true,
    examples: [],
    outcome: outcome((slots) => {
      const contest = lastContest(slots);
      const now = slots.times.every(({ order }) => order === "now");
      return contest &&
        now &&
        contest.of.body === homeBody(slots.record) &&
        contest.of.id !== OFFICERS
        ? { kind: "body", aspect: "members", section: contest.section }
        : null;
    }),
  },
];
