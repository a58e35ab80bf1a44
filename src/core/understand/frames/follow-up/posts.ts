import type { NecRecord } from "#src/record/record.ts";
import { homeBody } from "../../../home.ts";
import { onlySeatOf, postsOf } from "../../../posts.ts";
import { fits, OFFICERS } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import { changed } from "./change.ts";
import { lastContest, outcome } from "./outcome.ts";

/** The post that somebody held or holds, where it is just one. */
function onlyPostOf(person: string, record: NecRecord): string | undefined {
  const [only, ...more] = [...postsOf(record).values()].filter(({ holdings }) =>
    holdings.some((each) => each.person === person),
  );
  return more.length === 0 ? only?.id : undefined;
}

/** Who held a post right before or after somebody, where the post was just asked about. */
function neighbour(part: "before" | "after", cues: string): Frame {
  return {
    name: `who held the post just asked about ${part} somebody`,
    cues: [cues],
    also: "who, did, had, held, it, was, were, the post, post, the job, job, the role, role, the chair, chair, chaired, did it, came, come, in it, in post, there, right, just, immediately",
    unless: "elected, votes, why, how",
    takes: { people: [1, 1], spoken: true, time: true },
    weight: 3,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, people: [person], record, times }) =>
      changed(conversation, (query) => {
        // A year said after it is that of the change, which the answer gives.
        if (!person || times.some(({ order, years }) => order || years)) return null;
        if (query.kind === "officers" && query.post !== "all")
          return { kind: "officers", post: query.post, person: person.id, part };
        const post =
          query.kind === "holders" || query.kind === "offices"
            ? (query.post ?? onlyPostOf(person.id, record) ?? onlySeatOf(record, person.id)?.id)
            : query.kind === "candidacies" || query.kind === "candidacy" || query.kind === "person"
              ? onlySeatOf(record, person.id)?.id
              : undefined;
        return post ? { kind: "holders", post, [part]: person.id } : null;
      }),
    ),
  };
}

/** Ways of voting that the glossary explains. */
const WAYS_OF_VOTING: ReadonlySet<string> = new Set(["stv", "omov"]);

/** Who has the seat or the post just asked about, or had it before or after somebody. */
export const postFrames: readonly Frame[] = [
  neighbour("before", "before, preceded, prior to, previously, earlier"),
  neighbour("after", "after, followed, succeeded, next, took over from, replaced, later"),
  {
    name: "who took the seat of somebody who lost it in the contest last spoken of",
    cues: [
      "took the seat from, took it from, take the seat from, take it from, took it off, take it off, took seat, took over from, lose it to, lost it to, lose the seat to, lost the seat to, took her seat, took his seat, took their seat, took her place, took his place, took their place, got her seat, got his seat, won it from, won the seat from, ousted, unseated",
    ],
    also: "who, and, did, the, seat, instead, then",
    takes: { people: [1, 1] },
    weight: 3,
    continues: true,
    examples: [],
    outcome: outcome((slots) => {
      const [person] = slots.people;
      const contest = lastContest(slots);
      const lost = contest?.candidates.some(
        (each) => each.person === person?.id && each.elected === false,
      );
      return person && contest && lost
        ? { kind: "candidacy", person: person.id, contest: contest.id, aspect: "above" }
        : null;
    }),
  },
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
    outcome: outcome((slots) => {
      const last = lastContest(slots);
      const { times, record } = slots;
      if (!last || !times.some(({ year }) => year)) return null;
      const [contest, ...more] = (record.bySection.get(last.section) ?? []).filter(({ time }) =>
        times.every((each) => fits(time, each)),
      );
      return contest && more.length === 0
        ? { kind: "result", contest: contest.id, aspect: "winners" }
        : null;
    }),
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
    outcome: outcome(({ conversation, times, record }) => {
      const query = conversation?.query;
      const section =
        query?.kind === "body" ? query.section : query?.kind === "holders" ? query.post : undefined;
      const held = record.bySection.get(section ?? "") ?? [];
      const [contest, ...more] = held.filter(({ time }) => times.every((each) => fits(time, each)));
      return contest && more.length === 0 && times.some(({ year }) => year)
        ? { kind: "result", contest: contest.id, aspect: "winners" }
        : null;
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
      return query?.kind === "vacancies" && query.person && query.part === "left" ? query : null;
    }),
  },
  {
    name: "when the way of voting just explained was first used",
    cues: [
      "when, what year, which year, since when",
      "first, used, introduced, brought in, adopted, start, started, begin, began, come in, came in",
    ],
    also: "was, it, that, did, first, used, for, nec, the, elections, election, to elect, start, been, has, have, in, use, clp, section, reps",
    takes: { contest: "within" },
    weight: 6,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, section }) => {
      const query = conversation?.query;
      return query?.kind === "glossary" && WAYS_OF_VOTING.has(query.term ?? "")
        ? {
            kind: "rules",
            topic: "voting-system",
            ...(section && { section }),
            ...(query.term === "omov" && { ask: "first" as const }),
          }
        : null;
    }),
  },
  {
    name: "who has the office just asked about now",
    cues: ["now, currently, today, at the moment, these days, nowadays, at present", "who"],
    also: "who, it, is it, does it, has it, holds it, in it, is in, the chair, chair, there, doing it, has, holds, still, and, so, ok, then, has it now, is it now, the job, the post, does",
    takes: { time: true },
    weight: 4,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, times }) => {
      const query = conversation?.query;
      return query?.kind === "officers" && times.every(({ order }) => order === "now")
        ? { kind: "officers", post: query.post }
        : null;
    }),
  },
  {
    name: "who has the seat now",
    cues: [
      "now, currently, today, at the moment, these days, nowadays, at present, current",
      "who has, who holds, who is, has it, holds it, in it, sits, occupies, holder, incumbent, there, who sits, seat",
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
