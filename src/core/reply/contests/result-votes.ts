import type { Contest, NecRecord } from "#src/record/record.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { electionOf, resultSources } from "../words/contest-words.ts";
import { sayElected } from "./result-leads.ts";
import { suggestFor } from "./result-suggestions.ts";
import { tableOf } from "./result-table.ts";
import { wholeResult } from "./result-whole.ts";
import { standingsOf } from "./standings.ts";

/** The votes of every candidate: the whole result where the record has votes, else that it has none, and who was elected. */
export function votesOfAll(record: NecRecord, contest: Contest): Answer {
  const { rows } = standingsOf(contest);
  const known = rows.some(({ figure }) => figure !== null);
  if (known || contest.status !== "declared") return wholeResult(record, contest);
  const statements = new Statements(record.sources, `Votes: ${contest.label}`);
  statements.say(
    `The record has no votes of any candidate in ${electionOf(contest)}.`,
    resultSources(contest),
  );
  sayElected(statements, record, contest);
  tableOf(statements, record, contest);
  suggestFor(statements, record, contest, "table");
  return statements.unknown();
}
