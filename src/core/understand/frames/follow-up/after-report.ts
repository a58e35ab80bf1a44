import { claimsOf } from "../../../claims-of.ts";
import type { QueryOf } from "../../../query.ts";
import type { Frame } from "../../frame.ts";
import { outcome } from "./outcome.ts";

/** Who came to hold a post of the NEC when what was just reported happened: "who ended up as vice-chair?" */
const cameToHold = (post: QueryOf<"officers">["post"], cues: string): Frame => ({
  name: `who became ${post} when that happened which was just reported`,
  cues: [
    `
      ended up, end up, ended up as, became, did become, was it in the end, got it in the end,
      was made, was chosen as, got elected as, in the end`,
    cues,
  ],
  also: `
    who, whom, so, and, then, in the end, as, it, did, was, got, be, chosen, elected, made, instead,
    eventually`,
  unless: "why, how, when, votes, before, after, said, backed, now, today",
  takes: {},
  weight: 8,
  continues: true,
  examples: [],
  outcome: outcome(({ conversation, record }) => {
    const last = conversation?.query;
    const [claim, ...more] = last?.kind === "claims" ? claimsOf(record, last) : [];
    const day = /^\d{4}-\d\d/.exec(claim?.date ?? "")?.[0];
    if (!day || more.length > 0) return null;
    return { kind: "officers", post, on: day, part: "began" };
  }),
});

/** Who held a post after what was just reported. */
export const afterReportFrames: readonly Frame[] = [
  cameToHold("chair", "chair, chairman, chairwoman, chairperson"),
  cameToHold("vice-chair", "vice chair, vice chairman, vice chairwoman, deputy chair"),
];
