import type { Contest, NecRecord } from "#src/record/record.ts";
import type { Statements } from "../../statements.ts";
import { personName } from "../words/candidate-words.ts";
import { personAsk, resultAsk } from "../words/contest-words.ts";
import { standingsOf } from "./standings.ts";

/** Offers what people ask next about a contest: its table, the first placed, the contest before it in its section. */
export function suggestFor(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  shown: "table" | "other",
): void {
  if (shown === "other") statements.suggest(`Whole result: ${contest.label}`, resultAsk(contest));
  const [first] = standingsOf(contest).rows;
  if (first) {
    const { person } = first.candidate;
    statements.suggest(personName(record, person), personAsk(record, person));
  }
  const before = previousIn(record, contest);
  if (!before) return;
  statements.suggest(`Result: ${before.label}`, resultAsk(before));
  statements.suggest("Compare the two", `/nec compare ${before.id} ${contest.id}`);
}

/** The contest before this one in its section. */
function previousIn(record: NecRecord, contest: Contest): Contest | null {
  const inSection = record.bySection.get(contest.section) ?? [];
  return inSection[inSection.indexOf(contest) - 1] ?? null;
}
