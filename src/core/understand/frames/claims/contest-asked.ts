import { claimsAbout } from "../../../claims-of.ts";
import type { QueryOf } from "../../../query.ts";
import type { Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";

type Aspect = NonNullable<QueryOf<"claims">["aspect"]>;

/** Parts of reports that are asked for in words which say that something was reported: a complaint, an inquiry. */
const OF_REPORTS: ReadonlySet<Aspect> = new Set(["statement", "finding", "investigation"]);

/** What was reported of the contest that was just asked about: "was there a complaint?", "what did the inquiry find?" */
export function ofContestAsked(
  { conversation, record, times }: Slots,
  aspect: Aspect | null,
): Outcome {
  const last = conversation?.query;
  const contest = last?.kind === "result" || last?.kind === "candidacy" ? last.contest : undefined;
  if (!contest || !aspect || !OF_REPORTS.has(aspect) || times.length > 0) return null;
  return claimsAbout(record, contest).length > 0
    ? { query: { kind: "claims", about: contest, aspect } }
    : null;
}
