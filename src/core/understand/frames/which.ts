import type { NecRecord } from "#src/record/record.ts";
import type { Answer } from "../../answer.ts";
import { homeBody } from "../../home.ts";
import { notice } from "../../statements.ts";

/** How many contests are worth offering when none was named. */
const OFFERED = 5;

/** The question back when a result is asked for and no contest is named. */
export function askWhichContest(record: NecRecord): Answer {
  const latest = [...record.contests.values()]
    .filter(({ status, of }) => status === "declared" && of.body === homeBody(record))
    .slice(-OFFERED)
    .reverse();
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
