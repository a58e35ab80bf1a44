import type { Query, QueryOf } from "../../../query.ts";
import type { Frame } from "../../frame.ts";
import { changed, goesOn } from "./change.ts";
import { outcome } from "./outcome.ts";

type Measure = QueryOf<"extreme">["measure"];

/** The two ends of what can be asked of all contests. */
const ENDS: readonly (readonly [Measure, Measure])[] = [
  ["most-votes", "fewest-votes"],
  ["highest-share", "lowest-share"],
  ["widest", "closest"],
  ["highest-turnout", "lowest-turnout"],
  ["largest-electorate", "smallest-electorate"],
  ["most-ballots", "fewest-ballots"],
  ["most-candidates", "fewest-candidates"],
  ["most-seats", "fewest-seats"],
];

const MOST = "most, highest, biggest, largest, best, top, widest, greatest";
const LEAST = "fewest, least, lowest, smallest, worst, closest, narrowest, tightest";

function otherEnd(end: 0 | 1, cues: string): Frame {
  return {
    name: `the other end of a record: ${end === 0 ? "most" : "least"}`,
    cues: [cues],
    also: `and, what about, how about, the, one, ever, who, which, had, what, was`,
    takes: {},
    weight: 2,
    continues: true,
    examples: [],
    outcome: goesOn((query) => {
      if (query.kind !== "extreme") return null;
      const measure = ENDS.find((pair) => pair.includes(query.measure))?.[end];
      return measure ? { ...query, measure } : null;
    }),
  };
}

/** What would make an answer a record; null where nothing would. */
function recordOf(query: Query): Measure | null {
  if (query.kind === "candidacy") {
    if (query.aspect === "votes" || query.aspect === "all") return "most-votes";
    if (query.aspect === "share") return "highest-share";
    return query.aspect === "distance" && !query.against ? "closest" : null;
  }
  if (query.kind !== "result") return null;
  const measures: Partial<Record<QueryOf<"result">["aspect"], Measure>> = {
    first: "most-votes",
    margin: "closest",
    turnout: "highest-turnout",
    candidates: "most-candidates",
    ballots: "most-ballots",
    electorate: "largest-electorate",
  };
  return measures[query.aspect] ?? null;
}

/** Whether the last answer is a record, and the record at the other end or of another section. */
export const recordFrames: readonly Frame[] = [
  {
    name: "whether it was a record",
    cues: [
      `
        record, a record, all time record, highest ever, most ever, lowest ever, biggest ever,
        unprecedented, ever`,
    ],
    also: `
      that, it, was, all time, highest, most, lowest, biggest, closest, best, the, kind of,
      some sort of, sort of, new`,
    unless: "who, which, what, how",
    takes: {},
    weight: 3,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, record }) =>
      changed(conversation, (query) => {
        const measure = recordOf(query);
        if (!measure || !("contest" in query) || !query.contest) return null;
        const section = record.contests.get(query.contest)?.section;
        return { kind: "extreme", measure, ...(section && { section }) };
      }),
    ),
  },
  otherEnd(0, MOST),
  otherEnd(1, LEAST),
  {
    name: "the last record question about another section",
    cues: [],
    also: "and, what about, how about, for, in, same, section, the, reps, rep, representatives",
    takes: { contest: "section" },
    weight: 3,
    continues: true,
    examples: [],
    outcome: outcome(({ conversation, section }) =>
      changed(conversation, (query) =>
        section &&
        (query.kind === "extreme" ||
          query.kind === "elections" ||
          (query.kind === "body" && query.section) ||
          (query.kind === "rules" && query.section))
          ? { ...query, section }
          : null,
      ),
    ),
  },
];
