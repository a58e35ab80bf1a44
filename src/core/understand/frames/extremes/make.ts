import type { Contest } from "#src/record/record.ts";
import type { QueryOf } from "../../../query.ts";
import type { Cues, Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { spanOf } from "../../times/span.ts";
import { AROUND, EVER, NOT_RECORDS } from "./words.ts";

export type Measure = QueryOf<"extreme">["measure"];
type ResultAspect = QueryOf<"result">["aspect"];

/** A frame's cues, its example and what else it explains or refuses. */
interface Asked {
  readonly cues: readonly Cues[];
  readonly example: string;
  readonly also?: Cues;
  readonly unless?: Cues;
  readonly weight?: number;
  /** What is asked where one contest is meant after all. */
  readonly ofOne?: ResultAspect;
  /** Whether the thread's contest is meant where none is said: "which loser got the most votes?" */
  readonly ofThread?: boolean;
}

const isPoint = ({ times }: Slots) => times.some(({ order }) => order);

/** Whether the votes of all the elected are known and those of some others not: who had the fewest of them is then no margin. */
const hasWinnersAlone = ({ candidates }: Contest) =>
  candidates.some(({ elected, votes }) => elected === false && votes === undefined) &&
  candidates.every(({ elected, votes }) => elected !== true || votes !== undefined);

/** What is asked of one contest after all. */
function inOne(measure: Measure, aspect: ResultAspect, contest: Contest): Outcome {
  if (measure !== "fewest-votes-won" || aspect !== "margin" || !hasWinnersAlone(contest))
    return { query: { kind: "result", contest: contest.id, aspect } };
  const month = contest.time.slice(0, 7);
  return {
    query: { kind: "extreme", measure, section: contest.section, from: month, to: month },
  };
}

/** The record over the section and the years that are said; one contest has none. */
function recordOf(measure: Measure, { ofOne, ofThread }: Asked) {
  return (slots: Slots): Outcome => {
    const { section, contest, contests, contestSaid, times } = slots;
    if (contestSaid && contest && (times.length > 0 || contests.length > 1))
      return ofOne ? inOne(measure, ofOne, contest) : null;
    if (ofThread && !contestSaid && contest && ofOne) return inOne(measure, ofOne, contest);
    if (isPoint(slots)) return null;
    return {
      query: { kind: "extreme", measure, ...(section && { section }), ...spanOf(times) },
    };
  };
}

/** A frame of questions about the most or the least of all contests. */
export function extreme(measure: Measure, asked: Asked): Frame {
  const { cues, example, also, unless, weight } = asked;
  return {
    name: `extreme: ${measure}`,
    cues,
    also: also ? `${AROUND}, ${EVER}, ${also}` : `${AROUND}, ${EVER}`,
    unless: unless ? `${NOT_RECORDS}, ${unless}` : NOT_RECORDS,
    takes: { contest: "optional" },
    together: true,
    weight: weight ?? 1,
    examples: [example],
    outcome: recordOf(measure, asked),
  };
}
