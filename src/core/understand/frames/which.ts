import type { NecRecord } from "#src/record/record.ts";
import type { Answer } from "../../answer.ts";
import { homeBody } from "../../home.ts";
import type { Query } from "../../query.ts";
import { notice } from "../../statements.ts";
import type { Unanswered } from "../frame.ts";

/** How many contests are worth offering when none was named. */
const OFFERED = 5;

const latestOf = (record: NecRecord) =>
  [...record.contests.values()]
    .filter(({ status, of }) => status === "declared" && of.body === homeBody(record))
    .slice(-OFFERED)
    .reverse();

/** The question back, with what is asked of each contest offered, so that naming one is answer enough. */
export function askWhich(record: NecRecord, of: (contest: string) => Query): Unanswered {
  return { answer: askWhichContest(record), offered: latestOf(record).map(({ id }) => of(id)) };
}

/** The question back when a result is asked for and no contest is named. */
export function askWhichContest(record: NecRecord): Answer {
  const latest = latestOf(record);
  return notice(
    "clarify",
    "Which contest?",
    ["Which contest is meant? The latest in the record are:"],
    {
      items: latest.map(({ label }) => label),
      suggestions: latest.map(({ label, id }) => ({ label, ask: `/nec result ${id}` })),
    },
  );
}
