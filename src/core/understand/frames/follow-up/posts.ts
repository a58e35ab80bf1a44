import type { NecRecord } from "#src/record/record.ts";
import { onlySeatOf, postsOf } from "../../../posts.ts";
import type { Query, RecordQuery } from "../../../query.ts";
import { onlyAt } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { changed, goesOn, goneOnFrom } from "./change.ts";
import { lastContest, outcome } from "./outcome.ts";

/** The post that somebody held or holds, where it is just one. */
function onlyPostOf(person: string, record: NecRecord): string | undefined {
  const [only, ...more] = [...postsOf(record).values()].filter(({ holdings }) =>
    holdings.some((each) => each.person === person),
  );
  return more.length === 0 ? only?.id : undefined;
}

/** The seat of its own section that a contest was for which was just asked about, and who won it; null where it had several. */
function seatWon(query: Query | null | undefined, record: NecRecord) {
  if (query?.kind !== "result" && query?.kind !== "candidacy") return null;
  const contest = record.contests.get(query.contest);
  const post = contest && postsOf(record).get(contest.section);
  const [winner, ...more] = contest?.candidates.filter(({ elected }) => elected) ?? [];
  const holder = winner && more.length === 0 ? winner.person : undefined;
  return holder && post?.holdings.some(({ person }) => person === holder)
    ? { post: post.id, holder }
    : null;
}

/** Who was elected at a time said to the seat of the contest just asked about, which somebody had won: "who followed her in 2022?" */
function wonLater(
  query: Query,
  person: string,
  { times, record }: Pick<Slots, "times" | "record">,
): RecordQuery | null {
  const seat = seatWon(query, record);
  if (seat?.holder !== person || !times.some(({ year }) => year)) return null;
  const contest = onlyAt(record.bySection.get(seat.post) ?? [], times);
  return contest ? { kind: "result", contest: contest.id, aspect: "winners" } : null;
}

const BEFORE = "before, before that, before then, previously, until then, prior to";
const AFTER = "after, after that, after then, next, afterwards";
const HAVING = `
    was it, had it, held it, has had it, did it, did the job, had the job, held the job,
    had the seat, held the seat, had that seat, held that seat, had the post, held the post,
    sat there, in the seat, had been it, held that post, had that job`;

/** Who had the seat of the contest just asked about right before or after whoever won it, who may be spoken of. */
function besideWinner(part: "before" | "after", people: 0 | 1, cues: string): Frame {
  return {
    name: `who had the seat just asked about ${part} ${people ? "somebody who won it" : "that"}`,
    cues: [cues, HAVING, "who, whom"],
    also: "and, who, that, then, in, the, until, up to, right, just, immediately",
    unless: "elected, votes, why, how, won, stood",
    takes: { people: [people, people], spoken: true },
    weight: 6,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, people: [named], record }) => {
      const seat = seatWon(goneOnFrom(conversation?.query), record);
      if (!seat || (named && named.id !== seat.holder)) return null;
      return { kind: "holders", post: seat.post, [part]: seat.holder };
    }),
  };
}

/** Who held a post right before or after somebody, where the post was just asked about. */
function neighbour(part: "before" | "after", cues: string): Frame {
  return {
    name: `who held the post just asked about ${part} somebody`,
    cues: [cues],
    also: `
      who, did, had, held, it, was, were, the post, post, the job, job, the role, role, the chair,
      chair, chaired, did it, came, come, in it, in post, there, right, just, immediately`,
    unless: "elected, votes, why, how",
    takes: { people: [1, 1], spoken: true, time: true },
    weight: 3,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, people: [person], record, times }) =>
      changed(conversation, (query) => {
        const later = part === "after" && person && wonLater(query, person.id, { times, record });
        if (later) return later;
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

/** Who has the post just asked about, or had it before or after somebody. */
export const postFrames: readonly Frame[] = [
  neighbour("before", "before, preceded, prior to, previously, earlier"),
  besideWinner("before", 0, BEFORE),
  besideWinner("before", 1, BEFORE),
  besideWinner("after", 0, AFTER),
  besideWinner("after", 1, AFTER),
  neighbour("after", "after, followed, succeeded, next, took over from, replaced, later"),
  {
    name: "who took the seat of somebody who lost it in the contest last spoken of",
    cues: [
      `
        took the seat from, took it from, take the seat from, take it from, took it off,
        take it off, took seat, took over from, lose it to, lost it to, lose the seat to,
        lost the seat to, took her seat, took his seat, took their seat, took her place,
        took his place, took their place, got her seat, got his seat, won it from,
        won the seat from, ousted, unseated`,
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
    name: "the same today, after another time",
    cues: ["and now, what about now, how about now, so now, but now"],
    takes: {},
    weight: 5,
    continues: true,
    examples: [],
    outcome: goesOn((query) => {
      if (query.kind === "officers") return { kind: "officers", post: query.post };
      if (query.kind === "holders") return { kind: "holders", post: query.post };
      if (query.kind !== "body") return null;
      const { on: _, ...rest } = query;
      return rest;
    }),
  },
  {
    name: "who has the office just asked about now",
    cues: ["now, currently, today, at the moment, these days, nowadays, at present", "who"],
    also: `
      who, it, is it, does it, has it, holds it, in it, is in, the chair, chair, there, doing it,
      has, holds, still, and, so, ok, then, has it now, is it now, the job, the post, does`,
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
];
