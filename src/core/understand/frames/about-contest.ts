import type { QueryOf } from "../../query.ts";
import type { Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";
import { askWhich } from "./which.ts";

type Aspect = QueryOf<"result">["aspect"];

/** Asks for one aspect of the contest that is meant, or which contest that is. */
export function outcome(aspect: Aspect) {
  return ({ contest, ordinal, record }: Slots): Outcome => {
    if (!contest)
      return askWhich(record, (id) => ({
        kind: "result",
        contest: id,
        aspect,
        ...(aspect === "place" && ordinal && { place: ordinal }),
      }));
    if (aspect === "place")
      return ordinal
        ? { query: { kind: "result" as const, contest: contest.id, aspect, place: ordinal } }
        : null;
    return { query: { kind: "result" as const, contest: contest.id, aspect } };
  };
}

/** A frame of questions about one aspect of one contest. */
export function about(
  aspect: Aspect,
  cues: Frame["cues"],
  examples: readonly string[],
  rest: Partial<Pick<Frame, "also" | "unless" | "weight" | "takes" | "narrow">> = {},
): Frame {
  return {
    name: `result: ${aspect}`,
    cues,
    examples,
    takes: { contest: "optional" },
    outcome: outcome(aspect),
    ...rest,
  };
}

/** Words that speak of all time, not of one contest. */
export const EVER = "ever, all time, in history, record";
