import type { Cues, Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { goneOnFrom, OF_ONE_NAME } from "../follow-up/change.ts";
import type { ContestFigure } from "./make.ts";

/** The figure that an aspect of a result is. */
const FIGURE_OF: Readonly<Record<string, ContestFigure>> = OF_ONE_NAME;

const AGAINST: Cues = `
  compare, compared, compares, comparison, versus, vs, v, against, than, difference, different,
  differ, change, changed, up on, down on, up from, down from,
  higher, lower, more, fewer, less, bigger, smaller, greater, larger, better, worse, closer,
  tighter, narrower, wider, the same`;

const ALSO: Cues = `
  how, what, which, does, do, did, is, was, were, that, this, it, they, them, one, with, to, and,
  or, in, from, by, how much, much, up, down, on, the, than that, compared, figure, number, result,
  results, election, contest, there, had, has, have, a, any, then, so, out, had it been`;

/** The last contest, or the last figure of it, against the contest that is named now. */
function against(slots: Slots): Outcome {
  const last = goneOnFrom(slots.conversation?.query ?? null);
  const { contest, contestSaid } = slots;
  if (!contest || !contestSaid || !last) return null;
  if (last.kind === "figures" && last.contests?.length === 2) {
    const [one] = last.contests;
    return one && one !== contest.id
      ? { query: { kind: "figures", figure: last.figure, contests: [one, contest.id] } }
      : null;
  }
  if (last.kind !== "result" || last.contest === contest.id) return null;
  const figure = FIGURE_OF[last.aspect];
  const before = slots.record.contests.get(last.contest);
  if (!before) return null;
  const [one, other] =
    before.time <= contest.time ? [before.id, contest.id] : [contest.id, before.id];
  return figure
    ? { query: { kind: "figures", figure, contests: [one, other] } }
    : { query: { kind: "compare-contests", contests: [one, other] } };
}

/** How close the contest was that the last question was about, whoever that was about. */
function closeness({ conversation, contestSaid }: Slots): Outcome {
  const last = goneOnFrom(conversation?.query);
  return last?.kind === "result" && !contestSaid
    ? { query: { kind: "result", contest: last.contest, aspect: "margin" } }
    : null;
}

/** Results that are about one person, of whom a margin is asked next. */
const OF_ONE: ReadonlySet<string> = new Set(["first", "last", "place", "runner-up", "losers"]);

/** The margin of the contest whose result was just given, who won it being no part of the question. */
function marginOf(slots: Slots): Outcome {
  const last = goneOnFrom(slots.conversation?.query ?? null);
  return last?.kind === "result" && !OF_ONE.has(last.aspect) ? closeness(slots) : null;
}

/** Questions that go on from one about a contest. */
export const threadFrames: readonly Frame[] = [
  {
    name: "the last contest or figure against another",
    cues: [AGAINST],
    also: ALSO,
    unless: "why, who, seats, system, turnout, margin, electorate, candidates",
    takes: { contest: "said" },
    continues: true,
    weight: 4,
    examples: [],
    outcome: against,
  },
  {
    name: "how close the last contest was",
    cues: [
      `
        how close was it, how close was that, was it close, was that close, how tight was it,
        how tight was that, how narrow was it, how narrow was that, was it a close one,
        was it a close contest, was it a close run thing, close was it, close contest, was it tight,
        was it narrow`,
    ],
    also: "a, was, it, that, result, race, contest, very, at all, then, so, run, thing, one",
    takes: { contest: "optional" },
    continues: true,
    weight: 4,
    examples: [],
    outcome: closeness,
  },
  {
    name: "the margin of the last contest",
    cues: ["margin, winning margin, margin of victory, majority"],
    also: `
      what, was, is, the, a, how, big, large, it, that, and, so, then, there, exact, in, for,
      last seat, of, victory`,
    takes: { contest: "optional" },
    continues: true,
    weight: 4,
    examples: [],
    outcome: marginOf,
  },
];
