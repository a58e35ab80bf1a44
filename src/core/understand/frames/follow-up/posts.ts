import type { NecRecord } from "#src/record/record.ts";
import { onlySeatOf, postsOf } from "../../../posts.ts";
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

/** Who has the post just asked about, or had it before or after somebody. */
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
];
