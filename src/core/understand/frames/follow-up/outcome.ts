import type { Contest } from "#src/record/record.ts";
import type { Query, QueryOf } from "../../../query.ts";
import type { Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";

/** What a frame makes of its slots, from the query it stands for. */
export const outcome =
  (make: (slots: Slots) => Query | null) =>
  (slots: Slots): Outcome => {
    const query = make(slots);
    return query && { query };
  };

/** The contest last spoken of. */
export const lastContest = ({ conversation, record }: Slots): Contest | null =>
  record.contests.get(conversation?.contests[0] ?? "") ?? null;

/** One aspect of the contest said, else of the one last spoken of. */
export const ofLast =
  (aspect: QueryOf<"result">["aspect"]) =>
  (slots: Slots): Query | null => {
    const contest = slots.contest ?? lastContest(slots);
    return contest ? { kind: "result", contest: contest.id, aspect } : null;
  };
