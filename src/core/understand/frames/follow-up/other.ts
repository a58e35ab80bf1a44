import type { Query } from "../../../query.ts";
import type { Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { changed, withContest, withPerson } from "./change.ts";

/** The reading not chosen of those offered, where one is left. */
function leftOver({ conversation }: Slots): Query | null {
  const [only, ...more] = conversation?.passed ?? [];
  return only && more.length === 0 ? only : null;
}

/** The other contest of the section in that year, where there is one. */
function otherOfYear(slots: Slots): Query | null {
  const { conversation, record } = slots;
  const last = record.contests.get(conversation?.contests[0] ?? "");
  if (!last) return null;
  const [other, ...more] = (record.bySection.get(last.section) ?? []).filter(
    ({ id, time }) => id !== last.id && time.slice(0, 4) === last.time.slice(0, 4),
  );
  return other && more.length === 0
    ? changed(conversation, (query) => withContest(query, other.id))
    : null;
}

/** The other of the two people last spoken of together, or who alone stood against the one last asked about. */
function otherPerson(slots: Slots): Query | null {
  const { conversation, record } = slots;
  const [one, ...more] = conversation?.people ?? [];
  const contest = record.contests.get(conversation?.contests[0] ?? "");
  if (!one || more.length > 0 || contest?.candidates.length !== 2) return null;
  const other = contest.candidates.find(({ person }) => person !== one)?.person;
  return other ? changed(conversation, (query) => withPerson(query, other, slots)) : null;
}

/** "No, the other one": what was offered beside it, the other contest of that year, the other of two candidates. */
export const otherFrames: readonly Frame[] = [
  {
    name: "the other one",
    cues: [
      "other one, other, another one, wrong one, not that one, other contest, other election, other ballot",
    ],
    also: `
      no, nope, nah, not that one, i meant, meant, and, what about, how about, sorry, the other one,
      one, that, wrong, of the two, actually`,
    takes: {},
    weight: 4,
    continues: true,
    examples: [],
    outcome(slots: Slots): Outcome {
      const query = leftOver(slots) ?? otherOfYear(slots) ?? otherPerson(slots);
      return query && { query };
    },
  },
];
